/**
 * Where a focus starts: all of it when its titles can be read then, with the role in focus where it was on the screen
 * if that leaves the picture in sight. Pure geometry: sizes and boxes go in, a viewport comes out.
 */
import type { Box, Point } from '../../../layout/positioned-view.ts';
import { legibleZoom, readingZoom } from './first-viewport.ts';
import type { Size, Viewport } from './viewport.ts';

/** A card's title alone, with its grade, is drawn to be read from here on. */
const titlesZoom = 0.585;
/** Px of the screen kept free around the picture: the bar lies at the top, legend and buttons at the bottom. */
const free = { side: 16, top: 60, bottom: 56 };
/** Where the bar has two lines. */
const freeOnPhone = { side: 10, top: 92, bottom: 48 };

/** @param was where the middle of the role's card was on the pane, px; null when it was out of sight */
export function focusViewport(drawing: Size, centre: Box, was: Point | null, pane: Size): Viewport {
  const isPhone = pane.width < 600;
  const { side, top, bottom } = isPhone ? freeOnPhone : free;
  const room = { width: pane.width - 2 * side, height: pane.height - top - bottom };
  const whole = Math.min(1, room.width / drawing.width, room.height / drawing.height);
  const reading = isPhone ? legibleZoom + 0.05 : readingZoom;
  const zoom = whole >= titlesZoom ? whole : reading;
  const middle = { x: (centre.x + centre.width / 2) * zoom, y: (centre.y + centre.height / 2) * zoom };
  const half = { x: (centre.width / 2) * zoom, y: (centre.height / 2) * zoom };
  const isIn = was !== null && was.x > 0 && was.y > 0 && was.x < pane.width && was.y < pane.height;
  const { x, y } = isIn ? was : { x: pane.width / 2, y: top + room.height / 2 };
  return {
    x: place(x - middle.x, middle.x, half.x, drawing.width * zoom, side, pane.width - side),
    y: place(y - middle.y, middle.y, half.y, drawing.height * zoom, top, pane.height - bottom),
    zoom,
  };
}

/** The offset nearest to the wished one that fills the room, and in any case has the card in it. */
function place(wished: number, middle: number, half: number, length: number, from: number, to: number): number {
  const filled = within(wished, Math.min(from, to - length), Math.max(from, to - length));
  return within(filled, from + half - middle, Math.max(from + half, to - half) - middle);
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
