/** Paints over a sheet what changes at a touch: the marked links and cards, and the card under the pointer. */
import { detailAt } from '../../../drawing/detail.ts';
import type { LinkDrawing } from '../../../drawing/drawing.ts';
import { highlightCard, highlightLink } from '../../../drawing/highlight.ts';
import { paintShapes } from '../../../drawing/paint-canvas.ts';
import { translateShape } from '../../../drawing/translate.ts';
import { pictureIndex } from '../../store/picture-index.ts';
import { standingOf } from '../links/link-standing.ts';
import type { SheetSurface } from './paint-sheet.ts';
import type { Scene } from './scene.ts';

/** A role with thousands of links is marked by its nearest ones in the list. */
const mostLinks = 400;

export function paintMarks(surface: SheetSurface, scene: Scene, zoom: number): void {
  const { picture, palette, subject, picked, hovered } = scene;
  const index = pictureIndex(picture);
  const standing = standingOf(index, scene);
  const linksOf = (end: string | null) => (end === null ? [] : (index.linksOf().get(end) ?? []));
  const emphasised = new Set<LinkDrawing>([...linksOf(hovered), ...linksOf(subject)].slice(0, mostLinks));
  if (picked !== null) for (const link of linksOf(endOf(picked, scene))) emphasised.add(link);
  const shown = [...emphasised].filter(({ style }) => !scene.hiddenStyles.has(style));
  // A line that would be a hair is as strong here as the eye needs it.
  const stronger = Math.max(1, 0.6 / zoom);
  for (const link of shown) {
    if (standing(link) === 'hovered') paintShapes(widened(link.shapes, stronger), surface, palette);
  }
  for (const link of shown) {
    if (standing(link) === 'marked') paintShapes(widened(highlightLink(link), stronger), surface, palette);
  }
  const detail = detailAt(zoom);
  for (const id of new Set([...scene.marked.keys(), ...(hovered === null ? [] : [hovered])])) {
    const card = picture.cards.get(id);
    if (card === undefined) continue;
    const how = id === subject ? 'selected' : 'hovered';
    // Painted anew over the lines.
    for (const shape of [...card.shapesAt(detail), ...widened(highlightCard(card, how), stronger)]) {
      paintShapes([translateShape(shape, card.x, card.y)], surface, palette);
    }
  }
}

function endOf(picked: string, { picture }: Scene): string | null {
  return picture.drawing.links.find(({ id }) => id === picked)?.from ?? null;
}

function widened<Shape extends LinkDrawing['shapes'][number]>(shapes: readonly Shape[], by: number): readonly Shape[] {
  if (by === 1) return shapes;
  return shapes.map((shape) => {
    if (shape.kind === 'text' || shape.stroke === null) return shape;
    const dash = shape.stroke.dash.map((length) => length * by);
    return { ...shape, stroke: { ...shape.stroke, width: shape.stroke.width * by, dash } };
  });
}
