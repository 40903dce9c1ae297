/** Routes in the short way in which tests read them. */
import type { CareerGraph, LinkKind } from '../../src/graph/career-graph.ts';
import { graphIndex } from '../../src/graph/graph-index.ts';
import type { Route } from '../../src/graph/paths/route.ts';

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
