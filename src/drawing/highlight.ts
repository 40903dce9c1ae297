/**
 * Marks on what is chosen, hovered or has the focus, from the same geometry as the picture itself; nothing moves.
 */
import { cardRadius } from './card.ts';
import type { CardDrawing, LinkDrawing, RectShape, Shape } from './drawing.ts';

/**
 * Shapes to paint over a card, relative to its top left corner like the card's own: `hovered` a stronger border,
 * `selected` the accent's border with a halo around it, which reaches 4 px beyond the card.
 */
export function highlightCard(
  card: Pick<CardDrawing, 'width' | 'height'>,
  how: 'selected' | 'hovered',
): readonly RectShape[] {
  const outline = (outset: number, width: number, paint: 'accent' | 'halo' | 'hover'): RectShape => ({
    kind: 'rect',
    x: -outset,
    y: -outset,
    width: card.width + 2 * outset,
    height: card.height - 1 + 2 * outset,
    radius: cardRadius + outset,
    fill: null,
    stroke: { paint, width, dash: [], cap: 'butt' },
  });
  if (how === 'hovered') return [outline(-0.5, 1.25, 'hover')];
  return [outline(2, 4, 'halo'), outline(-0.25, 1.5, 'accent')];
}

/**
 * Shapes to paint in place of a link's own: the same line, stronger, on a halo. The kind stays readable, as dashes
 * and ends are kept.
 */
export function highlightLink(link: LinkDrawing): readonly Shape[] {
  const halo: Shape = {
    kind: 'path',
    steps: link.line,
    fill: null,
    stroke: { paint: 'halo', width: 7, dash: [], cap: 'round' },
  };
  const stronger = link.shapes.map((shape): Shape => {
    if (shape.kind === 'text') return shape;
    const stroke = shape.stroke === null ? null : { ...shape.stroke, paint: 'accent' as const };
    const isDisc = shape.kind === 'rect' && shape.stroke === null;
    return { ...shape, stroke, fill: isDisc ? 'accent' : shape.fill };
  });
  return [halo, ...stronger];
}
