/**
 * One band as a grid: rows of cards (row 0 holds the columns' headings), grouped into lanes; slots side by side,
 * grouped into columns. Knows numbers of cards, columns and lanes, no px.
 */
import type { ViewLane } from '../../view/view.ts';
import type { Groups } from './group-by.ts';
import { placeInStack } from './place-in-stack.ts';
import type { StackedCards } from './stack-cards.ts';

export interface BandGrid {
  readonly department: string;
  readonly part: { readonly number: number; readonly of: number };
  readonly columns: readonly { readonly column: number; readonly slot: number; readonly slots: number }[];
  /** From the top; rows count from the headings' row 0. */
  readonly lanes: readonly { readonly lane: number; readonly row: number; readonly rows: number }[];
  /** Headings included. */
  readonly rows: number;
  /** Those of lanes without a card. */
  readonly emptyRows: ReadonlySet<number>;
  readonly slots: number;
  /** Node at `row * slots + slot`, or −1: a card's number, or the number of cards + a column's number. */
  readonly cells: Int32Array;
  /** For each cell, the nearest row above it that holds something, or −1; and below it, or `rows`. */
  readonly above: Int32Array;
  readonly below: Int32Array;
}

/** How wide the stacks of a band may be: in lanes of a scale, and in the lanes above and without a grade. */
interface Caps {
  readonly graded: number;
  readonly ungraded: number;
}

/** A lane of two rows reads worse than a column of two slots: rows beyond a graded lane's first count so much more. */
const COST_OF_EXTRA_ROW = 1.6;

export interface StackFit {
  /** Of all lanes that hold cards. */
  readonly rows: number;
  /** Slots of each column's stacks. */
  readonly slots: readonly (readonly number[])[];
}

/**
 * How many rows each lane gets and how many slots each stack. Cards of one stack and lane stand side by side or upon
 * each other, whichever makes the smaller band; a ladder without grades stands upright where it can. A stack is never
 * wider than its fullest lane needs.
 */
export function fitStacks(columns: readonly number[], stacked: StackedCards, lanes: readonly ViewLane[]): StackFit {
  const stacks = countCards(columns, stacked, lanes);
  const most = { graded: 1, ungraded: 1 };
  stacks.lane.forEach((lane, entry) => {
    const kind = stacks.isGraded[lane] === 1 ? 'graded' : 'ungraded';
    most[kind] = Math.max(most[kind], stacks.cards[entry] ?? 0);
  });
  let best: Caps = { graded: 1, ungraded: 1 };
  let bestArea = Number.POSITIVE_INFINITY;
  for (let graded = 1; graded <= Math.min(most.graded, 8); graded++) {
    for (let ungraded = 1; ungraded <= Math.min(most.ungraded, 6); ungraded++) {
      const { rows, width } = fitWithin(stacks, { graded, ungraded });
      let height = 1;
      rows.forEach((count, lane) => {
        if (count > 0) height += stacks.isGraded[lane] === 1 ? 1 + (count - 1) * COST_OF_EXTRA_ROW : count;
      });
      // A slot is about 204 px wide and a row 84 px high.
      const area = (width * 204 + 100) * (height * 84 + 60);
      if (area < bestArea) {
        bestArea = area;
        best = { graded, ungraded };
      }
    }
  }
  const { rows, needed } = fitWithin(stacks, best);
  let stack = 0;
  return {
    rows: rows.reduce((sum, count) => sum + count, 0),
    slots: columns.map((column) => {
      const count = (stacked.columns[column + 1] ?? 0) - (stacked.columns[column] ?? 0);
      return Array.from({ length: count }, () => needed[stack++] ?? 1);
    }),
  };
}

/**
 * Where stacks have several cards in one lane, and how many: entries of stack s are `starts[s] … starts[s + 1] − 1`.
 * One card takes one slot of one row whatever is tried, and most are alone.
 */
interface CardCounts {
  readonly starts: readonly number[];
  readonly lane: readonly number[];
  readonly cards: readonly number[];
  /** By lane, and whether it holds any card. */
  readonly isGraded: Uint8Array;
  readonly isUsed: Uint8Array;
}

function countCards(columns: readonly number[], stacked: StackedCards, lanes: readonly ViewLane[]): CardCounts {
  const starts = [0];
  const lane: number[] = [];
  const cards: number[] = [];
  const isUsed = new Uint8Array(lanes.length);
  for (const column of columns) {
    for (let stack = stacked.columns[column] ?? 0; stack < (stacked.columns[column + 1] ?? 0); stack++) {
      for (let pile = stacked.stacks[stack] ?? 0; pile < (stacked.stacks[stack + 1] ?? 0); pile++) {
        const index = stacked.lanes[pile] ?? 0;
        const count = (stacked.piles[pile + 1] ?? 0) - (stacked.piles[pile] ?? 0);
        isUsed[index] = 1;
        if (count === 1) continue;
        lane.push(index);
        cards.push(count);
      }
      starts.push(lane.length);
    }
  }
  const isGraded = Uint8Array.from(lanes, ({ scale }) => (scale === null ? 0 : 1));
  return { starts, lane, cards, isGraded, isUsed };
}

/** Rows of each lane, slots that each stack needs, and their sum. */
function fitWithin({ starts, lane, cards, isGraded, isUsed }: CardCounts, { graded, ungraded }: Caps) {
  const rows = Int32Array.from(isUsed);
  lane.forEach((index, entry) => {
    const cap = isGraded[index] === 1 ? graded : ungraded;
    rows[index] = Math.max(rows[index] ?? 0, Math.ceil((cards[entry] ?? 0) / cap));
  });
  const needed = new Int32Array(starts.length - 1).fill(1);
  let width = 0;
  for (let stack = 0; stack < needed.length; stack++) {
    let most = 1;
    for (let entry = starts[stack] ?? 0; entry < (starts[stack + 1] ?? 0); entry++) {
      most = Math.max(most, Math.ceil((cards[entry] ?? 0) / (rows[lane[entry] ?? 0] ?? 1)));
    }
    needed[stack] = most;
    width += most;
  }
  return { rows, needed, width };
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

/**
 * Stands the columns side by side in their order.
 * @param slotsOf slots of each column's stacks, fitted for the whole department, so that a family looks the same in any part
 * @param neighbours by card, those that links join it with
 */
export function buildBandGrid(
  department: string,
  part: BandGrid['part'],
  columns: readonly number[],
  slotsOf: StackFit['slots'],
  stacked: StackedCards,
  viewLanes: readonly ViewLane[],
  neighbours: Groups,
): BandGrid {
  const cardCount = neighbours.starts.length - 1;
  // Of each lane: how many rows, 0 where it holds no card; and below, the lowest of them.
  const rowsOf = new Int32Array(viewLanes.length);
  let slots = 0;
  columns.forEach((column, index) => {
    slotsOf[index]?.forEach((width, place) => {
      slots += width;
      const stack = (stacked.columns[column] ?? 0) + place;
      for (let pile = stacked.stacks[stack] ?? 0; pile < (stacked.stacks[stack + 1] ?? 0); pile++) {
        const lane = stacked.lanes[pile] ?? 0;
        const count = (stacked.piles[pile + 1] ?? 0) - (stacked.piles[pile] ?? 0);
        rowsOf[lane] = Math.max(rowsOf[lane] ?? 0, Math.ceil(count / width));
      }
    });
  });
  const lanes: { lane: number; row: number; rows: number }[] = [];
  const bottomOf = new Int32Array(viewLanes.length);
  let rows = 1;
  const emptyRows = new Set<number>();
  const used = new Set(viewLanes.flatMap((_, lane) => ((rowsOf[lane] ?? 0) > 0 ? [lane] : [])));
  for (const lane of lanesBetween(used, viewLanes)) {
    const height = Math.max(1, rowsOf[lane] ?? 1);
    lanes.push({ lane, row: rows, rows: height });
    if (!used.has(lane)) emptyRows.add(rows);
    rows += height;
    bottomOf[lane] = rows - 1;
  }
  const cells = new Int32Array(rows * slots).fill(-1);

  let slot = 0;
  const placed = columns.map((column, index) => {
    const first = slot;
    slotsOf[index]?.forEach((width, place) => {
      const stack = (stacked.columns[column] ?? 0) + place;
      placeInStack(stacked, stack, width, neighbours, (card, lane, rowFromBottom, within) => {
        cells[((bottomOf[lane] ?? 0) - rowFromBottom) * slots + slot + within] = card;
      });
      slot += width;
    });
    for (let at = first; at < slot; at++) cells[at] = cardCount + column;
    return { column, slot: first, slots: slot - first };
  });
  return {
    department,
    part,
    columns: placed,
    lanes,
    rows,
    emptyRows,
    slots,
    cells,
    ...nearestRows(cells, rows, slots),
  };
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
