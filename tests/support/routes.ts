/** Routes in the short way in which tests read them. */
import type { CareerGraph, FamilyId, LinkKind, RoleId } from '../../src/graph/career-graph.ts';
import { graphIndex } from '../../src/graph/graph-index.ts';
import type { Hop, Reach, Route } from '../../src/graph/paths/route.ts';

const arrows: Readonly<Partial<Record<LinkKind, string>>> = { 'next-step': '->', 'level-step': '>' };

/** `Junior > Senior -> Lead`: `->` is stated, `>` inferred. */
export function routeWords(graph: CareerGraph, { from, hops }: Route): string {
  return [nameIn(graph, from), ...hops.map(({ link, to }) => `${arrows[link.kind]} ${nameIn(graph, to)}`)].join(' ');
}

/** A role by its title, or a family by its name. */
export function nameIn(graph: CareerGraph, id: string): string {
  const { role, family } = graphIndex(graph);
  return role(id)?.title ?? family(id)?.name ?? id;
}

/** The best route to a place within reach, or from it when looking backwards; null for a place that is not. */
export function routeTo({ role, direction, places }: Reach, place: RoleId | FamilyId): Route | null {
  const byId = new Map(places.map((each) => [each.id, each]));
  const route: Hop[] = [];
  for (let id = place; id !== role; ) {
    const hop = byId.get(id)?.hop;
    if (hop === undefined) return null;
    if (direction === 'onwards') route.unshift(hop);
    else route.push(hop);
    id = direction === 'onwards' ? hop.from : hop.to;
  }
  const [first, last] = [route[0], route.at(-1)];
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to, hops: route };
}
