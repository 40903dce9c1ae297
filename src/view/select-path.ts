/**
 * Paths: the roles on one or several ways through the graph, with the move that leads from each to the next.
 * Is handed the ways that were found; where their roles stand is the layout's business.
 */
import type { CareerGraph, FamilyId, RoleId } from '../graph/career-graph.ts';
import { graphIndex } from '../graph/graph-index.ts';
import type { PathAnswer } from '../graph/paths/answer-path.ts';
import type { Hop } from '../graph/paths/route.ts';
import { freeCards } from './free-cards.ts';
import type { PathView, ViewLink } from './view.ts';
import { viewDepartments } from './view-departments.ts';

/** As in a focus: more cannot be told apart at one glance. */
export const mostPathCards = 80;

/** Ways to be shown together. */
export interface PathChoices {
  readonly from: RoleId | null;
  readonly to: RoleId | FamilyId | null;
  readonly answer: PathAnswer;
  /** Which of several routes is read, from 0; the best where there are not so many. */
  readonly route: number;
}

/**
 * A hop that several ways share is drawn once. Of a network with more places than a picture has room for, those that
 * come first in the answer stay: the best routes, the nearest places.
 */
export function selectPath(graph: CareerGraph, { from, to, answer, route }: PathChoices): PathView {
  const { read, others } = hopsOf(answer, route);
  const shown = new Set<string>();
  const leftOut = new Set<string>();
  const hops = new Map<string, Hop>();
  // Also an end that nothing leads to, or from.
  for (const end of [from, to]) if (end !== null && read.length + others.length === 0) shown.add(end);
  for (const hop of [...read, ...others]) {
    const added = [hop.from, hop.to].filter((id) => !shown.has(id));
    if (shown.size + added.length > mostPathCards) {
      for (const id of added) leftOut.add(id);
      continue;
    }
    for (const id of added) shown.add(id);
    const ends = JSON.stringify([hop.from, hop.to]);
    if (!hops.has(ends)) hops.set(ends, hop);
  }
  for (const id of shown) leftOut.delete(id);
  const links = linksOf(graph, [...hops.values()]);
  const readEnds = new Set(read.map((hop) => JSON.stringify([hop.from, hop.to])));
  return {
    kind: 'path',
    departments: viewDepartments(graph),
    from,
    to,
    cards: freeCards(graph, shown),
    links,
    read: new Set(links.flatMap((link) => (readEnds.has(JSON.stringify([link.from, link.to])) ? link.id : []))),
    leftOut: leftOut.size,
  };
}

function hopsOf(answer: PathAnswer, route: number): { readonly read: readonly Hop[]; readonly others: readonly Hop[] } {
  switch (answer.kind) {
    case 'routes': {
      const chosen = answer.routes[route] ?? answer.routes[0];
      return { read: chosen?.hops ?? [], others: answer.routes.flatMap(({ hops }) => hops) };
    }
    case 'reach':
      return { read: [], others: answer.reach.places.map(({ hop }) => hop) };
    case 'no-route':
      return { read: [], others: [...answer.onwards.places, ...answer.backwards.places].map(({ hop }) => hop) };
  }
}

/** One link a hop, known by the graph's link; a step said of a family is one for each of its roles that makes it. */
function linksOf(graph: CareerGraph, hops: readonly Hop[]): ViewLink[] {
  const { role } = graphIndex(graph);
  const used = new Set<string>();
  return hops.map(({ from, to, link: { id: known, kind } }): ViewLink => {
    const id = used.has(known) ? `${known} ${from} ${to}` : known;
    used.add(id);
    const steps = role(to)?.kind === 'undefined' ? 'undefined-step' : 'next-step';
    const own = id === known ? {} : { rests: known };
    return { id, ...own, style: kind === 'level-step' ? kind : steps, kind, from, to, dotted: false };
  });
}
