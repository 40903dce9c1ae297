/**
 * The best routes from one role to another, none of which comes to a role twice: Yen's algorithm ("Finding the K
 * shortest loopless paths in a network", 1971) with Lawler's rule that a route deviates no earlier than its parent did.
 *
 * How far each role is from the goal is known beforehand and steers every search for a deviation (A*), which gives up
 * as soon as enough better ones are known. Time grows with routes × moves × graph at worst, never exponentially.
 */
import type { CareerGraph, FamilyId, RoleId } from '../career-graph.ts';
import { graphIndex } from '../graph-index.ts';
import { allowMoves } from './allow-moves.ts';
import { type CareerMoves, careerMoves, type Move } from './career-moves.ts';
import { describeHop } from './describe-hop.ts';
import { spread } from './find-reach.ts';
import { leastFirst } from './least-first.ts';
import type { PathRules, Route } from './route.ts';

export interface RouteWish {
  readonly from: RoleId;
  /** A family only where no document describes it. */
  readonly to: RoleId | FamilyId;
  readonly rules: PathRules;
  /** Ten when nothing is said. */
  readonly most?: number;
}

/**
 * Up to `most` routes that differ in their roles: fewest moves first, those that climb a family before those that pass over its levels, then the smallest grade jumps, then stated before
 * inferred. Empty when there is none, or when the graph lacks an end. Former ids lead to the roles that answer to them.
 */
export function findRoutes(graph: CareerGraph, { from, to, rules, most = 10 }: RouteWish): readonly Route[] {
  const { role } = graphIndex(graph);
  const ends = [role(from)?.id ?? from, role(to)?.id ?? to] as const;
  const moves = careerMoves(graph);
  const [start, goal] = ends.map((id) => moves.placeOf.get(id));
  if (start === undefined || goal === undefined || start === goal) return [];
  const allowed = allowMoves(graph, rules, ends);
  return bestPaths(moves, start, goal, allowed, most).map(({ moves: path }) => ({
    from: ends[0],
    to: ends[1],
    hops: path.map((move) => describeHop(graph, move, allowed)),
  }));
}

interface Path {
  readonly moves: readonly Move[];
  readonly cost: number;
  /** At which of its moves it leaves the route that it was made from. */
  readonly deviatesAt: number;
}

function bestPaths(
  network: CareerMoves,
  start: number,
  goal: number,
  allowed: (move: Move) => boolean,
  most: number,
): readonly Path[] {
  const { costs } = spread(network, goal, 'backwards', allowed);
  const search = deviationSearch(network, goal, costs, allowed);
  const found: Path[] = [];
  // Sorted by cost; of equal ones the one found first.
  let candidates: Path[] = [];
  const first = search([], start, new Set(), Number.POSITIVE_INFINITY);
  if (first !== null) candidates.push({ ...first, deviatesAt: 0 });
  while (found.length < most) {
    const [best, ...rest] = candidates;
    if (best === undefined) break;
    found.push(best);
    candidates = rest;
    for (let at = best.deviatesAt; at < best.moves.length; at++) {
      const root = best.moves.slice(0, at);
      const spur = best.moves[at]?.from ?? start;
      const taken = new Set(found.filter((path) => sharesRoot(path, root)).map((path) => path.moves[at]?.to ?? -1));
      // Candidates beyond what can still be asked for are of no use.
      const limit = candidates[most - found.length - 1]?.cost ?? Number.POSITIVE_INFINITY;
      const path = search(root, spur, taken, limit);
      if (path !== null) insert(candidates, { ...path, deviatesAt: at });
    }
  }
  return found;
}

function sharesRoot({ moves }: Path, root: readonly Move[]): boolean {
  return moves.length > root.length && root.every(({ to }, at) => moves[at]?.to === to);
}

function insert(candidates: Path[], path: Path): void {
  const at = candidates.findIndex(({ cost }) => cost > path.cost);
  candidates.splice(at < 0 ? candidates.length : at, 0, path);
}

/** A search that begins with a root, goes on from its end to none of `taken`, and comes to no role of the root again. */
function deviationSearch(
  { ids, movesFrom }: CareerMoves,
  goal: number,
  toGoal: Float64Array,
  allowed: (move: Move) => boolean,
) {
  const costs = new Float64Array(ids.length);
  const cameBy: (Move | null)[] = ids.map(() => null);
  // What a search wrote holds for that search alone: a turn's number saves clearing the lists.
  const seen = new Int32Array(ids.length);
  const done = new Int32Array(ids.length);
  let turn = 0;

  return (root: readonly Move[], spur: number, taken: ReadonlySet<number>, limit: number) => {
    turn++;
    for (const { from } of root) done[from] = turn;
    const rootCost = root.reduce((sum, { cost }) => sum + cost, 0);
    const open = leastFirst('latest');
    costs[spur] = rootCost;
    seen[spur] = turn;
    cameBy[spur] = null;
    open.push(spur, rootCost + (toGoal[spur] ?? 0));
    while (open.least() < limit) {
      const place = open.pop();
      if (place === goal) return { moves: [...root, ...wayBack(cameBy, goal, spur)], cost: costs[goal] ?? 0 };
      if (done[place] === turn) continue;
      done[place] = turn;
      for (const move of movesFrom[place] ?? []) {
        const { to } = move;
        if (done[to] === turn || (place === spur && taken.has(to))) continue;
        const cost = (costs[place] ?? 0) + move.cost;
        if (seen[to] === turn && cost >= (costs[to] ?? 0)) continue;
        const whole = cost + (toGoal[to] ?? Number.POSITIVE_INFINITY);
        if (whole >= limit || !allowed(move)) continue;
        costs[to] = cost;
        seen[to] = turn;
        cameBy[to] = move;
        open.push(to, whole);
      }
    }
    return null;
  };
}

function wayBack(cameBy: readonly (Move | null)[], goal: number, spur: number): Move[] {
  const way: Move[] = [];
  for (let place = goal; place !== spur; ) {
    const move = cameBy[place];
    if (move === undefined || move === null) return way;
    way.unshift(move);
    place = move.from;
  }
  return way;
}
