/**
 * The organisation's layout: trees on shelves, under them the cards without any reporting line by department.
 * Works on numbers; only this file knows the view's ids.
 */
import { addTo } from '../../documents/add-to.ts';
import type { OrganisationView } from '../../view/view.ts';
import { BAND_HEADING_HEIGHT, CARD_HEIGHT, CARD_WIDTH } from '../card-size.ts';
import type { LayoutOptions, PositionedBand, PositionedCard, PositionedView } from '../positioned-view.ts';
import { bestWidth, type Size, wrapBlocks } from '../wrap-blocks.ts';
import { drawLines } from './draw-lines.ts';
import { MARGIN, ROW_GAP, ROW_HEIGHT, TREE_GAP } from './spacing.ts';
import { type Stand, type TidyTree, tidyTree } from './tidy-tree.ts';

/** Room inside the frame of a group of loose cards. */
const GROUP_PADDING = 16;
const GROUP_GAP = 24;
const LOOSE_GAP = 16;

interface Group {
  readonly department: string;
  readonly members: readonly number[];
}

export function layOutOrganisation(view: OrganisationView, { aspect }: LayoutOptions): PositionedView {
  const trees = plantTrees(view);
  const treeSizes = trees.map(({ width, rows }) => ({ width, height: rows * ROW_HEIGHT - ROW_GAP }));
  const groups = looseGroups(view);
  const wrapAt = (width: number) => {
    const forest = wrapBlocks(treeSizes, width, TREE_GAP);
    const sizes = groups.map(({ members }) => groupSize(members.length, Math.max(width, forest.width)));
    const loose = wrapBlocks(sizes, Math.max(width, forest.width), GROUP_GAP);
    const top = treeSizes.length === 0 || sizes.length === 0 ? 0 : forest.height + TREE_GAP;
    return { forest, loose, sizes, top };
  };
  const sizeAt = (width: number): Size => {
    const { forest, loose, top } = wrapAt(width);
    return { width: Math.max(forest.width, loose.width), height: Math.max(forest.height, top + loose.height) };
  };
  const blocks = [...treeSizes, ...groups.map(({ members }) => groupSize(members.length, Number.POSITIVE_INFINITY))];
  const width = bestWidth(blocks, TREE_GAP, aspect, sizeAt);
  const { forest, loose, sizes, top } = wrapAt(width);
  const whole = sizeAt(width);

  const boxes: PositionedCard[] = [];
  const stands: Stand[] = [];
  const put = (node: number, x: number, y: number, stand: Stand) => {
    boxes[node] = { id: view.cards[node]?.id ?? '', x, y, width: CARD_WIDTH, height: CARD_HEIGHT };
    stands[node] = stand;
  };
  trees.forEach(({ nodes }, index) => {
    const place = forest.places[index] ?? { x: 0, y: 0 };
    for (const { node, x, row, stand } of nodes)
      put(node, MARGIN + place.x + x, MARGIN + place.y + row * ROW_HEIGHT, stand);
  });
  const bands = groups.map(({ department, members }, index): PositionedBand => {
    const place = loose.places[index] ?? { x: 0, y: 0 };
    const size = sizes[index] ?? { width: 0, height: 0 };
    const x = MARGIN + place.x;
    const y = MARGIN + top + place.y;
    const columns = columnsIn(size.width);
    members.forEach((node, at) => {
      const across = GROUP_PADDING + (at % columns) * (CARD_WIDTH + LOOSE_GAP);
      const down = BAND_HEADING_HEIGHT + Math.floor(at / columns) * (CARD_HEIGHT + LOOSE_GAP);
      put(node, x + across, y + down, 'root');
    });
    const heading = { x, y, width: size.width, height: BAND_HEADING_HEIGHT };
    return { department, kind: 'loose', part: { number: 1, of: 1 }, x, y, ...size, heading, lanes: [], columns: [] };
  });

  return {
    kind: 'organisation',
    width: whole.width + 2 * MARGIN,
    height: whole.height + 2 * MARGIN,
    bands,
    cards: boxes,
    links: drawLines(view, boxes, stands),
  };
}

/**
 * Trees from the largest to the smallest, so that shelves hold trees of like height; equal ones in the view's order.
 * Whoever is folded away counts too: folding leaves every tree where it stands among the others.
 */
function plantTrees(view: OrganisationView): TidyTree[] {
  const numbers = new Map(view.cards.map((card, index) => [card.id, index]));
  const children: number[][] = view.cards.map(() => []);
  const roots: number[] = [];
  view.cards.forEach(({ id }, index) => {
    const parent = numbers.get(view.parents.get(id) ?? '');
    if (parent !== undefined) children[parent]?.push(index);
    else if (!view.loose.has(id)) roots.push(index);
  });
  const sizeOf = (root: number) => view.cards[root]?.reports?.all ?? 0;
  return roots.sort((a, b) => sizeOf(b) - sizeOf(a) || a - b).map((root) => tidyTree(root, children));
}

function looseGroups(view: OrganisationView): Group[] {
  const groups = new Map<string, number[]>();
  view.cards.forEach(({ id, department }, index) => {
    if (!view.loose.has(id)) return;
    addTo(groups, department, index);
  });
  return [...groups].map(([department, members]) => ({ department, members }));
}

/** As a block a little wider than high, never wider than `limit` if it can be helped. */
function groupSize(count: number, limit: number): Size {
  const wished = Math.max(1, Math.ceil(Math.sqrt(count * 0.75)));
  const columns = Math.max(1, Math.min(count, wished, columnsIn(limit)));
  const rows = Math.ceil(count / columns);
  return {
    width: 2 * GROUP_PADDING + columns * (CARD_WIDTH + LOOSE_GAP) - LOOSE_GAP,
    height: BAND_HEADING_HEIGHT + rows * (CARD_HEIGHT + LOOSE_GAP) - LOOSE_GAP + GROUP_PADDING,
  };
}

function columnsIn(width: number): number {
  return Math.max(1, Math.floor((width - 2 * GROUP_PADDING + LOOSE_GAP) / (CARD_WIDTH + LOOSE_GAP)));
}
