/**
 * Finds boxes by place, so that a chart of thousands need not be looked through with every move of the pointer.
 * A grid over the plane; knows boxes only.
 */
import { addTo, trimLists } from '../documents/add-to.ts';
import type { Box, Point } from '../layout/positioned-view.ts';
import { contains, hullOf } from './boxes.ts';

export interface BoxIndex<Item> {
  /** The items whose boxes touch the region, in the order in which they were given. */
  readonly within: (region: Box) => readonly Item[];
  /** How many of them there are, counted no further than `most`. */
  readonly count: (region: Box, most: number) => number;
  /** The items whose boxes, widened by `reach` px, hold the point; the last given first. */
  readonly at: (point: Point, reach?: number) => readonly Item[];
}

/** A card and its lanes' gap are somewhat smaller. */
const cellSize = 512;

/**
 * @param boxesOf the boxes that an item covers: one for a card, one for each stretch of a link. A region that touches
 *   any of them finds the item once.
 */
export function indexBoxes<Item>(items: readonly Item[], boxesOf: (item: Item) => readonly Box[]): BoxIndex<Item> {
  const { whole, cells, isIn } = gridOf(items, boxesOf);
  // Far out, a region has more cells than the plane.
  const cellsIn = (region: Box): Iterable<readonly number[]> => {
    const across = region.width / cellSize + 2;
    const down = region.height / cellSize + 2;
    if (across * down > cells.size) return cells.values();
    const found: (readonly number[])[] = [];
    forEachCell(region, (key) => {
      const cell = cells.get(key);
      if (cell !== undefined) found.push(cell);
    });
    return found;
  };
  const numbersIn = (region: Box, most: number): ReadonlySet<number> => {
    const found = new Set<number>();
    for (const cell of cellsIn(region)) {
      for (const number of cell) {
        if (!found.has(number) && isIn(number, region)) found.add(number);
        if (found.size >= most) return found;
      }
    }
    return found;
  };
  const named = (numbers: readonly number[]) => numbers.flatMap((number) => items[number] ?? []);
  return {
    within: (region) =>
      contains(region, whole) ? items : named([...numbersIn(region, Number.POSITIVE_INFINITY)].sort((a, b) => a - b)),
    count: (region, most) => numbersIn(region, most).size,
    at: ({ x, y }, reach = 0) => {
      const around = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
      return named([...numbersIn(around, Number.POSITIVE_INFINITY)].sort((a, b) => b - a));
    },
  };
}

interface Grid {
  /** Around all boxes and the origin. */
  readonly whole: Box;
  /** The numbers of the items in each cell. */
  readonly cells: ReadonlyMap<number, readonly number[]>;
  /** Whether any box of the item with a number touches the region. */
  readonly isIn: (number: number, region: Box) => boolean;
}

function gridOf<Item>(items: readonly Item[], boxesOf: (item: Item) => readonly Box[]): Grid {
  const edges: number[] = [];
  const starts: number[] = [0];
  const cells = new Map<number, number[]>();
  let whole: Box = { x: 0, y: 0, width: 0, height: 0 };
  items.forEach((item, number) => {
    for (const box of boxesOf(item)) {
      edges.push(box.x, box.y, box.x + box.width, box.y + box.height);
      whole = hullOf(whole, box);
      forEachCell(box, (key) => {
        if (cells.get(key)?.at(-1) !== number) addTo(cells, key, number);
      });
    }
    starts.push(edges.length);
  });
  trimLists(cells);
  return { whole, cells, isIn: findIn(Float64Array.from(edges), Uint32Array.from(starts)) };
}

/**
 * Left, top, right and bottom edge of each box, one after another, and where those of each item start. As objects, the
 * stretches of a large chart's links would weigh as much as the links. Made apart, or what they were made from would be
 * kept with them.
 */
function findIn(edges: Float64Array, starts: Uint32Array): Grid['isIn'] {
  return (number, { x, y, width, height }) => {
    const [right, bottom, end] = [x + width, y + height, starts[number + 1] ?? 0];
    for (let at = starts[number] ?? 0; at < end; at += 4) {
      const isBeside = (edges[at] ?? 0) > right || (edges[at + 2] ?? 0) < x;
      if (!isBeside && (edges[at + 1] ?? 0) <= bottom && (edges[at + 3] ?? 0) >= y) return true;
    }
    return false;
  };
}

/** Cells are known by numbers, which are found sooner than words: no plane is wider than two to the power of 20 cells. */
function forEachCell(box: Box, visit: (key: number) => void): void {
  const right = Math.floor((box.x + box.width) / cellSize);
  const bottom = Math.floor((box.y + box.height) / cellSize);
  for (let column = Math.floor(box.x / cellSize); column <= right; column++) {
    for (let row = Math.floor(box.y / cellSize); row <= bottom; row++) visit(column * 2 ** 20 + row);
  }
}
