/** Paints the names that are chosen by the room there is, at the size in which they are read on the screen. */
import { departmentMark } from '../../../drawing/department-mark.ts';
import type { Shape } from '../../../drawing/drawing.ts';
import { nameLeading } from '../../../drawing/fit-name.ts';
import { ascent, descent } from '../../../drawing/font-widths.ts';
import { highlightCard } from '../../../drawing/highlight.ts';
import { paintShapes } from '../../../drawing/paint-canvas.ts';
import { resolvePaint } from '../../../drawing/palette.ts';
import { placeNames } from '../../../drawing/place-names.ts';
import { translateShape } from '../../../drawing/translate.ts';
import type { Box, PositionedBand } from '../../../layout/positioned-view.ts';
import { pictureIndex } from '../../store/picture-index.ts';
import { bandKey, laneStrips } from '../overlays/sticky-strips.ts';
import { sightOf } from '../sight/in-sight.ts';
import type { Size, Viewport } from '../viewport/viewport.ts';
import type { SheetSurface } from './paint-sheet.ts';
import type { Scene } from './scene.ts';

const markSpace = 15;
/** Px between the words of a card's name and the marks around them. */
const markOutset = 1.5;
/** Where families are shapes of their department's tint. */
const shapesBelow = 0.5;

/** @param surface in px of the screen */
export function paintNames(surface: SheetSurface, scene: Scene, viewport: Viewport, pane: Size): void {
  const { picture, palette, unfaded } = scene;
  const { x: dx, y: dy, zoom } = viewport;
  const strips = laneStrips(picture.positioned.bands, viewport, pane);
  const pinned = new Map(strips.map((strip) => [strip.band, strip.x + strip.width]));
  const clearFrom = (band: PositionedBand) => (pinned.get(bandKey(band)) ?? 0) - dx;
  const sight = sightOf(viewport, pane);
  const names = [
    ...placeNames(pictureIndex(picture).nameable(), zoom, sight, clearFrom),
    ...(picture.fromAfar?.names(zoom, sight) ?? []),
  ];
  for (const { x, y, width, height, lines, size, weight, paint, mark, card } of names) {
    if (card !== null && unfaded?.has(card.id) === false) continue;
    const left = dx + x;
    const top = dy + y;
    const space = mark === null ? 0 : markSpace;
    // A name that covers cards or lines for want of room stands on a ground of its own.
    const isTinted = typeof paint !== 'string' && zoom < shapesBelow;
    surface.fillStyle = resolvePaint(palette, isTinted ? { ...paint, tone: 'tint' } : 'band');
    if (card === null) {
      surface.globalAlpha = isTinted && palette.name === 'dark' ? 0.4 : 0.82;
      surface.fillRect(left - 2, top - 1, width + space + 4, height + 2);
      surface.globalAlpha = 1;
    } else {
      // What a card shows at this zoom says less than its name.
      for (const box of card.ground) surface.fillRect(dx + box.x, dy + box.y, box.width, box.height);
      paintMark(surface, scene, card.id, { ...card.own, x: dx + card.own.x, y: dy + card.own.y });
    }
    const lineHeight = size * nameLeading;
    const baseline = (lineHeight + (ascent - descent) * size) / 2;
    const shapes = lines.map(
      (text, line): Shape => ({
        kind: 'text',
        x: Math.round(left + (card === null ? space : width / 2)),
        y: Math.round(top + line * lineHeight + baseline),
        text,
        size: Math.floor(size * 2) / 2,
        weight,
        italic: false,
        anchor: card === null ? 'start' : 'middle',
        fill: paint,
      }),
    );
    if (mark !== null) paintShapes([departmentMark(mark, left + 6, top + lineHeight / 2, 9)], surface, palette);
    paintShapes(shapes, surface, palette);
  }
}

/** A name takes the place of its card, with the card's marks. */
function paintMark(surface: SheetSurface, { palette, subject, marked, hovered }: Scene, id: string, box: Box): void {
  if (id !== subject && id !== hovered && !marked.has(id)) return;
  const size = { width: box.width + 2 * markOutset, height: box.height + 2 * markOutset + 1 };
  const shapes = highlightCard(size, id === subject ? 'selected' : 'hovered');
  paintShapes(
    shapes.map((shape) => translateShape(shape, box.x - markOutset, box.y - markOutset)),
    surface,
    palette,
  );
}
