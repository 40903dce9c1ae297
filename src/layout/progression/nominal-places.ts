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
  /** Middle of a vertical channel. */
  channelX(channel: number): number;
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
  return {
    slotX,
    channelX: (channel) => {
      const owner = plane.owners[channel] ?? 0;
      const index = plane.indexes[channel] ?? 0;
      if (plane.kinds[channel] === 'slot') return slotX(owner, index) - (CARD_WIDTH + SLOT_GAP) / 2;
      const band = plane.shelves[owner]?.[index];
      return (band === undefined ? (shelfWidth[owner] ?? 0) : (bandX[band] ?? 0)) - BAND_GAP / 2;
    },
    rowY,
    bandHeight: (band) => rowY(plane.bands[band]?.rows ?? 0),
  };
}
