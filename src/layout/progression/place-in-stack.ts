/**
 * Which slot of its stack a card takes in a lane, so that the steps of a ladder stand upon each other where a stack is
 * wider than one card. Knows numbers of cards and slots only.
 */
import type { Groups } from './group-by.ts';
import type { Stack } from './stack-cards.ts';

/** Told for each card: its lane, its row from the lane's bottom, and its slot from the stack's left. */
type Place = (card: number, lane: number, rowFromBottom: number, slot: number) => void;

/**
 * From the lowest lane upwards, each card stands over the cards below that links join it with, in order and without
 * gaps where it has none. Cards of one lane fill a slot from the bottom before the next.
 * @param neighbours by card, those that links join it with
 */
export function placeInStack(stack: Stack, width: number, neighbours: Groups, place: Place): void {
  if (width === 1) {
    stack.forEach((cards, lane) => {
      cards.forEach((card, rowFromBottom) => {
        place(card, lane, rowFromBottom, 0);
      });
    });
    return;
  }
  const slotOf = new Map<number, number>();
  for (const lane of [...stack.keys()].sort((a, b) => b - a)) {
    const cards = stack.get(lane) ?? [];
    const height = Math.ceil(cards.length / width);
    const piles: { readonly cards: readonly number[]; readonly wish: number }[] = [];
    for (let first = 0; first < cards.length; first += height) {
      const pile = cards.slice(first, first + height);
      let below = 0;
      let sum = 0;
      for (const card of pile) {
        for (let at = neighbours.starts[card] ?? 0; at < (neighbours.starts[card + 1] ?? 0); at++) {
          const slot = slotOf.get(neighbours.items[at] ?? 0);
          if (slot === undefined) continue;
          below++;
          sum += slot;
        }
      }
      piles.push({ cards: pile, wish: below === 0 ? piles.length : sum / below });
    }
    piles.sort((a, b) => a.wish - b.wish);
    let free = 0;
    piles.forEach((pile, index) => {
      // As near to the wish as those before and those still to come allow.
      const slot = Math.min(Math.max(Math.round(pile.wish), free), width - piles.length + index);
      free = slot + 1;
      pile.cards.forEach((card, rowFromBottom) => {
        slotOf.set(card, slot);
        place(card, lane, rowFromBottom, slot);
      });
    });
  }
}
