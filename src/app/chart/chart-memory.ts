/**
 * What the chart remembers from one picture to the next: what was in sight, and where the whole chart stood before a
 * focus. Nothing renders on it.
 */
import type { Picture } from '../store/picture.ts';
import { firstViewport } from './first-viewport.ts';
import { focusViewport } from './focus-viewport.ts';
import type { Size, Viewport } from './viewport.ts';

interface Sight {
  readonly picture: Picture;
  readonly viewport: Viewport;
}

export interface ChartMemory {
  /** What is, or was last, on the screen. */
  last: Sight | null;
  /** The last sight of a view of everything. */
  whole: Sight | null;
}

export function remember(memory: ChartMemory, sight: Sight): void {
  memory.last = sight;
  if (sight.picture.view.kind !== 'focus') memory.whole = sight;
}

/** Where a picture starts: a focus around its role, a view that comes back after a focus as it was, others afresh. */
export function startViewport({ last, whole }: ChartMemory, picture: Picture, pane: Size): Viewport {
  const { view, drawing, positioned } = picture;
  const centre = view.kind === 'focus' ? picture.cards.get(view.centre) : undefined;
  if (view.kind === 'focus' && centre !== undefined) {
    const before = last?.picture.cards.get(view.centre);
    if (last === null || before === undefined) return focusViewport(drawing, centre, null, pane);
    const { x, y, zoom } = last.viewport;
    const was = { x: x + (before.x + before.width / 2) * zoom, y: y + (before.y + before.height / 2) * zoom };
    return focusViewport(drawing, centre, was, pane);
  }
  if (last?.picture.view.kind === 'focus' && whole?.picture.view.kind === view.kind) return whole.viewport;
  return firstViewport(drawing, positioned.bands, pane);
}
