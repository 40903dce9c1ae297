/**
 * Which trees of the organisation are named from so far away that a name covers others: the largest, with room between
 * them, so that one knows where one is. The same ones wherever the screen stands, so that none comes and goes while the
 * chart is moved.
 */
import { rememberFor } from '../graph/remember-for.ts';
import type { Box } from '../layout/positioned-view.ts';
import { overlaps } from './boxes.ts';
import type { Branch, Branches } from './branches.ts';
import { type FittedName, fitName } from './fit-name.ts';

/** From nearer, names find room of their own. */
export const landmarksBelow = 0.13;
/** Px on the screen: what a name may take, and what stays free of names around it. */
const room = { width: 116, height: 24 };
const largest = 10;
const usual = { width: 96, height: 24 };
const edge = 4;
const free = { across: 22, down: 18 };
/** The choice is made anew when the zoom has grown by so much. */
const step = 1.15;

/**
 * From the tree's first card upwards, within the plane; null for a name of too many long words.
 * @param width of the plane, px
 */
export function landmarkNameOver(
  { title, card }: Branch,
  zoom: number,
  width: number,
): { readonly fitted: FittedName; readonly x: number; readonly y: number } | null {
  const fitted = fitName(title, 600, room, largest);
  if (fitted === null) return null;
  const middle = (card.x + card.width / 2) * zoom - fitted.width / 2;
  const x = Math.max(edge, Math.min(width * zoom - edge - fitted.width, middle));
  return { fitted, x, y: (card.y + card.height) * zoom - fitted.height };
}

/** None from near. */
export function landmarksAt(branches: Branches, zoom: number): readonly Branch[] {
  if (zoom >= landmarksBelow) return [];
  const known = chosen(branches);
  const turn = Math.floor(Math.log(zoom) / Math.log(step));
  const before = known.get(turn);
  if (before !== undefined) return before;
  const made = choose(branches, step ** turn);
  known.set(turn, made);
  return made;
}

const chosen = rememberFor((_: Branches) => new Map<number, readonly Branch[]>());

/** The largest first; the names' places are looked up by rows, of which a name touches two or three. */
function choose({ list }: Branches, zoom: number): readonly Branch[] {
  const rows = new Map<number, Box[]>();
  const rowsOf = ({ y, height }: Box) => {
    const first = Math.floor(y / rowHeight);
    return Array.from({ length: Math.floor((y + height) / rowHeight) - first + 1 }, (_, index) => first + index);
  };
  return list.filter((branch) => {
    if (branch.headroom === null) return false;
    const { card } = branch;
    // As if all names were of one size: most titles are never measured.
    const box = {
      x: (card.x + card.width / 2) * zoom - usual.width / 2 - free.across,
      y: (card.y + card.height) * zoom - usual.height - free.down,
      width: usual.width + 2 * free.across,
      height: usual.height + 2 * free.down,
    };
    const isFree = rowsOf(box).every((row) => !rows.get(row)?.some((other) => overlaps(other, box)));
    if (isFree) for (const row of rowsOf(box)) rows.set(row, [...(rows.get(row) ?? []), box]);
    return isFree;
  });
}

const rowHeight = 64;
