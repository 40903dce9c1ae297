/**
 * One tree, top down: managers centred over their reports, subtrees as close as their outlines allow (Reingold and
 * Tilford's tidy tree with outlines by row). Reports without reports of their own stand in columns, so that a manager
 * of forty takes no endless row. Works on numbers; rows count from 0, x is in px from the tree's left.
 */
import { CARD_WIDTH } from '../card-size.ts';
import { CARD_GAP, SLOT_WIDTH } from './spacing.ts';

/** `beside`: joined at the top; `stacked`: one of a column of cards, joined at the left. */
export type Stand = 'root' | 'beside' | 'stacked';

export interface TidyNode {
  readonly node: number;
  readonly x: number;
  readonly row: number;
  readonly stand: Stand;
}

export interface TidyTree {
  readonly nodes: readonly TidyNode[];
  readonly width: number;
  readonly rows: number;
}

/** Up to so many reports without reports stand side by side. */
const MOST_BESIDE = 2;

/** A subtree: where its parts stand from the left of its top card, and its outline by row. */
interface Part {
  readonly node: number;
  readonly children: readonly { readonly part: Part; x: number }[];
  readonly stacked: readonly { readonly node: number; readonly x: number; readonly row: number }[];
  readonly left: number[];
  readonly right: number[];
}

export function tidyTree(root: number, children: readonly (readonly number[])[]): TidyTree {
  // Managers before their reports, then built from the leaves up: no recursion, since chains may be long.
  const order = [root];
  for (let at = 0; at < order.length; at++) order.push(...(children[order[at] ?? 0] ?? []));
  const parts = new Map<number, Part>();
  for (const node of order.reverse()) parts.set(node, buildPart(node, children, parts));

  const top = parts.get(root) ?? buildPart(root, [], parts);
  const offset = -Math.min(...top.left);
  const nodes: TidyNode[] = [];
  const open: { part: Part; x: number; row: number; stand: Stand }[] = [
    { part: top, x: offset, row: 0, stand: 'root' },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { part, x, row, stand } = next;
    nodes.push({ node: part.node, x, row, stand });
    for (const { node, x: dx, row: down } of part.stacked)
      nodes.push({ node, x: x + dx, row: row + down, stand: 'stacked' });
    for (const child of part.children) open.push({ part: child.part, x: x + child.x, row: row + 1, stand: 'beside' });
  }
  return { nodes, width: Math.max(...top.right) + offset, rows: top.left.length };
}

function buildPart(node: number, children: readonly (readonly number[])[], parts: ReadonlyMap<number, Part>): Part {
  const reports = children[node] ?? [];
  const leaves = reports.filter((report) => (children[report]?.length ?? 0) === 0);
  const stack = leaves.length > MOST_BESIDE;
  const beside = stack ? reports.filter((report) => !leaves.includes(report)) : reports;

  // Outline of everything under the node, first relative to the first child's left.
  const left: number[] = [];
  const right: number[] = [];
  const placed: { part: Part; x: number }[] = [];
  const grid = stack ? gridOf(leaves) : [];
  const first: number[] = [];
  for (const { x, row } of grid) {
    left[row - 1] = Math.min(left[row - 1] ?? Number.POSITIVE_INFINITY, x - CARD_GAP / 2);
    right[row - 1] = Math.max(right[row - 1] ?? 0, x + CARD_WIDTH);
    if (row === 1) first.push(x);
  }
  for (const report of beside) {
    const part = parts.get(report);
    if (part === undefined) continue;
    let x = 0;
    for (let row = 0; row < Math.min(right.length, part.left.length); row++) {
      x = Math.max(x, (right[row] ?? 0) + CARD_GAP - (part.left[row] ?? 0));
    }
    for (let row = 0; row < part.left.length; row++) {
      left[row] = Math.min(left[row] ?? Number.POSITIVE_INFINITY, x + (part.left[row] ?? 0));
      right[row] = Math.max(right[row] ?? Number.NEGATIVE_INFINITY, x + (part.right[row] ?? 0));
    }
    placed.push({ part, x });
    first.push(x);
  }

  const middle = first.length === 0 ? 0 : ((first[0] ?? 0) + (first.at(-1) ?? 0)) / 2;
  return {
    node,
    children: placed.map(({ part, x }) => ({ part, x: x - middle })),
    stacked: grid.map(({ node: leaf, x, row }) => ({ node: leaf, x: x - middle, row })),
    left: [0, ...left.map((x) => x - middle)],
    right: [CARD_WIDTH, ...right.map((x) => x - middle)],
  };
}

/** Columns of cards filled from the top, a little taller than wide; x from the first column's left, rows from 1. */
function gridOf(leaves: readonly number[]): { node: number; x: number; row: number }[] {
  const columns = leaves.length <= 6 ? 1 : Math.ceil(Math.sqrt(leaves.length / 3));
  const rows = Math.ceil(leaves.length / columns);
  return leaves.map((node, index) => ({
    node,
    x: Math.floor(index / rows) * SLOT_WIDTH,
    row: 1 + (index % rows),
  }));
}
