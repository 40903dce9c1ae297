/** Whether a box of the plane is in sight, and the viewport that has it in the middle. Pure geometry. */
import type { Box } from '../../../layout/positioned-view.ts';
import type { Size, Viewport } from './viewport.ts';

/** Px on the screen that stay free around what is in sight. */
export const sightMargin = 24;

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

/** The viewport nearest to the wished one that shows as much of the plane as there is room for. */
export function filled({ x, y, zoom }: Viewport, plane: Size, pane: Size): Viewport {
  const along = (wished: number, length: number, room: number) => {
    const end = room - length * zoom - sightMargin;
    return Math.max(Math.min(sightMargin, end), Math.min(Math.max(sightMargin, end), wished));
  };
  return { x: along(x, plane.width, pane.width), y: along(y, plane.height, pane.height), zoom };
}
