/**
 * What the chart remembers from one picture to the next: what was in sight, and where the whole chart stood before a
 * focus. Nothing renders on it.
 */
import type { Box, Point } from '../../../layout/positioned-view.ts';
import { centreOf, isNear } from '../../../view/is-near.ts';
import type { Picture } from '../../store/picture.ts';
import { firstViewport, legibleZoom, levelsBarSpace, soughtViewport } from './first-viewport.ts';
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

/**
 * Where a picture starts: one of a few roles around its role, a view that comes back after it as it was, another view
 * around the selected card where that was in sight, others afresh, where what the filter lets through is.
 * @param unfaded ids of cards that the filter lets through while the others fade; null where nothing fades
 */
export function startViewport(
  { last, whole }: ChartMemory,
  picture: Picture,
  pane: Size,
  selected: string | null,
  unfaded: ReadonlySet<string> | null = null,
): Viewport {
  const { view, drawing, positioned } = picture;
  const id = isNear(view) ? centreOf(view) : null;
  const centre = id === null ? undefined : picture.cards.get(id);
  if (id !== null && centre !== undefined) {
    const before = last?.picture.cards.get(id);
    if (last === null || before === undefined) return focusViewport(drawing, centre, null, pane);
    return focusViewport(drawing, centre, middleOn(last.viewport, before), pane);
  }
  if (last && isNear(last.picture.view) && whole?.picture.view.kind === view.kind) return whole.viewport;
  const top = levelsBarSpace(view, pane);
  const sought = unfaded === null ? [] : positioned.cards.filter((card) => unfaded.has(card.id));
  const first = sought.length > 0 ? soughtViewport(drawing, sought, pane, top) : firstViewport(positioned, pane, top);
  const before = last?.picture.cards.get(selected ?? '');
  const card = picture.cards.get(selected ?? '');
  if (last === null || before === undefined || card === undefined) return first;
  const was = middleOn(last.viewport, before);
  if (was.x < 0 || was.y < 0 || was.x > pane.width || was.y > pane.height) return first;
  const zoom = Math.max(last.viewport.zoom, Math.min(first.zoom, legibleZoom));
  return { x: was.x - (card.x + card.width / 2) * zoom, y: was.y - (card.y + card.height / 2) * zoom, zoom };
}

/** Where the middle of a box is on the pane. */
function middleOn({ x, y, zoom }: Viewport, box: Box): Point {
  return { x: x + (box.x + box.width / 2) * zoom, y: y + (box.y + box.height / 2) * zoom };
}
