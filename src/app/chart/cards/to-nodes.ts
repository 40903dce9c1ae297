/** The one adapter from cards to React Flow's nodes, which carry sizes and names so that nothing is measured. */
import type { CardDrawing } from '../../../drawing/drawing.ts';
import type { CareerGraph } from '../../../graph/career-graph.ts';
import { graphIndex } from '../../../graph/graph-index.ts';
import type { Picture } from '../../store/picture.ts';
import { rememberLast } from '../../store/remember-last.ts';
import type { CardNodeType } from './CardNode.tsx';
import { cardName } from './card-name.ts';

const domAttributes = { 'aria-roledescription': undefined };

/** One node per card, the same for the same card; and the card that the keyboard is at, wherever it is. */
export const toNodes = rememberLast(
  (graph: CareerGraph, picture: Picture, cards: readonly CardDrawing[], cursor: string | null): CardNodeType[] => {
    const node = nodesOf(graph, picture);
    const nodes = cards.map(node);
    const card = cursor === null ? undefined : picture.cards.get(cursor);
    if (card !== undefined && !nodes.some(({ id }) => id === card.id)) nodes.push(node(card));
    return nodes;
  },
);

const nodesOf = rememberLast((graph: CareerGraph, picture: Picture) => {
  const made = new WeakMap<CardDrawing, CardNodeType>();
  return (card: CardDrawing): CardNodeType => {
    const known = made.get(card);
    if (known !== undefined) return known;
    const node = toNode(graph, picture, card);
    made.set(card, node);
    return node;
  };
});

function toNode(graph: CareerGraph, picture: Picture, card: CardDrawing): CardNodeType {
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
      subject: { kind: graphIndex(graph).role(card.id) ? 'role' : 'family', id: card.id },
      name: cardName(graph, card.id, viewCard?.badge?.text ?? null),
      reports: viewCard?.reports ?? null,
    },
  };
}
