/**
 * One band as a grid: rows of cards (row 0 holds the columns' headings), grouped into lanes; slots side by side,
 * grouped into columns. Knows numbers of cards, columns and lanes, no px.
 */
import type { ViewLane } from '../../view/view.ts';

/** The cards of one stack, by lane; cards of a lane from the lowest upwards. */
export type Stack = ReadonlyMap<number, readonly number[]>;

/** A column that is to be placed: its number in the view, and its stacks from the left. */
export interface ColumnStacks {
  readonly column: number;
  readonly stacks: readonly Stack[];
}

export interface BandGrid {
  readonly department: string;
  readonly part: { readonly number: number; readonly of: number };
  readonly columns: readonly { readonly column: number; readonly slot: number; readonly slots: number }[];
  /** From the top; rows count from the headings' row 0. */
  readonly lanes: readonly { readonly lane: number; readonly row: number; readonly rows: number }[];
  /** Headings included. */
  readonly rows: number;
  readonly slots: number;
  /** Node at `row * slots + slot`, or −1: a card's number, or the number of cards + a column's number. */
  readonly cells: Int32Array;
  /** For each cell, the nearest row above it that holds something, or −1; and below it, or `rows`. */
  readonly above: Int32Array;
  readonly below: Int32Array;
}

/**
 * How many rows each lane gets and how many slots each stack. Cards of one stack and lane stand upon each other or side
 * by side, whichever makes the smaller band; a stack is never wider than its fullest lane needs.
 */
export function fitStacks(columns: readonly ColumnStacks[]): {
  rows: Map<number, number>;
  slots: number[][];
  width: number;
} {
  const most = Math.max(
    1,
    ...columns.flatMap(({ stacks }) => stacks.flatMap((s) => [...s.values()].map((c) => c.length))),
  );
  let best: { rows: Map<number, number>; slots: number[][]; width: number } | null = null;
  let bestArea = Number.POSITIVE_INFINITY;
  for (let cap = 1; cap <= Math.min(most, 12); cap++) {
    const rows = new Map<number, number>();
    for (const { stacks } of columns) {
      for (const stack of stacks) {
        for (const [lane, cards] of stack) {
          rows.set(lane, Math.max(rows.get(lane) ?? 1, Math.ceil(cards.length / cap)));
        }
      }
    }
    const slots = columns.map(({ stacks }) =>
      stacks.map((stack) =>
        Math.max(1, ...[...stack].map(([lane, cards]) => Math.ceil(cards.length / (rows.get(lane) ?? 1)))),
      ),
    );
    const width = slots.flat().reduce((sum, slot) => sum + slot, 0);
    const height = [...rows.values()].reduce((sum, row) => sum + row, 1);
    // A slot is about 204 px wide and a row 84 px high.
    const area = (width * 204 + 100) * (height * 84 + 60);
    if (area < bestArea) {
      bestArea = area;
      best = { rows, slots, width };
    }
  }
  return best ?? { rows: new Map(), slots: [], width: 0 };
}

/** Lanes that a band shows: those with cards, and those between them on the same scale, from the top. */
export function lanesBetween(used: ReadonlySet<number>, lanes: readonly ViewLane[]): number[] {
  const reach = new Map<string, { first: number; last: number }>();
  for (const index of used) {
    const scale = lanes[index]?.scale ?? null;
    if (scale === null) continue;
    const known = reach.get(scale);
    reach.set(scale, { first: Math.min(known?.first ?? index, index), last: Math.max(known?.last ?? index, index) });
  }
  return lanes.flatMap((lane, index) => {
    if (used.has(index)) return [index];
    const span = lane.scale === null ? undefined : reach.get(lane.scale);
    return span !== undefined && span.first < index && index < span.last ? [index] : [];
  });
}

/** Stands the columns side by side in their order; `cardCount` is where the numbers of headings begin. */
export function buildBandGrid(
  department: string,
  part: BandGrid['part'],
  columns: readonly ColumnStacks[],
  viewLanes: readonly ViewLane[],
  cardCount: number,
): BandGrid {
  const fit = fitStacks(columns);
  const lanes: { lane: number; row: number; rows: number }[] = [];
  let rows = 1;
  for (const lane of lanesBetween(new Set(fit.rows.keys()), viewLanes)) {
    const height = fit.rows.get(lane) ?? 1;
    lanes.push({ lane, row: rows, rows: height });
    rows += height;
  }
  const slots = fit.width;
  const cells = new Int32Array(rows * slots).fill(-1);
  const laneOf = new Map(lanes.map((lane) => [lane.lane, lane]));

  let slot = 0;
  const placed = columns.map(({ column, stacks }, index) => {
    const first = slot;
    stacks.forEach((stack, stackIndex) => {
      const width = fit.slots[index]?.[stackIndex] ?? 1;
      for (const [laneIndex, cards] of stack) {
        const lane = laneOf.get(laneIndex);
        if (lane === undefined) continue;
        // From the bottom of the lane upwards, then the next slot to the right.
        const height = Math.ceil(cards.length / width);
        cards.forEach((card, place) => {
          const row = lane.row + lane.rows - 1 - (place % height);
          cells[row * slots + slot + Math.floor(place / height)] = card;
        });
      }
      slot += width;
    });
    for (let at = first; at < slot; at++) cells[at] = cardCount + column;
    return { column, slot: first, slots: slot - first };
  });
  return { department, part, columns: placed, lanes, rows, slots, cells, ...nearestRows(cells, rows, slots) };
}

function nearestRows(cells: Int32Array, rows: number, slots: number): { above: Int32Array; below: Int32Array } {
  const above = new Int32Array(cells.length);
  const below = new Int32Array(cells.length);
  for (let slot = 0; slot < slots; slot++) {
    let last = -1;
    for (let row = 0; row < rows; row++) {
      above[row * slots + slot] = last;
      if ((cells[row * slots + slot] ?? -1) >= 0) last = row;
    }
    last = rows;
    for (let row = rows - 1; row >= 0; row--) {
      below[row * slots + slot] = last;
      if ((cells[row * slots + slot] ?? -1) >= 0) last = row;
    }
  }
  return { above, below };
}
