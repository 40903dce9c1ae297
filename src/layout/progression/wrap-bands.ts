/**
 * Departments as bands that wrap: which columns share a band, and which bands stand side by side on a shelf, so that
 * the whole comes close to the shape of the screen. Knows sizes of bands as they are estimated, not where links run.
 */
import type { ViewLane } from '../../view/view.ts';
import { CARD_WIDTH, LANE_LABEL_WIDTH } from '../card-size.ts';
import { buildBandGrid } from './band-grid.ts';
import type { Groups } from './group-by.ts';
import type { BandSizes, DepartmentSize, OrderedDepartment, Shelves } from './shelves.ts';
import { SLOT_GAP } from './spacing.ts';
import type { StackedCards } from './stack-cards.ts';

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

/**
 * The widths that are tried are powers of this, whatever is wrapped, so that a card more or less changes little; they
 * reach so far on both sides of the likeliest, as a factor.
 */
const WIDTH_STEP = 1.04;
const WIDTH_REACH = 4;

/**
 * How far a part's end may be moved, of its width, to part fewer links: at 0.2 the real handbook's steps are an eighth
 * longer, at 0.8 its parts become so uneven that links cross more.
 */
const PLAY = 0.6;

/** A department is not divided into parts narrower than this for the sake of filling a shelf. */
const LEAST_SLOTS_OF_A_PART = 6;

/**
 * Departments keep their order, but for small ones that fill what others left of a shelf; a department wider than a
 * shelf continues in further bands. Of the widths tried, the one that a screen of `aspect` shows largest is kept.
 */
export function wrapBands(
  departments: readonly OrderedDepartment[],
  sizes: BandSizes,
  stacked: StackedCards,
  lanes: readonly ViewLane[],
  neighbours: Groups,
  aspect: number,
): Shelves {
  const rows = sizes.departments.map(rowOf);
  const all = rows.reduce(
    (sum, { starts, slotPitch }) => sum + widthOf(starts.at(-1) ?? 0, slotPitch) + sizes.corridor,
    0,
  );
  const area = rows.reduce((sum, row) => sum + widthOf(row.starts.at(-1) ?? 0, row.slotPitch) * row.height, 0);
  const likeliest = Math.sqrt(area * aspect);
  const narrowest = Math.max(Math.min(...rows.map(({ slotPitch }) => widthOf(1, slotPitch))), likeliest / WIDTH_REACH);
  const widest = Math.min(all, likeliest * WIDTH_REACH);
  let best: Packing | null = null;
  for (let step = Math.ceil(stepOf(widest)); step > stepOf(narrowest) - 1; step--) {
    const width = WIDTH_STEP ** step;
    for (const manner of ['in-order', 'flowing', 'filling'] as const) {
      const packing = pack(rows, sizes, width, aspect, manner);
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
      return buildBandGrid(
        department,
        { number: part + 1, of: counts.length },
        taken,
        slots,
        stacked,
        lanes,
        neighbours,
      );
    });
  });
  return { bands, shelves: best.shelves };
}

/** Which power of the step a width is. */
function stepOf(width: number): number {
  return Math.log(width) / Math.log(WIDTH_STEP);
}

/** All columns of a department side by side. */
interface Row {
  /** Slots left of each column, and of all at the end. */
  readonly starts: readonly number[];
  readonly bonds: readonly number[];
  readonly slotPitch: number;
  readonly height: number;
}

function rowOf({ slots, bonds, slotPitch, height }: DepartmentSize): Row {
  const starts = [0];
  for (const wide of slots) starts.push((starts.at(-1) ?? 0) + wide);
  return { starts, bonds, slotPitch, height };
}

function widthOf(slots: number, slotPitch: number): number {
  return LANE_LABEL_WIDTH + slots * slotPitch;
}

/**
 * Bands from the left onto shelves of this width: `in-order` one after the other; `flowing`, where a department may
 * begin in what is left of a shelf and continue on the next; `filling`, where a band goes back to the first shelf that
 * has room for it.
 */
function pack(
  rows: readonly Row[],
  { corridor, street }: BandSizes,
  width: number,
  aspect: number,
  manner: 'in-order' | 'flowing' | 'filling',
): Packing {
  const parts: number[][] = [];
  const shelves: { readonly bands: number[]; across: number; height: number }[] = [];
  let band = 0;
  let columns = 0;
  let parted = 0;
  for (const { starts, bonds, slotPitch, height } of rows) {
    const all = starts.at(-1) ?? 0;
    const room = width - (shelves.at(-1)?.across ?? width);
    const begun = manner === 'flowing' ? fitting(starts, bonds, Math.floor((room - LANE_LABEL_WIDTH) / slotPitch)) : 0;
    const left = all - (starts[begun] ?? 0);
    const counts = divide(starts, bonds, begun, Math.max(1, Math.ceil(widthOf(left, slotPitch) / width)));
    if (begun > 0) counts.unshift(begun);
    parts.push(counts);
    columns += starts.length - 1;
    let at = 0;
    for (const count of counts) {
      parted += at === 0 ? 0 : (bonds[at] ?? 0);
      const wide = widthOf((starts[at + count] ?? 0) - (starts[at] ?? 0), slotPitch);
      at += count;
      let shelf = manner === 'filling' ? shelves.find(({ across }) => across + wide <= width * 1.001) : shelves.at(-1);
      if (shelf === undefined || shelf.across + wide > width * 1.001) {
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
  const extra = band - rows.length;
  const cost = 1 + (COST_OF_DIVISION * extra) / rows.length + (COST_OF_PARTING * parted) / columns;
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
function fitting(starts: readonly number[], bonds: readonly number[], room: number): number {
  const all = starts.at(-1) ?? 0;
  if (all <= room) return 0;
  const least = Math.max(LEAST_SLOTS_OF_A_PART, room * (1 - PLAY));
  const most = Math.min(room, all - LEAST_SLOTS_OF_A_PART);
  let best = 0;
  for (let index = firstFrom(starts, least); index < starts.length && (starts[index] ?? 0) <= most; index++) {
    if (best === 0 || (bonds[index] ?? 0) <= (bonds[best] ?? 0)) best = index;
  }
  return best;
}

/**
 * Divides columns from the one at `from` on, in their order, into at most so many parts of much the same width: near
 * each share's end, where the fewest links are parted.
 */
function divide(starts: readonly number[], bonds: readonly number[], from: number, parts: number): number[] {
  const columns = starts.length - 1;
  const first = starts[from] ?? 0;
  const share = ((starts[columns] ?? 0) - first) / parts;
  const counts: number[] = [];
  let begin = from;
  for (let part = 1; part < parts; part++) {
    const end = first + share * part;
    // Within its play a place is as good as another; where there is none, the nearest counts.
    let best = 0;
    let bestCost = Number.POSITIVE_INFINITY;
    const consider = (index: number, cost: number) => {
      if (index <= begin || index >= columns || cost >= bestCost) return;
      best = index;
      bestCost = cost;
    };
    let index = firstFrom(starts, end - (share * PLAY) / 2);
    for (; (starts[index] ?? Number.POSITIVE_INFINITY) <= end + (share * PLAY) / 2; index++) {
      consider(index, (bonds[index] ?? 0) + Math.abs((starts[index] ?? 0) - end) / share);
    }
    if (best === 0) {
      const near = Math.max(index, begin + 1);
      for (const place of [near - 1, near]) consider(place, Math.abs((starts[place] ?? 0) - end));
    }
    if (best === 0) break;
    counts.push(best - begin);
    begin = best;
  }
  counts.push(columns - begin);
  return counts;
}

/** The first of the rising numbers that is at least `least`. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Width of a band of so many slots while few links run in it. */
export function bandWidth(slots: number): number {
  return LANE_LABEL_WIDTH + slots * (CARD_WIDTH + SLOT_GAP) + SLOT_GAP;
}
