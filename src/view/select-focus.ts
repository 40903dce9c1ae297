/**
 * The focus: one role, and what its links lead to within a few steps, in and out.
 * Decides who is near and which links say so; where they stand is the layout's business.
 */
import type { CareerGraph, Link, RoleId } from '../graph/career-graph.ts';
import { graphIndex } from '../graph/graph-index.ts';
import { neighboursOf } from '../graph/neighbours.ts';
import { freeCards } from './free-cards.ts';
import type { FocusChoices, FocusDirection, FocusView } from './view.ts';
import { viewDepartments } from './view-departments.ts';
import { viewLinks } from './view-links.ts';

/** More cards than this cannot be told apart at one glance; the nearest are kept. */
export const mostFocusCards = 80;

const KINDS = new Set(['next-step', 'level-step', 'reports-to'] as const);

/**
 * The role and its neighbourhood; a former id leads to the role that answers to it. A step said of a whole family
 * starts at the family's role that is nearest to the centre, since it holds for each of them; one that leads to the
 * centre's own family ends at the centre. Other families stand as cards, at which the steps to and from them end.
 * With a direction, only links that lead out of the role and on are followed, or only those that lead to it.
 * @returns null when the graph has no such role
 */
export function selectFocus(
  graph: CareerGraph,
  { role, steps, direction = 'both', linkStyles, shown: filtered = null }: FocusChoices,
): FocusView | null {
  const centre = graphIndex(graph).role(role);
  if (centre === null) return null;
  const { near: all, ends } = neighbourhood(graph, centre.id, steps, direction);
  const near = new Set([...all].filter((id) => id === centre.id || filtered === null || filtered.has(id)));
  const shown = new Set([...near].slice(0, mostFocusCards));
  const drawn = { ...graph, links: graph.links.map((link) => ({ ...link, ...ends.get(link.id) })) };
  const links = viewLinks(drawn, KINDS, (id) => (shown.has(id) ? id : null));
  return {
    kind: 'focus',
    departments: viewDepartments(graph),
    centre: centre.id,
    steps,
    direction,
    cards: freeCards(graph, shown),
    links: links.filter(({ style }) => linkStyles.has(style)),
    leftOut: near.size - shown.size,
    filteredOut: all.size - near.size,
  };
}

type Ends = Pick<Link, 'from' | 'to'>;

interface Neighbourhood {
  /** Ids of roles and families, from the nearest to the farthest. */
  readonly near: ReadonlySet<string>;
  /** Where the links that were followed begin and end, by their id. */
  readonly ends: ReadonlyMap<string, Ends>;
}

/** Breadth first, so that the nearest role speaks for its family. */
function neighbourhood(graph: CareerGraph, centre: RoleId, steps: number, direction: FocusDirection): Neighbourhood {
  const near = new Set<string>([centre]);
  const ends = new Map<string, Ends>();
  let rim: readonly string[] = [centre];
  for (let step = 0; step < steps; step++) {
    const before = near.size;
    for (const id of rim) {
      for (const { id: link, from, to } of linksAround(graph, id, id === centre, direction)) {
        if (to === null || from === to || ends.has(link)) continue;
        ends.set(link, { from, to });
        near.add(from === id ? to : from);
      }
    }
    rim = [...near].slice(before);
  }
  return { near, ends };
}

/** What a role is linked to, as its details tell it; inheritance is read there and not drawn. Families lead no further. */
function linksAround(graph: CareerGraph, id: string, isCentre: boolean, direction: FocusDirection): readonly Link[] {
  const found = neighboursOf(graph, id);
  if (found === null) return [];
  const { managers, nextSteps, levelSteps, reachedFrom, familyReachedFrom, reports } = found;
  const out = [...managers, ...nextSteps.map((link) => ({ ...link, from: id })), ...levelSteps];
  const back = [
    ...reachedFrom,
    ...(isCentre ? familyReachedFrom.map((link) => ({ ...link, to: id })) : []),
    ...reports,
  ];
  return [...(direction === 'in' ? [] : out), ...(direction === 'out' ? [] : back)];
}
