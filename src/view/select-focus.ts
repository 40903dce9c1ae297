/**
 * The focus: one role, and what its links lead to within a few steps, in and out.
 * Decides who is near and which links say so; where they stand is the layout's business.
 */
import type { CareerGraph, Link, RoleId } from '../graph/career-graph.ts';
import { estimateGrades } from '../graph/estimate-grades.ts';
import { graphIndex } from '../graph/graph-index.ts';
import { neighboursOf } from '../graph/neighbours.ts';
import type { FocusChoices, FocusView, ViewCard } from './view.ts';
import { viewDepartments } from './view-departments.ts';
import { viewLinks } from './view-links.ts';

/** More cards than this cannot be told apart at one glance; the nearest are kept. */
export const mostFocusCards = 80;

const KINDS = new Set(['next-step', 'level-step', 'reports-to'] as const);

/**
 * The role and its neighbourhood; a former id leads to the role that answers to it. A step said of a whole family
 * starts at the family's role that is nearest to the centre, since it holds for each of them; one that leads to the
 * centre's own family ends at the centre. Other families stand as cards, at which the steps to and from them end.
 * @returns null when the graph has no such role
 */
export function selectFocus(
  graph: CareerGraph,
  { role, steps, linkStyles, shown: filtered = null }: FocusChoices,
): FocusView | null {
  const centre = graphIndex(graph).role(role);
  if (centre === null) return null;
  const { near: all, ends } = neighbourhood(graph, centre.id, steps);
  const near = new Set([...all].filter((id) => id === centre.id || filtered === null || filtered.has(id)));
  const shown = new Set([...near].slice(0, mostFocusCards));
  const drawn = { ...graph, links: graph.links.map((link) => ({ ...link, ...ends.get(link.id) })) };
  const links = viewLinks(drawn, KINDS, (id) => (shown.has(id) ? id : null));
  return {
    kind: 'focus',
    departments: viewDepartments(graph),
    centre: centre.id,
    steps,
    cards: cardsOf(graph, shown),
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
function neighbourhood(graph: CareerGraph, centre: RoleId, steps: number): Neighbourhood {
  const near = new Set<string>([centre]);
  const ends = new Map<string, Ends>();
  let rim: readonly string[] = [centre];
  for (let step = 0; step < steps; step++) {
    const before = near.size;
    for (const id of rim) {
      for (const { id: link, from, to } of linksAround(graph, id, id === centre)) {
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
function linksAround(graph: CareerGraph, id: string, isCentre: boolean): readonly Link[] {
  const found = neighboursOf(graph, id);
  if (found === null) return [];
  const { managers, nextSteps, levelSteps, reachedFrom, familyReachedFrom, reports } = found;
  return [
    ...managers,
    ...nextSteps.map((link) => ({ ...link, from: id })),
    ...levelSteps,
    ...reachedFrom,
    ...(isCentre ? familyReachedFrom.map((link) => ({ ...link, to: id })) : []),
    ...reports,
  ];
}

function cardsOf(graph: CareerGraph, shown: ReadonlySet<string>): ViewCard[] {
  const { role: roleOf, family: familyOf } = graphIndex(graph);
  const estimates = estimateGrades(graph);
  return [...shown].flatMap((id): ViewCard[] => {
    const rest = { column: null, stack: 0, lane: null, reports: null };
    const role = roleOf(id);
    if (role !== null) {
      const { title, kind, department, grade, gradeLabel } = role;
      const estimate = estimates.get(id);
      const stated = grade === null ? null : { text: gradeLabel ?? String(grade), stated: true };
      const badge = stated ?? (estimate === undefined ? null : { text: `~${estimate.label}`, stated: false });
      const note = { documented: null, referenced: 'not documented', undefined: 'not defined yet' }[kind];
      return [{ id, title, kind, department, badge, note, ...rest }];
    }
    const family = familyOf(id);
    if (family === null) return [];
    const { name: title, kind, department } = family;
    return [{ id, title, kind, department, badge: null, note: 'job family', ...rest }];
  });
}
