/**
 * Every move that the documents give reason for, from role to role, as a network that can be searched.
 *
 * A step said of a whole family starts at each of its roles, and counts for more where it passes over levels of that
 * family; a step to a family arrives at its role of the nearest grade not below. Made once for each graph; which moves may be made is for whoever searches.
 */
import { addTo } from '../../documents/add-to.ts';
import type { CareerGraph, Family, FamilyId, Link, Role, RoleId } from '../career-graph.ts';
import { graphIndex } from '../graph-index.ts';
import { isSaidOf } from '../is-said-of.ts';
import { rememberFor } from '../remember-for.ts';
import { type Heights, heightsOf } from './heights.ts';
import { levelsPassed } from './levels-passed.ts';

export type MoveKind = 'next-step' | 'level-step' | 'family-step';

export interface Move {
  /** Places in `CareerMoves.ids`. */
  readonly from: number;
  readonly to: number;
  readonly kind: MoveKind;
  readonly link: Link;
  readonly saidOfFamily: boolean;
  /** Levels of the family between the two, for a step that is said of a family. */
  readonly passesOver: number;
  readonly through: FamilyId | null;
  /** Grades up or down; null where they cannot be compared. */
  readonly change: number | null;
  /** Adds up along a route and compares as routes do: see `costOf`. */
  readonly cost: number;
}

export interface CareerMoves {
  /** Roles, then families that no document describes: in the order of the graph. */
  readonly ids: readonly (RoleId | FamilyId)[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** By place. */
  readonly movesFrom: readonly (readonly Move[])[];
  readonly movesTo: readonly (readonly Move[])[];
}

const none: readonly Move[] = [];

export const careerMoves: (graph: CareerGraph) => CareerMoves = rememberFor(makeMoves);

/** Factors of a move and of a grade jump: no sum of the lesser ones along a route reaches the next greater one. */
const moveWorth = 1e11;
const jumpWorth = 1e4;
const widestJump = 1e3;

/**
 * Fewest moves first, then the smallest grade jumps, then stated before inferred. A level that is passed over counts as two
 * moves, so that routes which climb it come before. Jumps count by their square, so that two steps of one grade come before
 * one of two and one of none. Sums stay exact for routes of up to 10,000 moves.
 */
function costOf(change: number | null, stated: boolean, passesOver: number): number {
  // In half grades, the finest that documents state; what cannot be compared counts as an ordinary step.
  const jump = change === null ? 4 : Math.min(Math.round((2 * change) ** 2), widestJump);
  return (1 + 2 * passesOver) * moveWorth + jump * jumpWorth + (stated ? 0 : 1);
}

function makeMoves(graph: CareerGraph): CareerMoves {
  const { family: familyOf } = graphIndex(graph);
  const heights = heightsOf(graph);
  const unknown = graph.families.filter(({ kind, roles }) => kind === 'referenced' && roles.length === 0);
  const ids = [...graph.roles, ...unknown].map(({ id }) => id);
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const roles = graph.roles;
  const members = membersOf(graph);
  // Most roles have a move or two, many have none: lists are made when there is something in them.
  const from = new Map<number, Move[]>();
  const to = new Map<number, Move[]>();

  const add = (step: Step, link: Link, saidOf: Family | null) => {
    const { start, end, through } = step;
    const [here, there] = [placeOf.get(start.id), placeOf.get(end)];
    if (here === undefined || there === undefined || here === there) return;
    const stated = through === null ? 'next-step' : 'family-step';
    const kind = link.kind === 'level-step' ? 'level-step' : stated;
    const change = changeOf(step);
    const passesOver =
      saidOf === null
        ? 0
        : levelsPassed(graph, heights, { start, goal: roles[there], members: members.get(saidOf.id) ?? [] });
    const cost = costOf(change, link.stated, passesOver);
    const move = {
      from: here,
      to: there,
      kind,
      link,
      saidOfFamily: saidOf !== null,
      passesOver,
      through,
      change,
      cost,
    };
    addTo(from, here, move);
    addTo(to, there, move);
  };
  const changeOf = ({ start, end }: Step) => {
    const goal = roles[placeOf.get(end) ?? -1];
    return goal === undefined ? null : heights.change(start, goal);
  };

  for (const link of graph.links) {
    if (link.to === null || (link.kind !== 'next-step' && link.kind !== 'level-step')) continue;
    const saidOf = familyOf(link.from);
    const starts = saidOf === null ? [roles[placeOf.get(link.from) ?? -1]] : (members.get(saidOf.id) ?? []);
    const target = familyOf(link.to);
    const arrivals = target === null ? [] : (members.get(target.id) ?? []);
    const steps: Step[] = [];
    for (const start of starts) {
      if (start === undefined || start.kind === 'undefined' || !isSaidOf(link, start)) continue;
      if (target === null) {
        if (saidOf === null || !isOwnLowerLevel(saidOf, start, link.to, heights, roles[placeOf.get(link.to) ?? -1]))
          steps.push({ start, end: link.to, through: null });
      } else if (arrivals.length === 0) steps.push({ start, end: target.id, through: target.id });
      else if (!arrivals.includes(start)) {
        const arrival = nearestNotBelow(start, arrivals, heights);
        if (arrival !== undefined) steps.push({ start, end: arrival.id, through: target.id });
      }
    }
    // Said of a family, it is meant for levels from which it leads no lower, where there are such.
    const leadsUp = saidOf !== null && steps.some((step) => (changeOf(step) ?? -1) >= 0);
    for (const step of steps) if (!leadsUp || (changeOf(step) ?? 0) >= 0) add(step, link, saidOf);
  }
  return {
    ids,
    placeOf,
    movesFrom: ids.map((_, place) => from.get(place) ?? none),
    movesTo: ids.map((_, place) => to.get(place) ?? none),
  };
}

/** A link as it leads from one role. */
interface Step {
  readonly start: Role;
  readonly end: RoleId | FamilyId;
  /** The family that the link names instead of a role. */
  readonly through: FamilyId | null;
}

/** Roles by the families whose documents describe them; each once, from the lowest level to the highest. */
function membersOf(graph: CareerGraph): ReadonlyMap<FamilyId, readonly Role[]> {
  const { role: roleOf } = graphIndex(graph);
  const members = new Map<FamilyId, Role[]>();
  for (const { id, roles } of graph.families)
    members.set(id, [...new Set(roles.flatMap((role) => roleOf(role) ?? []))]);
  const familyOfPath = new Map(graph.documents.map(({ path, family }) => [path, family]));
  for (const role of graph.roles) {
    if (role.kind !== 'documented' || role.sources.length < 2) continue;
    for (const { path } of role.sources) {
      const family = familyOfPath.get(path) ?? null;
      if (family !== null && members.get(family)?.includes(role) !== true) addTo(members, family, role);
    }
  }
  return members;
}

/** What a document calls the family's next step is one for its lower levels; whoever is above it has no step down. */
function isOwnLowerLevel(family: Family, start: Role, goalId: string, heights: Heights, goal: Role | undefined) {
  if (goal === undefined || !family.roles.includes(goalId)) return false;
  const change = heights.change(start, goal);
  return change === null ? family.roles.indexOf(start.id) > family.roles.indexOf(goalId) : change < 0;
}

/**
 * Where someone of a grade would start in another family. Where several levels are as near, the one of the same track
 * comes first; where all are below, the highest; where grades cannot be compared, the lowest level.
 */
function nearestNotBelow(start: Role, levels: readonly Role[], heights: Heights): Role | undefined {
  let best: Role | undefined;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const level of levels) {
    const change = heights.change(start, level);
    // Not below before below, near before far, the own track before another.
    const score =
      change === null
        ? 1e9
        : (change < 0 ? 1e6 : 0) + Math.abs(change) * 10 + (level.track.kind === start.track.kind ? 0 : 1);
    if (score < bestScore) [best, bestScore] = [level, score];
  }
  return best;
}
