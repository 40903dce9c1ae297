/**
 * What the chart remembers from one picture to the next: what was in sight, and where the whole chart stood before a
 * focus. Nothing renders on it.
 */
import { centreOf, isNear } from '../../../view/is-near.ts';
import type { Picture } from '../../store/picture.ts';
import { firstViewport, levelsBarSpace } from './first-viewport.ts';
import { focusViewport } from './focus-viewport.ts';
import type { Size, Viewport } from './viewport.ts';

export interface Sight {
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
  if (!isNear(sight.picture.view)) memory.whole = sight;
}

/** Where a picture starts: one of a few roles around its role, a view that comes back after it as it was, others afresh. */
export function startViewport({ last, whole }: ChartMemory, picture: Picture, pane: Size): Viewport {
  const { view, drawing, positioned } = picture;
  const id = isNear(view) ? centreOf(view) : null;
  const centre = id === null ? undefined : picture.cards.get(id);
  if (id !== null && centre !== undefined) {
    const before = last?.picture.cards.get(id);
    if (last === null || before === undefined) return focusViewport(drawing, centre, null, pane);
    const { x, y, zoom } = last.viewport;
    const was = { x: x + (before.x + before.width / 2) * zoom, y: y + (before.y + before.height / 2) * zoom };
    return focusViewport(drawing, centre, was, pane);
  }
  if (last && isNear(last.picture.view) && whole?.picture.view.kind === view.kind) return whole.viewport;
  return firstViewport(drawing, positioned.bands, pane, levelsBarSpace(view, pane));
}
