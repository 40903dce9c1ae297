/**
 * Departments as bands that wrap: which columns share a band, and which bands stand side by side on a shelf, so that
 * the whole comes close to the shape of the screen. Knows the size of bands before links are routed.
 */
import type { ViewLane } from '../../view/view.ts';
import { BAND_HEADING_HEIGHT, CARD_HEIGHT, CARD_WIDTH, COLUMN_HEADING_HEIGHT, LANE_LABEL_WIDTH } from '../card-size.ts';
import { type BandGrid, buildBandGrid, fitStacks } from './band-grid.ts';
import { BAND_GAP, ROW_GAP, SLOT_GAP } from './spacing.ts';
import type { ColumnStacks } from './stack-cards.ts';

export interface OrderedDepartment {
  readonly department: string;
  readonly columns: readonly ColumnStacks[];
}

/** Bands in reading order, and the numbers of those on each shelf from the left. */
export interface Shelves {
  readonly bands: readonly BandGrid[];
  readonly shelves: readonly (readonly number[])[];
}

interface Estimate {
  readonly columns: readonly ColumnStacks[];
  /** In slots. */
  readonly widths: readonly number[];
  readonly rows: number;
}

interface Packing {
  /** For each department, how many columns each of its parts takes. */
  readonly parts: readonly (readonly number[])[];
  readonly shelves: readonly (readonly number[])[];
  /** How large a screen of the wished shape must be to show the picture, with what is added for its faults. */
  readonly size: number;
}

/** To divide every department once makes up for a picture so much larger. */
const COST_OF_DIVISION = 0.3;

/** Of pictures that are shown about as large, the one whose shape is the screen's. */
const COST_OF_ANOTHER_SHAPE = 0.15;

/** A department is not divided into parts narrower than this for the sake of filling a shelf. */
const LEAST_SLOTS_OF_A_PART = 6;

/**
 * Departments keep their order; a department wider than a shelf continues in further bands. Tries widths from the
 * narrowest column to all in one row and keeps the one that a screen of `aspect` shows largest.
 */
export function wrapBands(
  departments: readonly OrderedDepartment[],
  lanes: readonly ViewLane[],
  neighbours: readonly (readonly number[])[],
  aspect: number,
): Shelves {
  const estimates = departments.map(({ columns }): Estimate => {
    const fit = fitStacks(columns, lanes);
    const rows = [...fit.rows.values()].reduce((sum, count) => sum + count, 0);
    return { columns, widths: fit.slots.map((slots) => slots.reduce((sum, count) => sum + count, 0)), rows };
  });
  const all = estimates.reduce((sum, { widths }) => sum + bandWidth(total(widths)) + BAND_GAP, 0);
  let best: Packing | null = null;
  for (let width = all; width > bandWidth(1) / 1.08; width /= 1.08) {
    for (const flow of [false, true]) {
      const packing = pack(estimates, width, aspect, flow);
      if (best === null || packing.size < best.size) best = packing;
    }
  }
  if (best === null) return { bands: [], shelves: [] };

  const bands = departments.flatMap(({ department, columns }, index) => {
    const counts = best.parts[index] ?? [];
    let at = 0;
    return counts.map((count, part) => {
      const taken = columns.slice(at, at + count);
      at += count;
      return buildBandGrid(department, { number: part + 1, of: counts.length }, taken, lanes, neighbours);
    });
  });
  return { bands, shelves: best.shelves };
}

/**
 * Bands from the left onto shelves of this width. With `flow`, a department may begin in what is left of a shelf and
 * continue on the next; without, it begins a shelf of its own unless it fits whole.
 */
function pack(estimates: readonly Estimate[], width: number, aspect: number, flow: boolean): Packing {
  const parts: number[][] = [];
  const shelves: number[][] = [];
  let across = Number.POSITIVE_INFINITY;
  let widest = 0;
  let height = 0;
  let shelfHeight = 0;
  let band = 0;
  let extra = 0;
  for (const { widths, rows } of estimates) {
    const begun = flow ? fitting(widths, width - across) : 0;
    const left = widths.slice(begun);
    const counts = divide(left, Math.max(1, Math.ceil(bandWidth(total(left)) / width)));
    if (begun > 0) counts.unshift(begun);
    parts.push(counts);
    extra += counts.length - 1;
    let at = 0;
    for (const count of counts) {
      const wide = bandWidth(total(widths.slice(at, at + count)));
      at += count;
      if (across + wide > width * 1.001) {
        height += shelfHeight;
        shelfHeight = 0;
        across = 0;
        shelves.push([]);
      }
      shelves.at(-1)?.push(band++);
      across += wide + BAND_GAP;
      widest = Math.max(widest, across);
      shelfHeight = Math.max(shelfHeight, bandHeight(rows) + BAND_GAP);
    }
  }
  height += shelfHeight;
  const strangeness = Math.abs(Math.log(widest / height / aspect));
  const cost = 1 + (COST_OF_DIVISION * extra) / estimates.length + COST_OF_ANOTHER_SHAPE * strangeness;
  return { parts, shelves, size: Math.max(widest / aspect, height) * cost };
}

/** How many columns of a wide department fill what is left of a shelf, if that is worth a part of its own; else 0. */
function fitting(widths: readonly number[], room: number): number {
  const all = total(widths);
  if (bandWidth(all) <= room) return 0;
  let taken = 0;
  let count = 0;
  for (const width of widths) {
    if (bandWidth(taken + width) > room) break;
    taken += width;
    count += 1;
  }
  return taken >= LEAST_SLOTS_OF_A_PART && all - taken >= LEAST_SLOTS_OF_A_PART ? count : 0;
}

/** Divides columns, in their order, into at most so many parts of much the same width. */
function divide(widths: readonly number[], parts: number): number[] {
  const share = total(widths) / parts;
  const counts: number[] = [];
  let taken = 0;
  for (const width of widths) {
    // A column belongs to the part that its middle falls into.
    const part = Math.min(parts - 1, Math.floor((taken + width / 2) / share));
    counts[part] = (counts[part] ?? 0) + 1;
    taken += width;
  }
  return counts.filter((count) => count > 0);
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Width of a band of so many slots while few links run in it. */
export function bandWidth(slots: number): number {
  return LANE_LABEL_WIDTH + slots * (CARD_WIDTH + SLOT_GAP) + SLOT_GAP;
}

function bandHeight(rows: number): number {
  return BAND_HEADING_HEIGHT + COLUMN_HEADING_HEIGHT + rows * (CARD_HEIGHT + ROW_GAP) + ROW_GAP;
}
