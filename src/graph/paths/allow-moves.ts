/** The reader's rules as a test of single moves. */
import type { CareerGraph, FamilyId, RoleId } from '../career-graph.ts';
import { graphIndex } from '../graph-index.ts';
import { careerMoves, type Move } from './career-moves.ts';
import type { PathRules } from './route.ts';

/** @param ends where the reader starts or wants to come: these are no passing through, whatever their department */
export function allowMoves(
  graph: CareerGraph,
  rules: PathRules,
  ends: readonly (RoleId | FamilyId)[],
): (move: Move) => boolean {
  const { role, family } = graphIndex(graph);
  const { ids } = careerMoves(graph);
  const isAllowed = { 'next-step': rules.nextSteps, 'level-step': rules.levelSteps, 'family-step': rules.familySteps };
  const avoided = ids.map((id) => {
    const department = (role(id) ?? family(id))?.department ?? '';
    return rules.avoid.has(department) && !ends.includes(id);
  });
  return ({ kind, from, to, change }) =>
    isAllowed[kind] && (rules.lateralMoves || change !== 0) && !avoided[from] && !avoided[to];
}
