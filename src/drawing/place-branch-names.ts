/**
 * Chooses, for a zoom, which branches are named and where: on the manager's own card and beside or over it where that is
 * free, else over the upper rows of a branch that is large enough to be seen all the same. From farther away, where that
 * leaves most trees without a name, the landmarks among them have one. None overlaps another, none is cut.
 */
import { rememberFor } from '../graph/remember-for.ts';
import type { Box } from '../layout/positioned-view.ts';
import { hullOf, overlaps } from './boxes.ts';
import type { Branch, Branches, Row } from './branches.ts';
import { type FittedName, fitName, nameLeading } from './fit-name.ts';
import { landmarkNameOver, landmarksAt } from './landmarks.ts';
import type { PlacedName } from './place-names.ts';

/** Px on the screen. */
const largest = 12;
const largestOver = 10.5;
/** From farther away no name fits over a tree. */
const overFrom = 0.055;
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
export function placeBranchNames(branches: Branches, zoom: number, region: Box): PlacedName[] {
  const { list, cards } = branches;
  const names: PlacedName[] = [];
  const named = new Set<Branch>();
  const places = placesAt(branches, zoom);
  const taken: Box[] = [];
  const covered: Box[] = [];
  for (const branch of list) {
    if (!overlaps(branch.card, region)) continue;
    let place = places.get(branch);
    if (place === undefined) {
      place = placeIn(branch, zoom, cards);
      places.set(branch, place);
    }
    // Names on their own cards keep apart by themselves.
    const others = place?.isCover ? taken : covered;
    if (place === null || place.ground.some((box) => others.some((other) => overlaps(box, other)))) continue;
    taken.push(...place.ground);
    if (place.isCover) covered.push(...place.ground);
    names.push(placedName(branch, place));
    named.add(branch);
  }
  for (const branch of landmarksAt(branches, zoom)) {
    if (named.has(branch) || !overlaps(branch.card, region)) continue;
    const place = overTree(branch, zoom, branches);
    if (place === null || place.ground.some((box) => taken.some((other) => overlaps(box, other)))) continue;
    taken.push(...place.ground);
    names.push(placedName(branch, place));
  }
  return names;
}

/** Where names stand at the zoom that was asked for last: while the chart is moved, they stay. */
const lastPlaces = rememberFor((_: Branches) => ({ zoom: Number.NaN, places: new Map<Branch, Place | null>() }));

function placesAt(branches: Branches, zoom: number): Map<Branch, Place | null> {
  const last = lastPlaces(branches);
  if (last.zoom !== zoom) {
    last.zoom = zoom;
    last.places.clear();
  }
  return last.places;
}

function placedName(branch: Branch, place: Place): PlacedName {
  return {
    ...place.fitted,
    kind: 'card',
    x: place.x,
    y: place.y,
    weight: 600,
    paint: branch.isDocumented ? { department: branch.department, tone: 'text' } : 'quiet',
    mark: null,
    card: { id: branch.id, own: place.own, ground: place.ground },
  };
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

/** In its own row, over it, or over as few rows as it takes. */
function placeIn(branch: Branch, zoom: number, cards: Branches['cards']): Place | null {
  const { title, card, rows, headroom } = branch;
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
    if (count === 1 && fitted === null && headroom !== null && zoom >= overFrom) {
      const over = placeOver(title, card, headroom(), zoom);
      if (over !== null) return over;
    }
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

/** From the card upwards, where nothing stands. */
function placeOver(title: string, card: Box, { left, right, top, bottom }: Row, zoom: number): Place | null {
  const width = (right - left) * zoom - 2 * padding;
  // Rather small on few lines than a tower of words.
  const lineHeight = largestOver * nameLeading;
  const most = (bottom - top) * zoom;
  let fitted = width < leastWidth ? null : fitName(title, 600, { width, height: most }, largestOver);
  if (fitted === null) return null;
  for (let lines = 1; lines < fitted.lines.length; lines++) {
    fitted = fitName(title, 600, { width, height: Math.min(most, lines * lineHeight) }, largestOver) ?? fitted;
  }
  const middle = (card.x + card.width / 2) * zoom - fitted.width / 2;
  const x = Math.max(left * zoom + padding, Math.min(right * zoom - padding - fitted.width, middle));
  const y = bottom * zoom - fitted.height;
  const text = { x: x - padding, y, width: fitted.width + 2 * padding, height: fitted.height };
  const own = hullOf(text, scaled(card, zoom));
  // Names beside cards of the tree above may reach here.
  return { fitted, x, y, own, ground: [own], isCover: true };
}

/** Over a tree, whatever else is there. */
function overTree(branch: Branch, zoom: number, { width }: Branches): Place | null {
  const name = landmarkNameOver(branch, zoom, width);
  if (name === null) return null;
  const { fitted, x, y } = name;
  const { card } = branch;
  const text = { x: x - padding, y, width: fitted.width + 2 * padding, height: fitted.height };
  const at = scaled(card, zoom);
  return { fitted, x, y, own: hullOf(text, at), ground: [text, at], isCover: true };
}

function scaled({ x, y, width, height }: Box, by: number): Box {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}
