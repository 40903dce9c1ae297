/** A picture of the chart, whoever makes it and whoever shows it. */
import type { CardDrawing, Drawing } from '../../drawing/drawing.ts';
import type { FromAfar } from '../../drawing/from-afar.ts';
import type { PositionedView } from '../../layout/positioned-view.ts';
import type { View, ViewCard } from '../../view/view.ts';

/** What is drawn, where it stands, and its shapes. */
export interface Picture {
  readonly view: View;
  readonly positioned: PositionedView;
  readonly drawing: Drawing;
  readonly cards: ReadonlyMap<string, CardDrawing>;
  readonly viewCards: ReadonlyMap<string, ViewCard>;
  /** What is seen besides the cards from far out; null where families and departments are. */
  readonly fromAfar: FromAfar | null;
}

export function pictureOf(
  view: View,
  positioned: PositionedView,
  drawing: Drawing,
  fromAfar: Picture['fromAfar'],
): Picture {
  return {
    view,
    positioned,
    drawing,
    cards: new Map(drawing.cards.map((card) => [card.id, card])),
    viewCards: new Map(view.cards.map((card) => [card.id, card])),
    fromAfar,
  };
}
