/**
 * Chooses, for a zoom, which branches are named and where: on the manager's own card and beside it where that is free,
 * else over the upper rows of a branch that is large enough to be seen all the same. None overlaps another, none is cut.
 */
import type { Box } from '../layout/positioned-view.ts';
import { hullOf, overlaps } from './boxes.ts';
import type { Branch, Branches } from './branches.ts';
import { type FittedName, fitName } from './fit-name.ts';
import type { PlacedName } from './place-names.ts';

/** Px on the screen. */
const largest = 12;
const padding = 3;
/** No title is narrower, and measuring them takes its time. */
const leastWidth = 16;
/** From here on cards carry their own titles. */
export const titlesFrom = 0.5;
/** Nearer than this, a name covers no card but its own. */
const coversBelow = 0.25;
/** A name covers this share of a branch's rows at most. */
const mostCovered = 0.5;

/** @param region the part of the plane in sight */
export function placeBranchNames({ list, cards }: Branches, zoom: number, region: Box): PlacedName[] {
  const names: PlacedName[] = [];
  const taken: Box[] = [];
  const covered: Box[] = [];
  for (const branch of list) {
    if (!overlaps(branch.card, region)) continue;
    const place = placeIn(branch, zoom, cards);
    // Names on their own cards keep apart by themselves.
    const others = place?.isCover ? taken : covered;
    if (place === null || place.ground.some((box) => others.some((other) => overlaps(box, other)))) continue;
    taken.push(...place.ground);
    if (place.isCover) covered.push(...place.ground);
    names.push({
      ...place.fitted,
      kind: 'card',
      x: place.x,
      y: place.y,
      weight: 600,
      paint: branch.isDocumented ? { department: branch.department, tone: 'text' } : 'quiet',
      mark: null,
      card: { id: branch.id, own: place.own, ground: place.ground },
    });
  }
  return names;
}

interface Place {
  readonly fitted: FittedName;
  readonly x: number;
  readonly y: number;
  readonly own: Box;
  readonly ground: readonly Box[];
  /** Whether it stands on others' cards. */
  readonly isCover: boolean;
}

/** Over as few rows as it takes. */
function placeIn({ title, card, rows }: Branch, zoom: number, cards: Branches['cards']): Place | null {
  let left = Number.NEGATIVE_INFINITY;
  let right = Number.POSITIVE_INFINITY;
  const top = (rows[0]?.top ?? 0) * zoom;
  const most = zoom < coversBelow ? Math.max(1, Math.floor(rows.length * mostCovered)) : 1;
  for (let count = 1; count <= most; count++) {
    const row = rows[count - 1];
    if (row === undefined) return null;
    left = Math.max(left, row.left * zoom);
    right = Math.min(right, row.right * zoom);
    const room = { width: right - left - 2 * padding, height: row.bottom * zoom - top };
    const fitted = room.width < leastWidth ? null : fitName(title, 600, room, largest);
    if (fitted === null) continue;
    const middle = (card.x + card.width / 2) * zoom;
    const x = Math.max(left + padding, Math.min(right - padding - fitted.width, middle - fitted.width / 2));
    const onCard = (card.y + card.height / 2) * zoom - fitted.height / 2;
    const y = Math.max(top, Math.min(row.bottom * zoom - fitted.height, onCard));
    const text = { x: x - padding, y, width: fitted.width + 2 * padding, height: fitted.height };
    // A card is covered as a whole, or what sticks out would look like another.
    const own = hullOf(text, scaled(card, zoom));
    const others = count > 1 ? cards.within(scaled(text, 1 / zoom)) : [];
    const ground = count > 1 ? [text, scaled(card, zoom), ...others.map((box) => scaled(box, zoom))] : [own];
    return { fitted, x, y, own, ground, isCover: count > 1 };
  }
  return null;
}

function scaled({ x, y, width, height }: Box, by: number): Box {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}
