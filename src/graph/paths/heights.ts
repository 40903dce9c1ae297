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
  const makeStanding = ({ id, grade, scale, gradeLabel }: Role): Standing | null => {
    if (grade !== null && scale !== null) {
      const height = heightOf({ scale, number: grade });
      return { scale: height.scale, number: height.number, label: gradeLabel ?? String(grade), estimated: false };
    }
    const estimate = estimates.get(id);
    if (estimate === undefined) return null;
    const height = heightOf(estimate);
    return { scale: height.scale, number: height.number, label: `~${estimate.label}`, estimated: true };
  };
  const apart = (low: Standing | null, high: Standing | null) =>
    low === null || high === null || low.scale !== high.scale ? null : high.number - low.number;
  return {
    change: (from, to) => apart(standingOf(from), standingOf(to)),
    changeInWords: (from, to) => {
      const [low, high] = [standingOf(from), standingOf(to)];
      const by = apart(low, high);
      if (low === null || high === null || by === null) return null;
      return { by, from: low.label, to: high.label, estimated: low.estimated || high.estimated };
    },
  };
}
