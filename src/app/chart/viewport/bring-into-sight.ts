/** Whether a box of the plane is in sight, and the viewport that has it in the middle. Pure geometry. */
import type { Box } from '../../../layout/positioned-view.ts';
import type { Size, Viewport } from './viewport.ts';

/** Px on the screen that stay free around what is in sight. */
export const sightMargin = 24;
/** And around several boxes that are fitted into it. */
const fitMargin = 32;

export function isInSight(box: Box, { x, y, zoom }: Viewport, pane: Size): boolean {
  const left = x + box.x * zoom;
  const top = y + box.y * zoom;
  return (
    left >= sightMargin &&
    top >= sightMargin &&
    left + box.width * zoom <= pane.width - sightMargin &&
    top + box.height * zoom <= pane.height - sightMargin
  );
}

export function viewportAround(box: Box, zoom: number, pane: Size): Viewport {
  return {
    x: pane.width / 2 - (box.x + box.width / 2) * zoom,
    y: pane.height / 2 - (box.y + box.height / 2) * zoom,
    zoom,
  };
}

/**
 * The viewport that has all of several boxes in its middle.
 * @param largest the zoom at most
 */
export function fitAround(boxes: readonly Box[], pane: Size, largest: number): Viewport {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - left;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - top;
  const zoom = Math.min(largest, (pane.width - 2 * fitMargin) / width, (pane.height - 2 * fitMargin) / height);
  return {
    x: (pane.width - width * zoom) / 2 - left * zoom,
    y: (pane.height - height * zoom) / 2 - top * zoom,
    zoom,
  };
}

/** The viewport nearest to the wished one that shows as much of the plane as there is room for. */
export function filled({ x, y, zoom }: Viewport, plane: Size, pane: Size): Viewport {
  const along = (wished: number, length: number, room: number) => {
    const end = room - length * zoom - sightMargin;
    return Math.max(Math.min(sightMargin, end), Math.min(Math.max(sightMargin, end), wished));
  };
  return { x: along(x, plane.width, pane.width), y: along(y, plane.height, pane.height), zoom };
}
