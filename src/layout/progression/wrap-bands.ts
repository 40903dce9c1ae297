/**
 * Departments as bands that wrap: which columns share a band, and which bands stand side by side on a shelf, so that
 * the whole comes close to the shape of the screen. Knows sizes of bands as they are estimated, not where links run.
 */
import type { ViewLane } from '../../view/view.ts';
import { CARD_WIDTH, LANE_LABEL_WIDTH } from '../card-size.ts';
import { buildBandGrid } from './band-grid.ts';
import type { BandSizes, OrderedDepartment, Shelves } from './shelves.ts';
import { SLOT_GAP } from './spacing.ts';

interface Packing {
  /** For each department, how many columns each of its parts takes. */
  readonly parts: readonly (readonly number[])[];
  readonly shelves: readonly (readonly number[])[];
  /** How large a screen of the wished shape must be to show the picture, with what is added for its faults. */
  readonly size: number;
}

/** To divide every department once makes up for a picture so much larger. */
const COST_OF_DIVISION = 0.2;

/** The same for links that run from part to part: their weight for each column. */
const COST_OF_PARTING = 0.1;

/** Of pictures that are shown about as large, the one whose shape is the screen's. */
const COST_OF_ANOTHER_SHAPE = 0.6;

/** From one width that is tried to the next. */
const WIDTH_STEP = 1.04;

/** How far a part's end may be moved, of its width, to part fewer links. */
const PLAY = 0.2;

/** A department is not divided into parts narrower than this for the sake of filling a shelf. */
const LEAST_SLOTS_OF_A_PART = 6;

/**
 * Departments keep their order, but for small ones that fill what others left of a shelf; a department wider than a shelf continues in further bands. Tries widths from the
 * narrowest column to all in one row and keeps the one that a screen of `aspect` shows largest.
 */
export function wrapBands(
  departments: readonly OrderedDepartment[],
  sizes: BandSizes,
  lanes: readonly ViewLane[],
  neighbours: readonly (readonly number[])[],
  aspect: number,
): Shelves {
  const narrowest = Math.min(...sizes.departments.map(({ slotPitch }) => LANE_LABEL_WIDTH + slotPitch));
  const all = sizes.departments.reduce(
    (sum, { slots, slotPitch }) => sum + LANE_LABEL_WIDTH + total(slots) * slotPitch + sizes.corridor,
    0,
  );
  let best: Packing | null = null;
  for (let width = all; width > narrowest / WIDTH_STEP; width /= WIDTH_STEP) {
    for (const manner of ['in-order', 'flowing', 'filling'] as const) {
      const packing = pack(sizes, width, aspect, manner);
      if (best === null || packing.size < best.size) best = packing;
    }
  }
  if (best === null) return { bands: [], shelves: [] };

  const bands = departments.flatMap(({ department, columns }, index) => {
    const counts = best.parts[index] ?? [];
    let at = 0;
    return counts.map((count, part) => {
      const taken = columns.slice(at, at + count);
      const slots = (sizes.departments[index]?.stacks ?? []).slice(at, at + count);
      at += count;
      return buildBandGrid(department, { number: part + 1, of: counts.length }, taken, slots, lanes, neighbours);
    });
  });
  return { bands, shelves: best.shelves };
}

/**
 * Bands from the left onto shelves of this width: `in-order` one after the other; `flowing`, where a department may
 * begin in what is left of a shelf and continue on the next; `filling`, where a band goes back to the first shelf that
 * has room for it.
 */
function pack(sizes: BandSizes, width: number, aspect: number, manner: 'in-order' | 'flowing' | 'filling'): Packing {
  const { departments, corridor, street } = sizes;
  const parts: number[][] = [];
  const shelves: { readonly bands: number[]; across: number; height: number }[] = [];
  let band = 0;
  let columns = 0;
  let parted = 0;
  for (const { slots, bonds, slotPitch, height } of departments) {
    const wideOf = (some: readonly number[]) => LANE_LABEL_WIDTH + total(some) * slotPitch;
    const room = width - (shelves.at(-1)?.across ?? width);
    const begun = manner === 'flowing' ? fitting(slots, bonds, Math.floor((room - LANE_LABEL_WIDTH) / slotPitch)) : 0;
    const left = slots.slice(begun);
    const counts = divide(left, bonds.slice(begun), Math.max(1, Math.ceil(wideOf(left) / width)));
    if (begun > 0) counts.unshift(begun);
    parts.push(counts);
    columns += slots.length;
    let at = 0;
    for (const count of counts) {
      parted += at === 0 ? 0 : (bonds[at] ?? 0);
      const wide = wideOf(slots.slice(at, at + count));
      at += count;
      const open = manner === 'filling' ? shelves : shelves.slice(-1);
      let shelf = open.find(({ across }) => across + wide <= width * 1.001);
      if (shelf === undefined) {
        shelf = { bands: [], across: 0, height: 0 };
        shelves.push(shelf);
      }
      shelf.bands.push(band++);
      shelf.across += wide + corridor;
      shelf.height = Math.max(shelf.height, height);
    }
  }
  const widest = Math.max(...shelves.map(({ across }) => across + corridor));
  const height = shelves.reduce((sum, shelf) => sum + shelf.height + street, street);
  const extra = band - departments.length;
  const cost = 1 + (COST_OF_DIVISION * extra) / departments.length + (COST_OF_PARTING * parted) / columns;
  return { parts, shelves: shelves.map(({ bands }) => bands), size: shownSize(widest, height, aspect) * cost };
}

/** How large a screen of the wished shape must be to show a picture; another shape counts as a fault of its own. */
export function shownSize(width: number, height: number, aspect: number): number {
  return Math.max(width / aspect, height) * (1 + COST_OF_ANOTHER_SHAPE * Math.abs(Math.log(width / height / aspect)));
}

/**
 * How many columns of a wide department fill what is left of a shelf, if that is worth a part of its own; else 0.
 * Of places that nearly fill it, the one that parts the fewest links.
 */
function fitting(slots: readonly number[], bonds: readonly number[], room: number): number {
  const all = total(slots);
  if (all <= room) return 0;
  let taken = 0;
  let best = 0;
  for (const [index, wide] of slots.entries()) {
    if (taken > room) break;
    const enough = taken >= Math.max(LEAST_SLOTS_OF_A_PART, room * (1 - PLAY)) && all - taken >= LEAST_SLOTS_OF_A_PART;
    if (enough && (best === 0 || (bonds[index] ?? 0) <= (bonds[best] ?? 0))) best = index;
    taken += wide;
  }
  return best;
}

/**
 * Divides columns, in their order, into at most so many parts of much the same width: near each share's end, where the
 * fewest links are parted.
 */
function divide(widths: readonly number[], bonds: readonly number[], parts: number): number[] {
  const share = total(widths) / parts;
  const counts: number[] = [];
  let begin = 0;
  for (let part = 1; part < parts; part++) {
    let taken = 0;
    let best = 0;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const [index, width] of widths.entries()) {
      const aside = Math.abs(taken - share * part) / share;
      // Within its play a place is as good as another; beyond, only the distance counts.
      const cost = aside <= PLAY / 2 ? (bonds[index] ?? 0) + aside : 1e9 * (1 + aside);
      if (index > begin && cost < bestCost) {
        best = index;
        bestCost = cost;
      }
      taken += width;
    }
    if (best === 0) break;
    counts.push(best - begin);
    begin = best;
  }
  counts.push(widths.length - begin);
  return counts;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Width of a band of so many slots while few links run in it. */
export function bandWidth(slots: number): number {
  return LANE_LABEL_WIDTH + slots * (CARD_WIDTH + SLOT_GAP) + SLOT_GAP;
}
