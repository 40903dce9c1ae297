/** What follows from the documents alone and `graph/` does not answer: computed once per graph, forgotten with it. */
import type { CareerGraph, Link } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import { rememberFor } from '../../graph/remember-for.ts';
import type { Subject } from './choices.ts';

export const linkIndex = rememberFor(
  (graph: CareerGraph): ReadonlyMap<string, Link> => new Map(graph.links.map((link) => [link.id, link])),
);

/** What a reader calls a role or family; null when the graph has neither. */
export function nameOf(graph: CareerGraph, id: string | null): string | null {
  if (id === null) return null;
  const index = graphIndex(graph);
  return index.role(id)?.title ?? index.family(id)?.name ?? null;
}

/** The role or family with an id, as something that can be selected; null when the graph has neither. */
export function subjectOf(graph: CareerGraph, id: string | null): Subject | null {
  if (id === null) return null;
  const index = graphIndex(graph);
  const role = index.role(id);
  if (role) return { kind: 'role', id: role.id };
  return index.family(id) ? { kind: 'family', id } : null;
}
