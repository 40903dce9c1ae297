/** Paints the names that are chosen by the room there is, at the size in which they are read on the screen. */
import { departmentMark } from '../../../drawing/department-mark.ts';
import type { Shape } from '../../../drawing/drawing.ts';
import { nameLeading } from '../../../drawing/fit-name.ts';
import { ascent, descent } from '../../../drawing/font-widths.ts';
import { paintShapes } from '../../../drawing/paint-canvas.ts';
import { resolvePaint } from '../../../drawing/palette.ts';
import { placeNames } from '../../../drawing/place-names.ts';
import type { PositionedBand } from '../../../layout/positioned-view.ts';
import { bandKey, laneStrips } from '../overlays/sticky-strips.ts';
import { sightOf } from '../sight/in-sight.ts';
import { pictureIndex } from '../sight/picture-index.ts';
import type { Size, Viewport } from '../viewport/viewport.ts';
import type { SheetSurface } from './paint-sheet.ts';
import type { Scene } from './scene.ts';

const markSpace = 15;
/** Where families are shapes, names have no place of their own. */
const groundedBelow = 0.5;

/** @param surface in px of the screen */
export function paintNames(surface: SheetSurface, { picture, palette }: Scene, viewport: Viewport, pane: Size): void {
  const { x: dx, y: dy, zoom } = viewport;
  const strips = laneStrips(picture.positioned.bands, viewport, pane);
  const pinned = new Map(strips.map((strip) => [strip.band, strip.x + strip.width]));
  const clearFrom = (band: PositionedBand) => (pinned.get(bandKey(band)) ?? 0) - dx;
  const names = placeNames(pictureIndex(picture).nameable(), zoom, sightOf(viewport, pane), clearFrom);
  for (const { x, y, width, height, lines, size, weight, paint, mark } of names) {
    const left = dx + x;
    const top = dy + y;
    const space = mark === null ? 0 : markSpace;
    // A name that covers cards or lines for want of room stands on a ground of its own.
    if (zoom < groundedBelow) {
      surface.globalAlpha = 0.82;
      surface.fillStyle = resolvePaint(palette, typeof paint === 'string' ? 'band' : { ...paint, tone: 'tint' });
      surface.fillRect(left - 2, top - 1, width + space + 4, height + 2);
      surface.globalAlpha = 1;
    }
    const lineHeight = size * nameLeading;
    const baseline = (lineHeight + (ascent - descent) * size) / 2;
    const shapes = lines.map(
      (text, line): Shape => ({
        kind: 'text',
        x: Math.round(left + space),
        y: Math.round(top + line * lineHeight + baseline),
        text,
        size: Math.floor(size * 2) / 2,
        weight,
        italic: false,
        anchor: 'start',
        fill: paint,
      }),
    );
    if (mark !== null) paintShapes([departmentMark(mark, left + 6, top + lineHeight / 2, 9)], surface, palette);
    paintShapes(shapes, surface, palette);
  }
}
