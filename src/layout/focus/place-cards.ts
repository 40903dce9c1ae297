/**
 * Where the cards stand, as dagre places them on ranks: higher steps and managers above. A fan of cards is one large
 * card to dagre. The only file that knows dagre.
 */
import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import type { LinkStyle, NearView, ViewLink } from '../../view/view.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../card-size.ts';
import type { Point, PositionedCard } from '../positioned-view.ts';
import { type Fan, findFans } from './find-fans.ts';
import { CARD_GAP, FAN_ROW_GAP, LINK_GAP, PATH_RANK_GAP, RANK_GAP } from './spacing.ts';

/** How much a kind of link pulls its ends under each other: ladders stand upright, reporting lines give way. */
const weights: Readonly<Record<LinkStyle, number>> = {
  'level-step': 4,
  'next-step': 3,
  'undefined-step': 3,
  'reports-to': 1,
};

/** Of several ways, the one that is read runs straight up. */
const readWeight = 20;

/** A row of cards and blocks, in px. */
export interface Rank {
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedCard extends PositionedCard {
  readonly rank: Rank;
  /** In a block, where links pass beside the cards that stand between this one and the hub; null without any. */
  readonly channel: number | null;
}

export interface PlacedCards {
  /** In the view's order. */
  readonly cards: readonly PlacedCard[];
  readonly ranks: readonly Rank[];
  /** Where dagre leads the links, in the view's order, from their start to their end; empty within a fan. */
  readonly ways: readonly (readonly Point[])[];
}

type DagreGraph = Graph<GraphLabel, NodeLabel, EdgeLabel>;

export function placeCards(view: NearView, aspect: number): PlacedCards {
  const fans = findFans(view.links, aspect);
  const keys = keysOf(view, fans);
  const graph: DagreGraph = new Graph({ multigraph: true });
  // From the bottom up: a link's end stands above its start.
  graph.setGraph({
    rankdir: 'BT',
    nodesep: CARD_GAP,
    edgesep: LINK_GAP,
    ranksep: view.kind === 'path' ? PATH_RANK_GAP : RANK_GAP,
  });
  for (const key of keys.values()) graph.setNode(key, { width: CARD_WIDTH, height: CARD_HEIGHT });
  fans.forEach((fan, index) => {
    graph.setNode(fanKey(index), sizeOf(fan));
  });
  view.links.forEach((link, index) => {
    const { from, to } = link;
    const [start, end] = [keys.get(from), keys.get(to)];
    if (start === undefined || end === undefined) return;
    // The links of a fan are one to dagre: the last one's label stays.
    const name = isFan(start) || isFan(end) ? 'fan' : linkKey(index);
    graph.setEdge(start, end, { weight: weightOf(view, link) }, name);
  });
  layout(graph);

  const ranks = ranksOf(graph);
  const cards = view.cards.map(({ id }): PlacedCard => {
    const key = keys.get(id) ?? '';
    const { x = 0, y = 0, rank = 0 } = graph.node(key) ?? {};
    const fan = fans.find((_, index) => fanKey(index) === key);
    const row = ranks.get(rank) ?? { top: y, bottom: y };
    const place = fan === undefined ? { x, y, channel: null } : placeInFan(fan, fan.leaves.indexOf(id), { x, y });
    const corner = { x: place.x - CARD_WIDTH / 2, y: place.y - CARD_HEIGHT / 2 };
    return { id, ...corner, width: CARD_WIDTH, height: CARD_HEIGHT, rank: row, channel: place.channel };
  });
  const ways = view.links.map(({ from, to }, index) => {
    const [start, end] = [keys.get(from), keys.get(to)];
    if (start === undefined || end === undefined) return [];
    return graph.edge(start, end, linkKey(index))?.points ?? [];
  });
  return { cards, ranks: [...ranks.values()], ways };
}

function weightOf(view: NearView, { id, style }: ViewLink): number {
  return view.kind === 'path' && view.read.has(id) ? readWeight : weights[style];
}

/**
 * dagre throws on some names, such as `__proto__`, and cannot tell two links between the same cards apart without
 * names: it is handed numbers. A card of a fan goes by the fan's.
 */
function keysOf(view: NearView, fans: readonly Fan[]): ReadonlyMap<string, string> {
  const keys = new Map(view.cards.map(({ id }, index) => [id, `c${index}`]));
  fans.forEach(({ leaves }, index) => {
    for (const leaf of leaves) keys.set(leaf, fanKey(index));
  });
  return keys;
}

const fanKey = (index: number) => `f${index}`;
const isFan = (key: string) => key.startsWith('f');
const linkKey = (index: number) => `l${index}`;

/** Rows and columns of cards, and the last column's channel. */
function sizeOf({ leaves, columns }: Fan): { width: number; height: number } {
  const rows = Math.ceil(leaves.length / columns);
  return {
    width: columns * (CARD_WIDTH + CARD_GAP),
    height: rows * (CARD_HEIGHT + FAN_ROW_GAP) - FAN_ROW_GAP,
  };
}

/** The middle of a card in a block around `middle`; the first row stands next to the hub. */
function placeInFan(fan: Fan, index: number, middle: Point): Point & { readonly channel: number | null } {
  const { width, height } = sizeOf(fan);
  const row = Math.floor(index / fan.columns);
  const x = middle.x - width / 2 + CARD_GAP / 2 + CARD_WIDTH / 2 + (index % fan.columns) * (CARD_WIDTH + CARD_GAP);
  const down = CARD_HEIGHT / 2 + row * (CARD_HEIGHT + FAN_ROW_GAP) - height / 2;
  const y = fan.side === 'below' ? middle.y + down : middle.y - down;
  return { x, y, channel: row === 0 ? null : x + (CARD_WIDTH + CARD_GAP) / 2 };
}

function ranksOf(graph: DagreGraph): ReadonlyMap<number, Rank> {
  const ranks = new Map<number, Rank>();
  for (const key of graph.nodes()) {
    const { y = 0, height = 0, rank = 0 } = graph.node(key) ?? {};
    const known = ranks.get(rank) ?? { top: y, bottom: y };
    ranks.set(rank, { top: Math.min(known.top, y - height / 2), bottom: Math.max(known.bottom, y + height / 2) });
  }
  return ranks;
}
