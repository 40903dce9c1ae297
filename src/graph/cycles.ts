/**
 * Finds circles among links: roles that report to each other, requirements that extend each other.
 * Knows ids and links; walks without recursion, so that no depth of a chain can overflow.
 */
import { addTo } from '../documents/add-to.ts';
import type { Link } from './career-graph.ts';

/**
 * @param links with both ends; others are passed over
 * @returns each circle once, as the links that close it, starting from its smallest id
 */
export function findCycles(links: readonly Link[]): Link[][] {
  const out = new Map<string, Link[]>();
  for (const link of withoutDeadEnds(links)) {
    addTo(out, link.from, link);
  }
  const component = components(out);
  const sizes: number[] = [];
  for (const own of component.values()) sizes[own] = (sizes[own] ?? 0) + 1;
  const cycles: Link[][] = [];
  const seen = new Set<number>();
  for (const start of [...out.keys()].sort()) {
    const own = component.get(start);
    // Whoever is alone in a component is on no circle, as nearly all are.
    if (own === undefined || sizes[own] === 1 || seen.has(own)) continue;
    const cycle = shortestWayBack(start, out, (id) => component.get(id) === own);
    if (cycle === null) continue;
    seen.add(own);
    cycles.push(cycle);
  }
  return cycles;
}

/** A few rounds leave what is on a circle and hardly anything else; of longer chains the rest stays. */
const mostRounds = 10;

/** Links that may be on a circle: without those, round by round, that lead to whom no link leaves. */
function withoutDeadEnds(links: readonly Link[]): readonly Link[] {
  let open = links.filter(leadsOn);
  for (let round = 0; round < mostRounds; round++) {
    const starts = new Set<string | null>();
    for (const { from } of open) starts.add(from);
    const left: Link[] = [];
    for (const link of open) if (starts.has(link.to)) left.push(link);
    if (left.length === open.length) break;
    open = left;
  }
  return open;
}

const leadsOn = ({ from, to }: Link): boolean => to !== null && to !== from;

/** Tarjan's strongly connected components, with a stack of its own. */
function components(out: ReadonlyMap<string, readonly Link[]>): Map<string, number> {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const component = new Map<string, number>();
  const open: string[] = [];
  let components = 0;
  for (const root of out.keys()) {
    if (order.has(root)) continue;
    const path: { id: string; next: number }[] = [];
    const enter = (id: string) => {
      low.set(id, order.size);
      order.set(id, order.size);
      open.push(id);
      path.push({ id, next: 0 });
    };
    enter(root);
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const to = out.get(here.id)?.[here.next++]?.to;
      if (to !== undefined && to !== null) {
        if (!order.has(to)) enter(to);
        else if (!component.has(to)) low.set(here.id, Math.min(low.get(here.id) ?? 0, order.get(to) ?? 0));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) low.set(above.id, Math.min(low.get(above.id) ?? 0, low.get(here.id) ?? 0));
      if (low.get(here.id) !== order.get(here.id)) continue;
      for (let id = open.pop(); id !== undefined; id = id === here.id ? undefined : open.pop())
        component.set(id, components);
      components++;
    }
  }
  return component;
}

function shortestWayBack(
  start: string,
  out: ReadonlyMap<string, readonly Link[]>,
  inside: (id: string) => boolean,
): Link[] | null {
  const arrivedBy = new Map<string, Link>();
  let edge = [start];
  while (edge.length > 0) {
    const next: string[] = [];
    for (const id of edge)
      for (const link of out.get(id) ?? []) {
        const { to } = link;
        if (to === null || !inside(to) || arrivedBy.has(to)) continue;
        arrivedBy.set(to, link);
        if (to === start) return wayTo(start, arrivedBy);
        next.push(to);
      }
    edge = next;
  }
  return null;
}

function wayTo(start: string, arrivedBy: ReadonlyMap<string, Link>): Link[] {
  const way: Link[] = [];
  for (
    let link = arrivedBy.get(start);
    link !== undefined;
    link = link.from === start ? undefined : arrivedBy.get(link.from)
  )
    way.unshift(link);
  return way;
}
