/**
 * Where things stand before any link has widened a channel: good enough to choose the nearer of two ways.
 */
import { BAND_HEADING_HEIGHT, CARD_HEIGHT, CARD_WIDTH, LANE_LABEL_WIDTH } from '../card-size.ts';
import type { Plane } from './plane.ts';
import { BAND_GAP, ROW_GAP, SLOT_GAP } from './spacing.ts';
import { bandWidth } from './wrap-bands.ts';

export interface NominalPlaces {
  /** Middle of a slot. */
  slotX(band: number, slot: number): number;
  /** Middle of each vertical channel. */
  readonly channelX: Float64Array;
  /** Middle of a row, from the top of its band. */
  rowY(row: number): number;
  bandHeight(band: number): number;
}

export function nominalPlaces(plane: Plane): NominalPlaces {
  const bandX = new Float64Array(plane.bands.length);
  const shelfWidth = new Float64Array(plane.shelves.length);
  plane.shelves.forEach((shelf, index) => {
    let x = BAND_GAP;
    for (const band of shelf) {
      bandX[band] = x;
      x += bandWidth(plane.bands[band]?.slots ?? 0) + BAND_GAP;
    }
    shelfWidth[index] = x;
  });
  const slotX = (band: number, slot: number) =>
    (bandX[band] ?? 0) + LANE_LABEL_WIDTH + SLOT_GAP + CARD_WIDTH / 2 + slot * (CARD_WIDTH + SLOT_GAP);
  const rowY = (row: number) => BAND_HEADING_HEIGHT + row * (CARD_HEIGHT + ROW_GAP);
  const channelX = new Float64Array(plane.kinds.length);
  plane.bands.forEach(({ slots }, band) => {
    const base = plane.slotBase[band] ?? 0;
    for (let slot = 0; slot <= slots; slot++) channelX[base + slot] = slotX(band, slot) - (CARD_WIDTH + SLOT_GAP) / 2;
  });
  plane.shelves.forEach((shelf, index) => {
    const base = plane.corridorBase[index] ?? 0;
    shelf.forEach((band, place) => {
      channelX[base + place] = (bandX[band] ?? 0) - BAND_GAP / 2;
    });
    channelX[base + shelf.length] = (shelfWidth[index] ?? 0) - BAND_GAP / 2;
  });
  return {
    slotX,
    channelX,
    rowY,
    bandHeight: (band) => rowY(plane.bands[band]?.rows ?? 0),
  };
}
