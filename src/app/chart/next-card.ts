/** Which card an arrow key leads to: the nearest one in its direction. Pure geometry. */
import type { Box } from '../../layout/positioned-view.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

export const directionOf: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Null where there is none. What lies straight ahead comes before what is nearer but aside. */
export function nextCard<Card extends Box>(cards: readonly Card[], from: Box, direction: Direction): Card | null {
  let next: Card | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const card of cards) {
    const dx = card.x + card.width / 2 - from.x - from.width / 2;
    const dy = card.y + card.height / 2 - from.y - from.height / 2;
    const isAcross = direction === 'left' || direction === 'right';
    const ahead = (isAcross ? dx : dy) * (direction === 'left' || direction === 'up' ? -1 : 1);
    const aside = Math.abs(isAcross ? dy : dx);
    if (ahead < 1 || aside > ahead * 3) continue;
    const way = ahead + aside * 3;
    if (way < least) {
      least = way;
      next = card;
    }
  }
  return next;
}
