/** The comparison that is asked for; the same object until the roles or the documents change. */
import type { CareerGraph, RoleId } from '../../graph/career-graph.ts';
import { compareRoles } from '../../graph/comparison/compare-roles.ts';
import type { Comparison } from '../../graph/comparison/comparison.ts';
import type { Choices } from './choices.ts';
import { rememberLast } from './remember-last.ts';

const compared = rememberLast((graph: CareerGraph, roles: readonly RoleId[]) => compareRoles(graph, roles));

/** Null while fewer than two roles are chosen. */
export function comparisonOf({ documents, comparison }: Choices): Comparison | null {
  return comparison && compared(documents.graph, comparison);
}
