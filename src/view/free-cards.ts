/**
 * Cards that stand in no lane and no column, for pictures of a few roles: each carries its own grade, stated or
 * estimated. Families stand beside roles.
 */
import type { CareerGraph } from '../graph/career-graph.ts';
import { estimateGrades } from '../graph/estimate-grades.ts';
import { graphIndex } from '../graph/graph-index.ts';
import type { ViewCard } from './view.ts';

/** One card for each id, in their order; what the graph does not hold is left out. */
export function freeCards(graph: CareerGraph, ids: Iterable<string>): ViewCard[] {
  const { role: roleOf, family: familyOf } = graphIndex(graph);
  const estimates = estimateGrades(graph);
  return [...ids].flatMap((id): ViewCard[] => {
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
