/** A picture as the app makes it, from a view and its places. */
import type { Picture } from '../../src/app/store/picture.ts';
import { draw } from '../../src/drawing/draw.ts';
import { seenFromAfar } from '../../src/drawing/from-afar.ts';
import type { PositionedView } from '../../src/layout/positioned-view.ts';
import type { View } from '../../src/view/view.ts';

export function pictureOf(view: View, positioned: PositionedView): Picture {
  const drawing = draw(view, positioned);
  return {
    view,
    positioned,
    drawing,
    cards: new Map(drawing.cards.map((card) => [card.id, card])),
    viewCards: new Map(view.cards.map((card) => [card.id, card])),
    fromAfar: view.kind === 'progression' ? null : seenFromAfar(view, positioned),
  };
}
