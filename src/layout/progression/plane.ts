/**
 * The bands on their shelves with every place where links may run: horizontal channels between rows of cards and
 * between shelves, vertical channels between slots and between bands. Numbers of channels and nodes only; px come later.
 */
import type { BandGrid } from './band-grid.ts';
import type { Shelves } from './shelves.ts';

/** Kinds of channels. Above row `index` of a band (`index` = rows: under the last). */
export const ROW = 0;
/** Left of slot `index` of a band. */
export const SLOT = 1;
/** Left of band `index` of a shelf. */
export const CORRIDOR = 2;
/** Above shelf `index`. */
export const STREET = 3;
export type ChannelKind = typeof ROW | typeof SLOT | typeof CORRIDOR | typeof STREET;
export const CHANNEL_KINDS = 4;

export interface Plane {
  readonly bands: readonly BandGrid[];
  readonly shelves: readonly (readonly number[])[];
  readonly shelfOf: Int32Array;
  /** Place of a band on its shelf, from 0. */
  readonly placeOf: Int32Array;
  /** For each card, then each column's heading: band, row and (first) slot. */
  readonly nodeBand: Int32Array;
  readonly nodeRow: Int32Array;
  readonly nodeSlot: Int32Array;
  readonly cardCount: number;
  /** For each channel: its kind, the band or shelf it belongs to (0 for streets), and its index there. */
  readonly kinds: Uint8Array;
  readonly owners: Int32Array;
  readonly indexes: Int32Array;
  /** First channel of a band's rows and slots, of a shelf's corridors, and of the streets. */
  readonly rowBase: Int32Array;
  readonly slotBase: Int32Array;
  readonly corridorBase: Int32Array;
  readonly streetBase: number;
  /**
   * For each band, its `slot` channels that lead past the headings, from the left: none within a column, behind the band's
   * name at its left, or behind the number of its families at its right. And for each channel, whether it is one of them.
   */
  readonly openSlots: readonly (readonly number[])[];
  readonly isOpen: Uint8Array;
}

/** The band's name reaches over the first slots; links leave the band to the right of it. */
const SLOTS_UNDER_NAME = 2;

export function buildPlane({ bands, shelves }: Shelves, cardCount: number, columnCount: number): Plane {
  const shelfOf = new Int32Array(bands.length);
  const placeOf = new Int32Array(bands.length);
  shelves.forEach((shelf, index) => {
    shelf.forEach((band, place) => {
      shelfOf[band] = index;
      placeOf[band] = place;
    });
  });

  const nodes = cardCount + columnCount;
  const nodeBand = new Int32Array(nodes).fill(-1);
  const nodeRow = new Int32Array(nodes);
  const nodeSlot = new Int32Array(nodes);
  // Each band has one row and one slot more than cards, each shelf one corridor more than bands.
  const channels =
    bands.reduce((sum, { rows, slots }) => sum + rows + slots + 2, 0) + bands.length + 2 * shelves.length + 1;
  const kinds = new Uint8Array(channels);
  const owners = new Int32Array(channels);
  const indexes = new Int32Array(channels);
  let next = 0;
  const addChannels = (kind: ChannelKind, owner: number, count: number) => {
    const base = next;
    for (let index = 0; index < count; index++) {
      kinds[next] = kind;
      owners[next] = owner;
      indexes[next++] = index;
    }
    return base;
  };

  const rowBase = Int32Array.from(bands, (band, index) => addChannels(ROW, index, band.rows + 1));
  const slotBase = Int32Array.from(bands, (band, index) => addChannels(SLOT, index, band.slots + 1));
  const corridorBase = Int32Array.from(shelves, (shelf, index) => addChannels(CORRIDOR, index, shelf.length + 1));
  const streetBase = addChannels(STREET, 0, shelves.length + 1);

  const openSlots = bands.map(({ columns }, band) =>
    columns.flatMap(({ slot }) => (slot >= SLOTS_UNDER_NAME ? [(slotBase[band] ?? 0) + slot] : [])),
  );
  const isOpen = new Uint8Array(channels);
  for (const channels of openSlots) for (const channel of channels) isOpen[channel] = 1;

  bands.forEach(({ cells, slots }, band) => {
    for (let cell = cells.length - 1; cell >= 0; cell--) {
      const node = cells[cell] ?? -1;
      if (node < 0) continue;
      nodeBand[node] = band;
      nodeRow[node] = Math.floor(cell / slots);
      nodeSlot[node] = cell % slots;
    }
  });

  return {
    bands,
    shelves,
    shelfOf,
    placeOf,
    nodeBand,
    nodeRow,
    nodeSlot,
    cardCount,
    kinds,
    owners,
    indexes,
    rowBase,
    slotBase,
    corridorBase,
    streetBase,
    openSlots,
    isOpen,
  };
}
