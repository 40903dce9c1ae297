/**
 * Ways through the career graph: a hop from a role to the next, a route of hops, and everything within reach of a role.
 * Types alone; `find-routes.ts` and `find-reach.ts` fill them, `career-moves.ts` says which hops there are.
 */
import type { DepartmentId, FamilyId, Link, RoleId } from '../career-graph.ts';

/** What a hop means to whoever makes it; several may hold, such as a promotion into management. */
export type HopKind =
  | 'promotion'
  | 'lateral'
  | 'lower-grade'
  | 'into-management'
  | 'out-of-management'
  | 'to-another-family';

export interface GradeChange {
  /** Grades up, or down where negative; 0 for the same grade. */
  readonly by: number;
  /** The grades as written, `7` and `8`; an estimate reads `~8`. */
  readonly from: string;
  readonly to: string;
  /** True where a document leaves one of the two grades open. */
  readonly estimated: boolean;
}

export interface Hop {
  readonly from: RoleId;
  /** A family only where no document describes it: nothing is known of its roles. */
  readonly to: RoleId | FamilyId;
  /** In the order in which a reader would say them. Empty where the documents tell none of it. */
  readonly kinds: readonly HopKind[];
  /** Null where the two grades cannot be compared. */
  readonly change: GradeChange | null;
  /** What the hop rests on; `link.stated` tells whether a document says it. */
  readonly link: Link;
  /** Other links that say the same, stated ones first. */
  readonly others: readonly Link[];
  /** The document says it of the whole family that `from` is in. */
  readonly saidOfFamily: boolean;
  /** Levels of that family above `from` which the hop leaves out, where one could climb them first. */
  readonly passesOver: number;
  /** The family that the documents name as the target; the hop arrives at its role of the nearest grade not below. */
  readonly through: FamilyId | null;
}

export interface Route {
  readonly from: RoleId;
  readonly to: RoleId | FamilyId;
  /** At least one; each begins where the one before it ends, and no role comes twice. */
  readonly hops: readonly Hop[];
}

/** Which moves may be made. */
export interface PathRules {
  /** Stated steps from role to role. */
  readonly nextSteps: boolean;
  /** Inferred steps to the next level. */
  readonly levelSteps: boolean;
  /** Stated steps to a job family as a whole. */
  readonly familySteps: boolean;
  /** Moves to the same grade. */
  readonly lateralMoves: boolean;
  /** Departments that are not passed through. */
  readonly avoid: ReadonlySet<DepartmentId>;
}

export const everyMove: PathRules = {
  nextSteps: true,
  levelSteps: true,
  familySteps: true,
  lateralMoves: true,
  avoid: new Set(),
};

/** `onwards`: where a role leads; `backwards`: from where people come to it. */
export type Direction = 'onwards' | 'backwards';

export interface ReachedPlace {
  readonly id: RoleId | FamilyId;
  readonly moves: number;
  /** The last hop of the best route here, or, looking backwards, the first hop of the best route from here. */
  readonly hop: Hop;
}

export interface Reach {
  readonly role: RoleId | FamilyId;
  readonly direction: Direction;
  /** From the nearest to the farthest, as routes are ordered. */
  readonly places: readonly ReachedPlace[];
}
