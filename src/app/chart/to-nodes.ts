/** The one adapter from a picture to React Flow's nodes, which carry sizes and names so that nothing is measured. */
import type { CareerGraph } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import type { Picture } from '../store/picture.ts';
import { rememberLast } from '../store/remember-last.ts';
import type { CardNodeType } from './CardNode.tsx';
import { cardName } from './card-name.ts';

const domAttributes = { 'aria-roledescription': undefined };

/** One node per card; the same array for the same picture. */
export const toNodes = rememberLast((graph: CareerGraph, picture: Picture): CardNodeType[] => {
  const { role } = graphIndex(graph);
  return picture.drawing.cards.map((card) => {
    const viewCard = picture.viewCards.get(card.id);
    return {
      id: card.id,
      type: 'card',
      position: { x: card.x, y: card.y },
      width: card.width,
      height: card.height,
      measured: { width: card.width, height: card.height },
      handles: [],
      // The card is a button with words of its own; what holds it is not a thing to speak of.
      domAttributes,
      data: {
        card,
        subject: { kind: role(card.id) ? 'role' : 'family', id: card.id },
        name: cardName(graph, card.id, viewCard?.badge?.text ?? null),
        reports: viewCard?.reports ?? null,
      },
    };
  });
});
