/**
 * What is named from far out where there are neither columns nor lanes: in the organisation every manager with those
 * who report there, in a focus or a path every card. Knows the view and its places, no screen.
 */
import { addTo } from '../documents/add-to.ts';
import { rememberFor } from '../graph/remember-for.ts';
import type { Box, PositionedView } from '../layout/positioned-view.ts';
import type { View, ViewCard } from '../view/view.ts';
import { type BoxIndex, indexBoxes } from './box-index.ts';
import type { PathShape, PathStep } from './drawing.ts';
import { once } from './once.ts';
import { readableText } from './readable-text.ts';

/** A card and everything drawn under it. */
export interface Branch {
  readonly card: Box;
  readonly id: string;
  readonly title: string;
  readonly isDocumented: boolean;
  /** The department's place in the list. */
  readonly department: number;
  /** From the card's own row downwards, as many as a name may cover: how far it reaches in each. The first is free. */
  readonly rows: readonly Row[];
  /** Over a card that nothing leads to: what is free up to the tree above; null over all others. */
  readonly headroom: (() => Row) | null;
}

export interface Row {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The ground under a large branch. */
export interface BranchShape extends Box {
  readonly shape: PathShape;
}

/** Half of the least gap between rows of cards, px. */
const above = 14;
/** How far a name may reach beyond its card where nothing stands there, px. */
const reach = 320;
/** Free at the edges of the plane, px. */
const edge = 4;
/** How far a name may reach over a tree, and beyond its first card there, px. */
const headroom = { up: 500, beside: 130 };
/** A name of four lines reaches no farther down than this, even from where a card is 3 px high; px. */
const mostDown = 1800;
/** A branch is one of the parts that a picture is made of when it holds no more than this share of the cards. */
const largestPart = 0.25;
const leastCards = 4;
/** Free around a branch's cards, px. */
const padding = 8;

export interface Branches {
  /** Those that matter most first: the largest branches, or a focus's own card and those nearest to it. */
  readonly list: readonly Branch[];
  /** All cards by their places. */
  readonly cards: BoxIndex<Box>;
  /** Of the plane, px. */
  readonly width: number;
}

export function branchesOf(view: View, positioned: PositionedView): Branches {
  const cards = indexBoxes<Box>(positioned.cards, (card) => [card]);
  const tree = treeOf(positioned)(view);
  const isNamed = (id: string) => (view.kind === 'organisation' ? (tree.sizes.get(id) ?? 1) > 1 : true);
  const named = view.cards.filter(({ id }) => isNamed(id));
  const namedBoxes = new Set(named.map(({ id }) => tree.boxes.get(id)));
  const freeRow = freeRows(cards, positioned.width, (box) => namedBoxes.has(box));
  const departments = new Map(view.departments.map(({ id, index }) => [id, index]));
  const sizeOf = ({ id }: ViewCard) => tree.sizes.get(id) ?? 1;
  if (view.kind === 'organisation') named.sort((one, other) => sizeOf(other) - sizeOf(one));
  const list = named.flatMap(({ id, title, kind, department }): Branch[] => {
    const card = tree.boxes.get(id);
    if (card === undefined) return [];
    const isFirst = !tree.parents.has(id);
    const row = freeRow(card, !isFirst);
    return [
      {
        card,
        id,
        title: readableText(title),
        isDocumented: kind === 'documented',
        department: departments.get(department) ?? 0,
        rows: [row, ...(tree.rows.get(id) ?? []).slice(1)],
        headroom: view.kind === 'organisation' && isFirst ? once(() => headroomOver(card, row, cards)) : null,
      },
    ];
  });
  return { list, cards, width: positioned.width };
}

/** The ground under the parts of an organisation; no two parts hold the same card. */
export function branchShapes(view: View, positioned: PositionedView): readonly BranchShape[] {
  if (view.kind !== 'organisation') return [];
  const { boxes, sizes, parents, children } = treeOf(positioned)(view);
  const departments = new Map(view.departments.map(({ id, index }) => [id, index]));
  const most = Math.max(leastCards, view.cards.length * largestPart);
  const isSmall = (id: string | undefined) => id !== undefined && (sizes.get(id) ?? 1) <= most;
  return view.cards.flatMap(({ id, department }): BranchShape[] => {
    if (!isSmall(id) || isSmall(parents.get(id)) || (sizes.get(id) ?? 1) < leastCards) return [];
    const spans = new Map<number, { left: number; right: number }>();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      open.push(...(children.get(next) ?? []));
      const box = boxes.get(next);
      if (box === undefined) continue;
      const span = spans.get(box.y);
      if (span === undefined) spans.set(box.y, { left: box.x, right: box.x + box.width });
      else {
        span.left = Math.min(span.left, box.x);
        span.right = Math.max(span.right, box.x + box.width);
      }
    }
    const height = boxes.get(id)?.height ?? 0;
    const rows = [...spans].sort(([one], [other]) => one - other).map(([top, span]) => ({ top, ...span }));
    return [outline(rows, height, departments.get(department) ?? 0)];
  });
}

/** Down the right side of the rows and up the left, each row reaching to the next. */
function outline(
  rows: readonly { readonly top: number; readonly left: number; readonly right: number }[],
  height: number,
  department: number,
): BranchShape {
  const side = (edge: 'left' | 'right') =>
    rows.flatMap(({ top, ...span }, index): readonly PathStep[] => {
      const x = edge === 'left' ? span.left - padding : span.right + padding;
      const bottom = (rows[index + 1]?.top ?? top + height + 2 * padding) - padding;
      return [
        { to: 'line', x, y: top - padding },
        { to: 'line', x, y: bottom },
      ];
    });
  const [, ...right] = side('right');
  const first = rows[0] ?? { top: 0, left: 0, right: 0 };
  const last = rows[rows.length - 1] ?? first;
  const steps: PathStep[] = [
    { to: 'move', x: first.right + padding, y: first.top - padding },
    ...right,
    ...side('left').reverse(),
    { to: 'close' },
  ];
  const left = Math.min(...rows.map((row) => row.left)) - padding;
  return {
    x: left,
    y: first.top - padding,
    width: Math.max(...rows.map((row) => row.right)) + padding - left,
    height: last.top + height + 2 * padding - first.top,
    shape: { kind: 'path', steps, fill: { department, tone: 'tint' }, stroke: null },
  };
}

interface Tree {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly parents: ReadonlyMap<string, string>;
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** Cards in the branch of each that has any under it, itself included. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

/** The same for names and for the ground: a large picture takes a while. */
const treeOf = rememberFor((positioned: PositionedView) => rememberFor((view: View) => growTree(view, positioned)));

/** Grows the tree that names and ground are both made from. */
export function prepareBranches(view: View, positioned: PositionedView): void {
  treeOf(positioned)(view);
}

function growTree(view: View, { cards }: PositionedView): Tree {
  const boxes = new Map(cards.map((card) => [card.id, card]));
  const parents: ReadonlyMap<string, string> = view.kind === 'organisation' ? view.parents : new Map();
  const children = new Map<string, string[]>();
  const sizes = new Map<string, number>();
  /** By the row's top, so that reports that stand in a column have rows of their own. */
  const rows = new Map<string, Map<number, Row>>();
  // From the lowest row upwards, so that a branch is complete before it is added to the one above it.
  for (const { id, x, y, width, height } of cards.toSorted((one, other) => other.y - one.y)) {
    const parent = parents.get(id);
    const own = { top: y - above, bottom: y + height + above, left: x, right: x + width };
    const under = rows.get(id);
    if (under !== undefined) {
      under.set(own.top, own);
      for (const top of under.keys()) if (top > own.top + mostDown) under.delete(top);
    }
    if (parent === undefined) continue;
    addTo(children, parent, id);
    sizes.set(parent, (sizes.get(parent) ?? 1) + (sizes.get(id) ?? 1));
    let wider = rows.get(parent);
    if (wider === undefined) {
      wider = new Map();
      rows.set(parent, wider);
    }
    for (const row of under?.values() ?? [own]) widen(wider, row);
  }
  const sorted = ([id, found]: readonly [string, ReadonlyMap<number, Row>]) =>
    [id, [...found.values()].sort((one, other) => one.top - other.top)] as const;
  return { boxes, parents, children, sizes, rows: new Map([...rows].map(sorted)) };
}

function widen(rows: Map<number, Row>, { top, bottom, left, right }: Row): void {
  const known = rows.get(top);
  if (known !== undefined && known.left <= left && known.right >= right) return;
  const widest = known ?? { left, right };
  rows.set(top, { top, bottom, left: Math.min(left, widest.left), right: Math.max(right, widest.right) });
}

/** From the card's own row up to whatever stands above it. */
function headroomOver(card: Box, row: Row, cards: BoxIndex<Box>): Row {
  const left = Math.max(row.left, card.x - headroom.beside);
  const right = Math.min(row.right, card.x + card.width + headroom.beside);
  let top = Math.max(edge, card.y - headroom.up);
  for (const other of cards.within({ x: left, y: top, width: right - left, height: card.y - top })) {
    const bottom = other.y + other.height;
    if (bottom < card.y) top = Math.max(top, bottom + above);
  }
  return { top: Math.min(top, row.top), bottom: row.bottom, left, right };
}

/** How far a name may reach beside a card: up to its neighbours, or halfway where those have names too. */
function freeRows(cards: BoxIndex<Box>, width: number, isNamed: (card: Box) => boolean) {
  return (card: Box, hasLineAbove: boolean): Row => {
    const right = card.x + card.width;
    const row = {
      top: card.y - (hasLineAbove ? above : 2 * above),
      bottom: card.y + card.height + above,
      left: Math.max(edge, card.x - reach),
      right: Math.min(width - edge, right + reach),
    };
    // Two names that reach towards each other meet halfway.
    const band = { x: card.x - 2 * reach, y: row.top, width: card.width + 4 * reach, height: row.bottom - row.top };
    for (const other of cards.within(band)) {
      const isOver = other.y >= row.bottom || other.y + other.height <= row.top;
      if (isOver) continue;
      const share = isNamed(other) ? 0.5 : 0.85;
      if (other.x >= right) row.right = Math.min(row.right, right + (other.x - right) * share);
      const end = other.x + other.width;
      if (end <= card.x) row.left = Math.max(row.left, card.x - (card.x - end) * share);
    }
    return row;
  };
}
