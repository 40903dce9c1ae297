/**
 * Which slot of its stack a card takes in a lane, so that the steps of a ladder stand upon each other where a stack is
 * wider than one card. Knows numbers of cards and slots only.
 */
import type { Groups } from './group-by.ts';
import type { StackedCards } from './stack-cards.ts';

/** Told for each card: its lane, its row from the lane's bottom, and its slot from the stack's left. */
type Place = (card: number, lane: number, rowFromBottom: number, slot: number) => void;

/**
 * From the lowest lane upwards, each card stands over the cards below that links join it with, in order and without
 * gaps where it has none. Cards of one lane fill a slot from the bottom before the next.
 * @param stack one of `stacked`
 * @param neighbours by card, those that links join it with
 */
export function placeInStack(
  stacked: StackedCards,
  stack: number,
  width: number,
  neighbours: Groups,
  place: Place,
): void {
  const { stacks, lanes, piles, cards } = stacked;
  const slotOf = width === 1 ? null : new Map<number, number>();
  for (let pile = (stacks[stack + 1] ?? 0) - 1; pile >= (stacks[stack] ?? 0); pile--) {
    const lane = lanes[pile] ?? 0;
    const first = piles[pile] ?? 0;
    const end = piles[pile + 1] ?? 0;
    if (slotOf === null) {
      for (let at = first; at < end; at++) place(cards[at] ?? 0, lane, at - first, 0);
      continue;
    }
    // The lane's cards as upright lines, each for one slot.
    const height = Math.ceil((end - first) / width);
    const lines: { readonly cards: Int32Array; readonly wish: number }[] = [];
    for (let at = first; at < end; at += height) {
      const line = cards.subarray(at, Math.min(at + height, end));
      lines.push({ cards: line, wish: slotBelow(line, neighbours, slotOf) ?? lines.length });
    }
    lines.sort((a, b) => a.wish - b.wish);
    let free = 0;
    lines.forEach((line, index) => {
      // As near to the wish as those before and those still to come allow.
      const slot = Math.min(Math.max(Math.round(line.wish), free), width - lines.length + index);
      free = slot + 1;
      line.cards.forEach((card, rowFromBottom) => {
        slotOf.set(card, slot);
        place(card, lane, rowFromBottom, slot);
      });
    });
  }
}

/** The mean slot of the cards below that links join these with; null where there are none. */
function slotBelow(cards: Int32Array, neighbours: Groups, slotOf: ReadonlyMap<number, number>): number | null {
  let below = 0;
  let sum = 0;
  for (const card of cards) {
    for (let at = neighbours.starts[card] ?? 0; at < (neighbours.starts[card + 1] ?? 0); at++) {
      const slot = slotOf.get(neighbours.items[at] ?? 0);
      if (slot === undefined) continue;
      below++;
      sum += slot;
    }
  }
  return below === 0 ? null : sum / below;
}
