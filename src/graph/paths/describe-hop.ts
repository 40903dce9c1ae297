/** A move of the network as a hop for readers: what it means, what it rests on, and what else says the same. */
import type { CareerGraph, Role } from '../career-graph.ts';
import { graphIndex } from '../graph-index.ts';
import { type CareerMoves, careerMoves, type Move } from './career-moves.ts';
import { heightsOf } from './heights.ts';
import type { Hop, HopKind } from './route.ts';

/** @param allowed the moves that may be made: a link of none of them is not told */
export function describeHop(graph: CareerGraph, move: Move, allowed: (move: Move) => boolean): Hop {
  const { role } = graphIndex(graph);
  const { ids, movesFrom }: CareerMoves = careerMoves(graph);
  const from = ids[move.from] ?? '';
  const to = ids[move.to] ?? '';
  const [start, end] = [role(from), role(to)];
  const change = start && end ? heightsOf(graph).changeInWords(start, end) : null;
  const others = (movesFrom[move.from] ?? []).filter(
    (other) => other.to === move.to && other !== move && allowed(other),
  );
  return {
    from,
    to,
    kinds: start && end ? kindsOf(start, end, move, change?.by ?? null) : [],
    change,
    link: move.link,
    others: others.map(({ link }) => link).sort((a, b) => Number(b.stated) - Number(a.stated)),
    saidOfFamily: move.saidOfFamily,
    passesOver: move.passesOver,
    through: move.through,
  };
}

function kindsOf(from: Role, to: Role, { kind }: Move, by: number | null): HopKind[] {
  if (to.kind === 'undefined') return [];
  const kinds: HopKind[] = [];
  if (by === null ? kind === 'level-step' : by > 0) kinds.push('promotion');
  else if (by === 0) kinds.push('lateral');
  else if (by !== null) kinds.push('lower-grade');
  if (from.track.kind === 'individual' && to.track.kind === 'management') kinds.push('into-management');
  if (from.track.kind === 'management' && to.track.kind === 'individual') kinds.push('out-of-management');
  if (from.family !== null && to.family !== null && from.family !== to.family) kinds.push('to-another-family');
  return kinds;
}
