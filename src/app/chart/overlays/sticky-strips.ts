/**
 * Which names are pinned to the edges of the screen: those of bands whose own labels have left it while their cards
 * have not. Pure geometry in px of the screen; a strip never leaves its band, so it is pushed out with it.
 */
import type { Box, PositionedBand } from '../../../layout/positioned-view.ts';
import type { Size, Viewport } from '../viewport/viewport.ts';

/** Width of the strip of lane labels at the left, and height of the strip of family names at the top. */
export const laneStripWidth = 76;
export const nameStripHeight = 54;

export interface Pinned {
  readonly id: string;
  /** Place along the strip, from the screen's edge. */
  readonly start: number;
  readonly length: number;
}

export interface LaneStrip extends Box {
  readonly band: string;
  readonly lanes: readonly (Pinned & { readonly tinted: boolean })[];
}

export interface NameStrip extends Box {
  readonly band: string;
  readonly department: string;
  readonly columns: readonly Pinned[];
}

/** Lane labels for bands that begin left of the screen. */
export function laneStrips(bands: readonly PositionedBand[], { x, y, zoom }: Viewport, pane: Size): LaneStrip[] {
  return bands.flatMap((band): LaneStrip[] => {
    const labelRight = Math.max(...band.lanes.map(({ label }) => label.x + Math.min(label.width, 60)), band.x);
    const right = x + (band.x + band.width) * zoom;
    const top = y + band.y * zoom;
    const bottom = top + band.height * zoom;
    // The band's own labels are still in sight, or the band is not.
    if (band.lanes.length === 0 || x + (labelRight - 40) * zoom > 0 || right < laneStripWidth / 2) return [];
    if (bottom < 0 || top > pane.height) return [];
    const lanes = band.lanes.map((lane) => ({
      id: lane.id,
      tinted: lane.tinted,
      start: y + lane.y * zoom,
      length: lane.height * zoom,
    }));
    const first = lanes[0];
    const last = lanes[lanes.length - 1];
    if (!first || !last) return [];
    return [
      {
        band: bandKey(band),
        x: Math.min(0, right - laneStripWidth),
        y: first.start,
        width: laneStripWidth,
        height: last.start + last.length - first.start,
        lanes,
      },
    ];
  });
}

/** Family names for bands that begin above the screen. */
export function nameStrips(bands: readonly PositionedBand[], { x, y, zoom }: Viewport, pane: Size): NameStrip[] {
  return bands.flatMap((band): NameStrip[] => {
    const headingTop = Math.min(...band.columns.map(({ heading }) => heading.y));
    const bottom = y + (band.y + band.height) * zoom;
    const left = x + band.x * zoom;
    const right = left + band.width * zoom;
    if (band.columns.length === 0 || y + (headingTop + 6) * zoom > 0 || bottom < nameStripHeight / 2) return [];
    if (right < 0 || left > pane.width) return [];
    const columns = band.columns.map((column) => ({
      id: column.id,
      start: x + column.x * zoom,
      length: column.width * zoom,
    }));
    const start = Math.max(0, left);
    return [
      {
        band: bandKey(band),
        department: band.department,
        x: start,
        y: Math.min(0, bottom - nameStripHeight),
        width: Math.min(pane.width, right) - start,
        height: nameStripHeight,
        columns: columns.filter((column) => column.start + column.length > 0 && column.start < pane.width),
      },
    ];
  });
}

/** What a band's strips are known by. */
export function bandKey({ department, part }: PositionedBand): string {
  return `${department} ${part.number}`;
}
