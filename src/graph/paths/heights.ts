/**
 * How much higher one role stands than another: by stated grades, else by estimates, on scales that share their lanes.
 */
import type { CareerGraph, Role } from '../career-graph.ts';
import { estimateGrades } from '../estimate-grades.ts';
import { rememberFor } from '../remember-for.ts';
import { scalesOf } from '../scales.ts';
import type { GradeChange } from './route.ts';

export interface Heights {
  /** Grades from one role up to another, negative downwards; null where they cannot be compared. */
  readonly change: (from: Role, to: Role) => number | null;
  /** The same in words. */
  readonly changeInWords: (from: Role, to: Role) => GradeChange | null;
}

export const heightsOf: (graph: CareerGraph) => Heights = rememberFor(makeHeights);

interface Standing {
  readonly scale: string;
  readonly number: number;
  readonly label: string;
  readonly estimated: boolean;
}

function makeHeights(graph: CareerGraph): Heights {
  const { heightOf } = scalesOf(graph.configuration);
  const estimates = estimateGrades(graph);
  const standings = new Map<Role, Standing | null>();
  const standingOf = (role: Role): Standing | null => {
    const known = standings.get(role);
    if (known !== undefined) return known;
    const standing = makeStanding(role);
    standings.set(role, standing);
    return standing;
  };
  const makeStanding = (role: Role): Standing | null => {
    const { grade, scale, gradeLabel } = role;
    if (grade !== null && scale !== null)
      return { ...heightOf({ scale, number: grade }), label: gradeLabel ?? String(grade), estimated: false };
    const estimate = estimates.get(role.id);
    return estimate === undefined ? null : { ...heightOf(estimate), label: `~${estimate.label}`, estimated: true };
  };
  const between = (from: Role, to: Role) => {
    const [low, high] = [standingOf(from), standingOf(to)];
    return low === null || high === null || low.scale !== high.scale ? null : { low, high };
  };
  return {
    change: (from, to) => {
      const ends = between(from, to);
      return ends === null ? null : ends.high.number - ends.low.number;
    },
    changeInWords: (from, to) => {
      const ends = between(from, to);
      if (ends === null) return null;
      const { low, high } = ends;
      const by = high.number - low.number;
      return { by, from: low.label, to: high.label, estimated: low.estimated || high.estimated };
    },
  };
}
