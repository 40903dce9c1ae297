/**
 * Where a vertical line can run between two heights without lying behind a card.
 */
import { addTo } from '../../documents/add-to.ts';
import type { Box } from '../positioned-view.ts';

/** Kept free left and right of a card. */
const CLEARANCE = 7;

/** A function that gives the x nearest to the wished one at which nothing stands between two heights. */
export function clearColumns(boxes: readonly Box[]): (x: number, fromY: number, toY: number) => number {
  const rows = new Map<number, Box[]>();
  for (const box of boxes) {
    addTo(rows, box.y, box);
  }
  const tops = [...rows.keys()].sort((a, b) => a - b);
  return (wished, fromY, toY) => {
    const taken: { from: number; to: number }[] = [];
    for (const top of tops) {
      if (top >= toY) break;
      for (const { x, y, width, height } of rows.get(top) ?? []) {
        if (y + height > fromY) taken.push({ from: x - CLEARANCE, to: x + width + CLEARANCE });
      }
    }
    taken.sort((a, b) => a.from - b.from);
    // Left and right edge of the merged stretch that the wished place lies in, if it does.
    let left = wished;
    let right = wished;
    let reach = Number.NEGATIVE_INFINITY;
    let start = Number.NEGATIVE_INFINITY;
    for (const { from, to } of taken) {
      if (from > reach) {
        if (start < wished && wished < reach) break;
        start = from;
      }
      reach = Math.max(reach, to);
    }
    if (start < wished && wished < reach) {
      left = start;
      right = reach;
    }
    return wished - left <= right - wished ? left : right;
  };
}
