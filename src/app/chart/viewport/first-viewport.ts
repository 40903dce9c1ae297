/**
 * Where the chart starts: all of it when its titles can be read then, else its fullest part at a legible size.
 * Pure geometry: sizes and boxes go in, a viewport comes out.
 */
import { contains } from '../../../drawing/boxes.ts';
import type { Box, PositionedView } from '../../../layout/positioned-view.ts';
import { laneStripWidth, nameStripHeight } from '../overlays/sticky-strips.ts';
import { filled, fitAround } from './bring-into-sight.ts';
import type { Size, Viewport } from './viewport.ts';

/** What of a picture decides where it starts. */
type Plane = Pick<PositionedView, 'width' | 'height' | 'cards' | 'bands'>;

/** Card titles are 13 px: at this zoom they are 9 px on the screen, the smallest that Rungs shows. */
export const legibleZoom = 9 / 13;
/** Where reading starts when the whole chart is too large: all that a card says is legible from here on. */
export const readingZoom = 0.86;
const margin = 20;
/** Px of the pane that the legend and the buttons take at its bottom. */
const bottom = 56;

/**
 * The whole plane in the middle of the pane, never larger than life.
 * @param top px of the pane that something else takes at its top
 */
export function fitWhole(drawing: Size, pane: Size, top = 0): Viewport {
  const height = pane.height - top - margin - bottom;
  const zoom = Math.min(
    1,
    (pane.width - 2 * margin) / Math.max(1, drawing.width),
    height / Math.max(1, drawing.height),
  );
  return {
    x: (pane.width - drawing.width * zoom) / 2,
    y: top + margin + Math.max(0, (height - drawing.height * zoom) / 2),
    zoom,
  };
}

/** How far out one can go: until the whole plane is well within the pane. */
export function leastZoom(drawing: Size, pane: Size): number {
  return Math.min(0.08, fitWhole(drawing, pane).zoom * 0.75);
}

/** Px that the choice of levels takes at the top of a phone's pane; on wider ones it stands beside the first card. */
export function levelsBarSpace(view: { readonly kind: string }, pane: Size): number {
  return view.kind === 'organisation' && pane.width < 600 ? 44 : 0;
}

/**
 * The first viewport of a picture in a pane.
 * @param top px of the pane that something else takes at its top
 */
export function firstViewport(plane: Plane, pane: Size, top = 0): Viewport {
  const whole = fitWhole(plane, pane, top);
  if (whole.zoom >= legibleZoom) return whole;
  const zoom = pane.width < 600 ? legibleZoom + 0.05 : readingZoom;
  const place = fullestPlace(plane, { width: pane.width / zoom, height: (pane.height - top) / zoom });
  return { x: margin - place.x * zoom, y: top + margin - place.y * zoom, zoom };
}

/**
 * The first viewport of a picture of which only some cards are looked for, the others fading: all of these where they
 * can be read together, else most of them.
 * @param sought some of the plane's cards, at least one
 */
export function soughtViewport(plane: Size, sought: readonly Box[], pane: Size, top = 0): Viewport {
  const whole = fitWhole(plane, pane, top);
  if (whole.zoom >= legibleZoom) return whole;
  const room = { width: pane.width, height: pane.height - top };
  const zoom = pane.width < 600 ? legibleZoom + 0.05 : readingZoom;
  const together = fitAround(sought, room, zoom);
  const shown = together.zoom >= legibleZoom ? together : aroundMost(sought, room, zoom);
  const { x, y } = filled(shown, plane, room);
  return { x, y: y + top, zoom: shown.zoom };
}

/** Around one of the cards, with as many of the others as there are. */
function aroundMost(sought: readonly Box[], room: Size, zoom: number): Viewport {
  const cards = sought.toSorted((one, other) => one.x - other.x);
  const each = Math.ceil(cards.length / mostCandidates);
  const window = { width: room.width / zoom, height: room.height / zoom };
  let best = { x: 0, y: 0 };
  let most = -1;
  for (let index = 0; index < cards.length; index += each) {
    const card = cards[index];
    if (card === undefined) break;
    const x = card.x + (card.width - window.width) / 2;
    const y = card.y + (card.height - window.height) / 2;
    const count = countIn(cards, { x, y, ...window });
    if (count <= most) continue;
    most = count;
    best = { x, y };
  }
  return { x: -best.x * zoom, y: -best.y * zoom, zoom };
}

/** The top left corner, on the plane, of the window that shows most cards, labels in sight being worth some. */
function fullestPlace(plane: Plane, window: Size): { x: number; y: number } {
  const cards = plane.cards.toSorted((one, other) => one.x - other.x);
  let best = { x: 0, y: 0 };
  let most = 0;
  for (const { x, y, worth } of windowsOf(plane)) {
    const value = countIn(cards, { x, y, ...window }) * worth;
    if (value > most) {
      most = value;
      best = { x, y };
    }
  }
  return best;
}

interface Candidate {
  readonly x: number;
  readonly y: number;
  /** Factor for what is in sight besides cards. */
  readonly worth: number;
}

/** At most as many windows as this are tried, whatever the size of the chart. */
const mostCandidates = 400;

/**
 * Where a window may start: at a band, where its labels are in sight, or at a column or lane, where strips of pinned
 * labels take some room. Without lanes the picture is a forest, which is read from its roots downwards.
 */
function windowsOf({ cards, bands }: Plane): readonly Candidate[] {
  const laned = bands.filter(({ lanes }) => lanes.length > 0);
  if (laned.length === 0) {
    const top = cards.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
    const roots = cards.filter(({ y }) => y === top).slice(0, mostCandidates);
    return roots.map(({ x }) => ({ x: Math.max(0, x - margin), y: 0, worth: 1 }));
  }
  return laned
    .flatMap((band): Candidate[] => {
      const lefts = [band.x, ...band.columns.map((column) => column.x - laneStripWidth * 1.5)];
      const tops = [band.y, ...band.lanes.map((lane) => lane.y - nameStripHeight * 1.5)];
      return tops.flatMap((y) => lefts.map((x) => ({ x, y, worth: (y === band.y ? 2 : 1) * (x === band.x ? 2 : 1) })));
    })
    .slice(0, mostCandidates);
}

/** @param cards from the left to the right, so that only those above and below the window are looked at */
function countIn(cards: readonly Box[], window: Box): number {
  let count = 0;
  for (let at = firstFrom(cards, window.x); at < cards.length; at++) {
    const card = cards[at];
    if (card === undefined || card.x > window.x + window.width) break;
    if (contains(window, card)) count += 1;
  }
  return count;
}

/** The place of the first card that begins at `x` or to the right of it. */
function firstFrom(cards: readonly Box[], x: number): number {
  let low = 0;
  let high = cards.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cards[middle]?.x ?? x) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
