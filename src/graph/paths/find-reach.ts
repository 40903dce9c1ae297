/**
 * Everything that a role leads to, or from where people come to it, with the best route to each place: Dijkstra's
 * algorithm over the moves, whose costs compare as routes do.
 */
import type { CareerGraph, FamilyId, RoleId } from '../career-graph.ts';
import { graphIndex } from '../graph-index.ts';
import { allowMoves } from './allow-moves.ts';
import { type CareerMoves, careerMoves, type Move } from './career-moves.ts';
import { describeHop } from './describe-hop.ts';
import { leastFirst } from './least-first.ts';
import type { Direction, Hop, PathRules, Reach, ReachedPlace } from './route.ts';

export interface ReachWish {
  /** A family only where no document describes it. */
  readonly role: RoleId | FamilyId;
  readonly direction: Direction;
  readonly rules: PathRules;
}

/** @returns null when the graph has no such end; a former id leads to the role that answers to it */
export function findReach(graph: CareerGraph, { role: id, direction, rules }: ReachWish): Reach | null {
  const role = graphIndex(graph).role(id)?.id ?? id;
  const moves = careerMoves(graph);
  const start = moves.placeOf.get(role);
  if (start === undefined) return null;
  const allowed = allowMoves(graph, rules, [role]);
  const { order, cameBy } = spread(moves, start, direction, allowed);
  const counts = new Map([[start, 0]]);
  const places = order.flatMap((place): ReachedPlace[] => {
    const move = cameBy[place];
    const reached = moves.ids[place];
    if (move === undefined || move === null || reached === undefined) return [];
    const count = (counts.get(direction === 'onwards' ? move.from : move.to) ?? 0) + 1;
    counts.set(place, count);
    return [lazyPlace(reached, count, () => describeHop(graph, move, allowed))];
  });
  return { role, direction, places };
}

/** A place whose hop is told when it is first read: of thousands, a reader looks at some. */
function lazyPlace(id: RoleId | FamilyId, moves: number, describe: () => Hop): ReachedPlace {
  let known: Hop | null = null;
  return {
    id,
    moves,
    get hop() {
      known ??= describe();
      return known;
    },
  };
}

export interface Spread {
  /** Costs of the best route from the start to each place, or from each place to it; Infinity out of reach. */
  readonly costs: Float64Array;
  /** The move by which each place is reached best. */
  readonly cameBy: readonly (Move | null)[];
  /** Reached places without the start, from the nearest to the farthest. */
  readonly order: readonly number[];
}

/** Spreads out from a place along moves, or against them. */
export function spread(
  { ids, movesFrom, movesTo }: CareerMoves,
  start: number,
  direction: Direction,
  allowed: (move: Move) => boolean,
): Spread {
  const costs = new Float64Array(ids.length).fill(Number.POSITIVE_INFINITY);
  const cameBy: (Move | null)[] = ids.map(() => null);
  const isDone = new Uint8Array(ids.length);
  const order: number[] = [];
  const open = leastFirst();
  const around = direction === 'onwards' ? movesFrom : movesTo;
  costs[start] = 0;
  open.push(start, 0);
  for (let place = open.pop(); place >= 0; place = open.pop()) {
    if (isDone[place] === 1) continue;
    isDone[place] = 1;
    if (place !== start) order.push(place);
    const soFar = costs[place] ?? 0;
    for (const move of around[place] ?? []) {
      const next = direction === 'onwards' ? move.to : move.from;
      const cost = soFar + move.cost;
      if (isDone[next] === 1 || cost >= (costs[next] ?? 0) || !allowed(move)) continue;
      costs[next] = cost;
      cameBy[next] = move;
      open.push(next, cost);
    }
  }
  return { costs, cameBy, order };
}
