/**
 * Where the chart starts: all of it when its titles can be read then, else its fullest part at a legible size.
 * Pure geometry: sizes and boxes go in, a viewport comes out.
 */
import type { Drawing } from '../../drawing/drawing.ts';
import type { Box, PositionedBand } from '../../layout/positioned-view.ts';

export interface Viewport {
  /** Where the plane's origin stands, px from the screen's. */
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Card titles are 13 px: at this zoom they are 9 px on the screen, the smallest that Rungs shows. */
export const legibleZoom = 9 / 13;
/** Where reading starts when the whole chart is too large. */
const readingZoom = 0.85;
const margin = 20;

/** The whole plane in the middle of the pane, never larger than life. */
export function fitWhole(drawing: Size, pane: Size): Viewport {
  const zoom = Math.min(
    1,
    (pane.width - 2 * margin) / Math.max(1, drawing.width),
    (pane.height - 2 * margin) / Math.max(1, drawing.height),
  );
  return {
    x: (pane.width - drawing.width * zoom) / 2,
    y: Math.max(margin, (pane.height - drawing.height * zoom) / 2),
    zoom,
  };
}

/** The first viewport of a drawing in a pane. */
export function firstViewport(drawing: Drawing, bands: readonly PositionedBand[], pane: Size): Viewport {
  const whole = fitWhole(drawing, pane);
  if (whole.zoom >= legibleZoom) return whole;
  const zoom = pane.width < 600 ? legibleZoom + 0.05 : readingZoom;
  const place = fullestPlace(drawing, bands, { width: pane.width / zoom, height: pane.height / zoom });
  return { x: margin - place.x * zoom, y: margin - place.y * zoom, zoom };
}

/** The top left corner, on the plane, of the window that shows most cards; windows start at bands, columns and lanes. */
function fullestPlace(drawing: Drawing, bands: readonly PositionedBand[], window: Size): { x: number; y: number } {
  let best = { x: 0, y: 0 };
  let most = countIn(drawing.cards, { ...best, ...window });
  for (const band of bands) {
    const cards = drawing.cards.filter((card) => isIn(card, band));
    // A band starts with its lane labels; further right, a window starts at a column.
    const lefts = [band.x, ...band.columns.slice(0, 40).map((column) => column.x - 16)];
    const tops = [band.y, ...band.lanes.slice(0, 40).map((lane) => lane.y)];
    for (const y of tops) {
      for (const x of lefts) {
        // Labels in sight are worth some cards.
        const worth = countIn(cards, { x, y, ...window }) * (y === band.y ? 1.15 : 1) * (x === band.x ? 1.15 : 1);
        if (worth > most) {
          most = worth;
          best = { x, y };
        }
      }
    }
  }
  return best;
}

function countIn(cards: readonly Box[], window: Box): number {
  let count = 0;
  for (const card of cards) if (isIn(card, window)) count += 1;
  return count;
}

function isIn(card: Box, window: Box): boolean {
  return (
    card.x >= window.x &&
    card.y >= window.y &&
    card.x + card.width <= window.x + window.width &&
    card.y + card.height <= window.y + window.height
  );
}
