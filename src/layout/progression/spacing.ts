/**
 * Distances of the progression, in px: what keeps cards apart and gives links room to run and to be told apart.
 */

/** Between cards side by side, and between rows of cards, while few links run there. */
export const SLOT_GAP = 28;
export const ROW_GAP = 26;

/** Between bands, and around the whole picture. */
export const BAND_GAP = 32;

/** From a card to the first track: room for a straight run of 10 px and an arrowhead, and half a track to spare. */
export const TRACK_MARGIN = 13;

/** Between columns' headings and what is above them, while no link runs there. */
export const HEADING_GAP = 4;

/** Right of a band's last slot. */
export const BAND_PADDING = 4;

/** Between the names that leave a card on one side; less where many do. */
export const PIN_PITCH = 14;

/** Between neighbouring tracks: 6 px while there are few, closer where a bundle of very many would push cards apart. */
export function trackPitch(tracks: number): number {
  if (tracks <= 12) return 6;
  return tracks <= 32 ? 4 : 3;
}

/** Width of a channel with so many tracks: never less than `least`. */
export function channelWidth(tracks: number, least: number): number {
  return tracks === 0 ? least : Math.max(least, 2 * TRACK_MARGIN + (tracks - 1) * trackPitch(tracks));
}

/** Where a track runs, from the channel's edge; the tracks stand in the middle of the channel. */
export function trackOffset(track: number, tracks: number, width: number): number {
  return width / 2 + (track - (tracks - 1) / 2) * trackPitch(tracks);
}

/** Between different bundles that follow each other on one track. */
export const RUN_CLEARANCE = 5;
