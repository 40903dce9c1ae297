/**
 * The layout of a focus, and of paths: the cards on ranks, and links that pass rows of cards between them. A path reads
 * from the bottom upwards, as the progression does.
 * The verb of its own for pictures of a few roles, so that dagre is fetched only when someone asks for one.
 */
import type { NearView } from '../../view/view.ts';
import type { Box, LayoutOptions, Point, PositionedLink, PositionedView } from '../positioned-view.ts';
import { type PlacedCard, type PlacedCards, placeCards, type Rank } from './place-cards.ts';
import { placePorts } from './place-ports.ts';
import { MARGIN, STRAIGHT_RUN } from './spacing.ts';

/** Positions in px, everything within `width` × `height`. The same input gives the same picture. */
export function layOutFocus(view: NearView, { aspect }: LayoutOptions): PositionedView {
  const placed = placeCards(view, aspect);
  return { kind: view.kind, bands: [], ...framed(placed.cards, routes(view, placed)) };
}

/** dagre says between which cards a link passes; where it touches its own cards is ours, side by side. */
function routes(view: NearView, { cards, ranks, ways }: PlacedCards): PositionedLink[] {
  const boxes = new Map(cards.map((card) => [card.id, card]));
  const found = view.links.flatMap(({ id, from, to }, index) => {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    if (start === undefined || end === undefined) return [];
    const isUp = start.y > end.y;
    const passes = [
      ...besideOwnBlock(start, isUp ? 'top' : 'bottom'),
      ...(ways[index] ?? []).slice(1, -1).flatMap((point) => throughRank(point, ranks)),
      ...besideOwnBlock(end, isUp ? 'bottom' : 'top'),
    ].sort((a, b) => (isUp ? b.y - a.y : a.y - b.y));
    return [{ id, start, end, passes, isUp }];
  });
  const ports = placePorts(
    found.flatMap(({ start, end, passes, isUp }) => [
      { card: start, edge: isUp ? 'top' : 'bottom', beyond: passes[0] ?? middle(end) } as const,
      { card: end, edge: isUp ? 'bottom' : 'top', beyond: passes.at(-1) ?? middle(start) } as const,
    ]),
  );
  return found.map(({ id, start, end, passes, isUp }, index): PositionedLink => {
    const first = ports[2 * index] ?? { x: 0, y: 0 };
    const last = ports[2 * index + 1] ?? first;
    const leaving = { x: first.x, y: clearOf(start, isUp ? 'top' : 'bottom') };
    const arriving = { x: last.x, y: clearOf(end, isUp ? 'bottom' : 'top') };
    return { id, points: [first, leaving, ...passes, arriving, last], course: 'curved' };
  });
}

/** How far a link runs straight before it may slant: past everything in the card's rank, or, in a block, past the row. */
function clearOf({ y, height, rank, channel }: PlacedCard, edge: 'top' | 'bottom'): number {
  const top = channel === null ? rank.top : y;
  const bottom = channel === null ? rank.bottom : y + height;
  return edge === 'top' ? top - STRAIGHT_RUN : bottom + STRAIGHT_RUN;
}

/** In a block, the upright piece beside the cards that stand between this one and the hub. */
function besideOwnBlock({ y, height, rank, channel }: PlacedCard, edge: 'top' | 'bottom'): readonly Point[] {
  if (channel === null) return [];
  const near = edge === 'top' ? y - 1.5 * STRAIGHT_RUN : y + height + 1.5 * STRAIGHT_RUN;
  const far = edge === 'top' ? rank.top - STRAIGHT_RUN : rank.bottom + STRAIGHT_RUN;
  return [
    { x: channel, y: near },
    { x: channel, y: far },
  ];
}

/**
 * Of dagre's points those within a rank say where a link passes it; each becomes an upright piece from one side of the
 * rank to the other, since a slanted one would cut a card's corner. The others say nothing that a line between these
 * pieces does not.
 */
function throughRank({ x, y }: Point, ranks: readonly Rank[]): readonly Point[] {
  const rank = ranks.find(({ top, bottom }) => y >= top && y <= bottom);
  if (rank === undefined) return [];
  return [
    { x, y: rank.bottom + STRAIGHT_RUN },
    { x, y: rank.top - STRAIGHT_RUN },
  ];
}

const middle = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Moves everything so that it begins at the margin; links may run outside of the cards. */
function framed(
  cards: readonly PlacedCard[],
  links: readonly PositionedLink[],
): Omit<PositionedView, 'kind' | 'bands'> {
  const points = [
    ...cards,
    ...cards.map(({ x, y, width, height }) => ({ x: x + width, y: y + height })),
    ...links.flatMap((link) => link.points),
  ];
  const left = Math.min(...points.map(({ x }) => x)) - MARGIN;
  const top = Math.min(...points.map(({ y }) => y)) - MARGIN;
  return {
    width: Math.max(...points.map(({ x }) => x)) + MARGIN - left,
    height: Math.max(...points.map(({ y }) => y)) + MARGIN - top,
    cards: cards.map(({ id, x, y, width, height }) => ({ id, x: x - left, y: y - top, width, height })),
    links: links.map((link) => ({ ...link, points: link.points.map(({ x, y }) => ({ x: x - left, y: y - top })) })),
  };
}
