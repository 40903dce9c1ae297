/**
 * The view as numbers, told once for all steps of the layout: cards are nodes 0, 1, 2 …, then come the columns' headings.
 */
import type { ProgressionView } from '../../view/view.ts';
import { type NodeLinks, numberLinks } from './node-links.ts';

export interface NumberedView {
  readonly cardCount: number;
  /** For each node its column, −1 for a card without one; a heading's column is its own. */
  readonly columnOf: Int32Array;
  /** For each card its lane, or −1. */
  readonly laneOf: Int32Array;
  /** Between nodes that the view holds. */
  readonly ties: NodeLinks;
  readonly links: NodeLinks;
}

export function numberView({ cards, columns, lanes, ties, links }: ProgressionView): NumberedView {
  const laneNumbers = new Map(lanes.map(({ id }, index) => [id, index]));
  const nodes = new Map<string, number>();
  columns.forEach(({ id }, index) => {
    nodes.set(id, cards.length + index);
  });
  const columnOf = new Int32Array(cards.length + columns.length);
  const laneOf = new Int32Array(cards.length);
  cards.forEach(({ column, lane }, index) => {
    columnOf[index] = column === null ? -1 : (nodes.get(column) ?? cards.length - 1) - cards.length;
    laneOf[index] = lane === null ? -1 : (laneNumbers.get(lane) ?? -1);
  });
  for (let column = 0; column < columns.length; column++) columnOf[cards.length + column] = column;
  cards.forEach(({ id }, index) => {
    nodes.set(id, index);
  });
  const numberedTies = numberLinks(ties, nodes);
  // Most pictures are made with all kinds of links: they are then the ties themselves.
  const areTies = links.length === ties.length && links.every((link, index) => link === ties[index]);
  return {
    cardCount: cards.length,
    columnOf,
    laneOf,
    ties: numberedTies,
    links: areTies ? numberedTies : numberLinks(links, nodes),
  };
}
