/**
 * The view's cards by column, stack and lane, as numbers.
 */
import type { ProgressionView } from '../../view/view.ts';
import { groupBy } from './group-by.ts';
import type { NumberedView } from './number-view.ts';

/** Piles are the cards that one stack has in one lane. */
export interface StackedCards {
  /** Stacks of column c, from the left: `columns[c] … columns[c + 1] − 1`; at least one, so that its heading has a place. */
  readonly columns: Int32Array;
  /** Piles of stack s, from the highest lane to the lowest: `stacks[s] … stacks[s + 1] − 1`. */
  readonly stacks: Int32Array;
  /** The lane of each pile. */
  readonly lanes: Int32Array;
  /** Cards of pile p, from the lowest upwards: `cards[piles[p]] … cards[piles[p + 1] − 1]`. */
  readonly piles: Int32Array;
  readonly cards: Int32Array;
}

export function stackCards(
  { cards, columns: all, lanes: allLanes }: ProgressionView,
  { columnOf, laneOf }: NumberedView,
): StackedCards {
  const columns = new Int32Array(all.length + 1).fill(1);
  columns[0] = 0;
  cards.forEach(({ stack }, card) => {
    const column = columnOf[card] ?? -1;
    if (column >= 0) columns[column + 1] = Math.max(columns[column + 1] ?? 1, stack + 1);
  });
  for (let column = 0; column < all.length; column++) {
    columns[column + 1] = (columns[column + 1] ?? 1) + (columns[column] ?? 0);
  }
  const stackCount = columns[all.length] ?? 0;
  // First by lane, then by stack: of one stack they stay in the order of lanes. What has no place comes last.
  const byLane = groupBy(
    laneOf.map((lane) => (lane < 0 ? allLanes.length : lane)),
    allLanes.length + 1,
  ).items;
  const byStack = groupBy(
    byLane.map((card) => {
      const column = columnOf[card] ?? -1;
      const isPlaced = column >= 0 && (laneOf[card] ?? -1) >= 0;
      return isPlaced ? (columns[column] ?? 0) + (cards[card]?.stack ?? 0) : stackCount;
    }),
    stackCount + 1,
  );
  const sorted = byStack.items.map((place) => byLane[place] ?? 0);
  const stacks = new Int32Array(stackCount + 1);
  const lanes = new Int32Array(sorted.length);
  const piles = new Int32Array(sorted.length + 1);
  let pile = 0;
  for (let stack = 0; stack < stackCount; stack++) {
    const first = byStack.starts[stack] ?? 0;
    const end = byStack.starts[stack + 1] ?? 0;
    for (let at = first; at < end; at++) {
      const lane = laneOf[sorted[at] ?? 0] ?? 0;
      if (at > first && lane === lanes[pile - 1]) continue;
      lanes[pile] = lane;
      piles[pile++] = at;
    }
    stacks[stack + 1] = pile;
  }
  piles[pile] = byStack.starts[stackCount] ?? 0;
  return { columns, stacks, lanes, piles, cards: sorted };
}
