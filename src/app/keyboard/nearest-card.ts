/** Which card an arrow key leads to. Pure geometry: boxes go in, an id comes out. */
import type { Box } from '../../layout/positioned-view.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** How much farther a card seems for standing aside, px and times the gap: what is straight on wins over what is a little nearer. */
const aside = { least: 80, gap: 2.5 };

/**
 * The nearest card in a direction from a box: cards that begin beyond it count, those straight on before those aside.
 * @returns null when nothing stands there
 */
export function nearestCard(from: Box, cards: Iterable<readonly [string, Box]>, direction: Direction): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, box] of cards) {
    const ahead = aheadOf(from, box, direction);
    if (ahead <= 0) continue;
    const gap = gapAside(from, box, direction);
    const cost = ahead + (gap === 0 ? 0 : aside.least + aside.gap * gap);
    if (cost < least) {
      least = cost;
      best = id;
    }
  }
  return best;
}

/** How far a box's middle lies beyond another's in a direction; not positive for what lies beside or behind. */
function aheadOf(from: Box, to: Box, direction: Direction): number {
  const dx = to.x + to.width / 2 - (from.x + from.width / 2);
  const dy = to.y + to.height / 2 - (from.y + from.height / 2);
  const ahead = { up: -dy, down: dy, left: -dx, right: dx }[direction];
  // Cards of one row whose middles differ by a hair stand beside each other and not above.
  const least = direction === 'up' || direction === 'down' ? from.height / 2 : from.width / 2;
  return ahead < least ? 0 : ahead;
}

/** The gap between two boxes across a direction; 0 where one is straight on from the other. */
function gapAside(from: Box, to: Box, direction: Direction): number {
  const isVertical = direction === 'up' || direction === 'down';
  const [start, length, otherStart, otherLength] = isVertical
    ? [from.x, from.width, to.x, to.width]
    : [from.y, from.height, to.y, to.height];
  return Math.max(0, otherStart - (start + length), start - (otherStart + otherLength));
}
