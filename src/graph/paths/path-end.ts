/** What may be an end of a path; small, because the address needs it before anyone asks for a path. */
import type { CareerGraph, FamilyId, RoleId } from '../career-graph.ts';
import { graphIndex } from '../graph-index.ts';

/** The id of a role, by any of its ids, or of a family that no document describes; null for anything else. */
export function pathEnd(graph: CareerGraph, id: string | null): RoleId | FamilyId | null {
  if (id === null) return null;
  const { role, family } = graphIndex(graph);
  const unknown = family(id);
  return role(id)?.id ?? (unknown?.kind === 'referenced' && unknown.roles.length === 0 ? unknown.id : null);
}
