/**
 * How good the lines of a picture are, whatever engine drew it: how often they cross, how long they are, and how many
 * run behind a card. Lines are centrelines as drawn, curves flattened to chords. Made for pictures of 10,000 cards.
 */
import type { Box, Point } from '../../src/layout/positioned-view.ts';
import { SegmentGrid } from './segment-grid.ts';
import { countTouchingCrossings } from './touching-lines.ts';

export interface DrawnLine {
  readonly points: readonly Point[];
  /** Numbers of the cards that it joins. */
  readonly from: number;
  readonly to: number;
}

/**
 * Crossings of all pairs of lines, each as often as it happens. Where two run along each other, and where one turns upon
 * the other, it is a crossing when they part on another side than they met on. Where two leave or reach their common
 * end together it is none.
 */
export function countCrossings(lines: readonly DrawnLine[]): number {
  const grid = new SegmentGrid(lines.map(({ points }) => points));
  const touching = new Set<number>();
  let crossings = 0;
  grid.forEachPair((a, b, row, column) => {
    const first = grid.lineOf(a);
    const second = grid.lineOf(b);
    if (first === second) return;
    const meeting = grid.meeting(a, b);
    if (meeting === 'touching') {
      touching.add(Math.min(first, second) * lines.length + Math.max(first, second));
    } else if (meeting !== null && grid.isInCell(meeting, row, column)) {
      crossings++;
    }
  });
  for (const pair of touching) {
    const first = lines[Math.floor(pair / lines.length)];
    const second = lines[pair % lines.length];
    if (first !== undefined && second !== undefined) crossings += countTouchingCrossings(first.points, second.points);
  }
  return crossings;
}

/** In px. */
export function totalLength(lines: readonly DrawnLine[]): number {
  let sum = 0;
  for (const { points } of lines) {
    points.forEach((point, index) => {
      const before = points[index - 1] ?? point;
      sum += Math.hypot(point.x - before.x, point.y - before.y);
    });
  }
  return sum;
}

/** How many lines run behind a card that is neither their start nor their end; a card's outermost px does not count. */
export function countLinesBehindCards(lines: readonly DrawnLine[], cards: readonly Box[]): number {
  const columns = new Map<number, number[]>();
  const width = Math.max(1, ...cards.map((card) => card.width));
  cards.forEach(({ x }, index) => {
    const column = Math.floor(x / width);
    const known = columns.get(column);
    if (known === undefined) columns.set(column, [index]);
    else known.push(index);
  });
  for (const column of columns.values()) column.sort((a, b) => (cards[a]?.y ?? 0) - (cards[b]?.y ?? 0));
  const height = Math.max(1, ...cards.map((card) => card.height));

  const runsBehind = (from: Point, to: Point, { from: start, to: end }: DrawnLine) => {
    const first = Math.floor(Math.min(from.x, to.x) / width) - 1;
    const last = Math.floor(Math.max(from.x, to.x) / width);
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
    for (let column = first; column <= last; column++) {
      const members = columns.get(column) ?? [];
      for (let at = firstFrom(members, cards, top - height); at < members.length; at++) {
        const number = members[at] ?? 0;
        const card = cards[number];
        if (card === undefined || card.y > bottom) break;
        if (number !== start && number !== end && crossesBox(from, to, card)) return true;
      }
    }
    return false;
  };
  return lines.filter((line) =>
    line.points.some((point, index) => index > 0 && runsBehind(line.points[index - 1] ?? point, point, line)),
  ).length;
}

/** The first of the numbers, sorted from the top, whose card does not begin above `top`. */
function firstFrom(members: readonly number[], cards: readonly Box[], top: number): number {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cards[members[middle] ?? 0]?.y ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a piece of a line enters the box by more than a px. */
function crossesBox(from: Point, to: Point, box: Box): boolean {
  let enter = 0;
  let leave = 1;
  const clip = (start: number, step: number, low: number, high: number) => {
    if (step === 0) return start > low && start < high;
    const [near, far] = step > 0 ? [low, high] : [high, low];
    enter = Math.max(enter, (near - start) / step);
    leave = Math.min(leave, (far - start) / step);
    return enter < leave;
  };
  return (
    clip(from.x, to.x - from.x, box.x + 1, box.x + box.width - 1) &&
    clip(from.y, to.y - from.y, box.y + 1, box.y + box.height - 1)
  );
}
