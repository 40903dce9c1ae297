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
  const isAllowed = { 'next-step': rules.nextSteps, 'level-step': rules.levelSteps, 'family-step': rules.familySteps };
  const isAvoided = rules.avoid.size === 0 ? () => false : avoidedPlaces(graph, rules.avoid, ends);
  return ({ kind, from, to, change }) =>
    isAllowed[kind] && (rules.lateralMoves || change !== 0) && !isAvoided(from) && !isAvoided(to);
}

function avoidedPlaces(graph: CareerGraph, avoid: PathRules['avoid'], ends: readonly string[]) {
  const { role, family } = graphIndex(graph);
  const avoided = careerMoves(graph).ids.map(
    (id) => avoid.has((role(id) ?? family(id))?.department ?? '') && !ends.includes(id),
  );
  return (place: number) => avoided[place] ?? false;
}
