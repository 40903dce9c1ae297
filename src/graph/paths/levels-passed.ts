/**
 * How many levels of a ladder a step that is said of a whole family passes over. "The next step in this job family is …"
 * says where its ladder leads: from a lower level one would climb it first.
 */
import type { CareerGraph, Role } from '../career-graph.ts';
import { graphIndex } from '../graph-index.ts';
import type { Heights } from './heights.ts';

interface FamilyStep {
  readonly start: Role;
  /** Undefined for a family of which no role is known. */
  readonly goal: Role | undefined;
  /** The roles of the family that the step is said of. */
  readonly members: readonly Role[];
}

/**
 * Levels of the family above the start and below the goal: as many as there are heights between the two, or as level
 * steps lead up to the last of them, where those are more. Where nothing tells how high the goal stands, it stands above
 * all.
 */
export function levelsPassed(graph: CareerGraph, heights: Heights, step: FamilyStep): number {
  return Math.max(heightsBetween(heights, step), stepsUpTo(graph, heights, step));
}

function heightsBetween(heights: Heights, { start, goal, members }: FamilyStep): number {
  if (goal === undefined || heights.change(start, goal) === null) return 0;
  const above = members.flatMap((level) => {
    const rise = heights.change(start, level);
    return rise !== null && rise > 0 && isBelow(heights, level, goal) ? rise : [];
  });
  return new Set(above).size;
}

function stepsUpTo(graph: CareerGraph, heights: Heights, { start, goal, members }: FamilyStep): number {
  const { role, linksFrom } = graphIndex(graph);
  const steps = new Map<Role, number>([[start, 0]]);
  let most = 0;
  // Each level once, from the nearest to the farthest: a map goes on with what is added to it meanwhile.
  for (const [level, count] of steps) {
    most = Math.max(most, count);
    for (const { kind, to } of linksFrom(level.id)) {
      const next = kind === 'level-step' && to !== null ? role(to) : null;
      if (next === null || next === goal || steps.has(next) || !members.includes(next)) continue;
      if (isBelow(heights, next, goal)) steps.set(next, count + (isBeside(heights, level, next) ? 0 : 1));
    }
  }
  return most;
}

/** On a level step that nothing but its place in the document makes one: no grade tells that it is higher. */
function isBeside(heights: Heights, from: Role, to: Role): boolean {
  const change = heights.changeInWords(from, to);
  return change !== null && change.by === 0 && change.estimated;
}

function isBelow(heights: Heights, level: Role, goal: Role | undefined): boolean {
  const rise = goal === undefined ? null : heights.change(level, goal);
  return rise === null || rise > 0;
}
