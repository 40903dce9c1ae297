/**
 * A positioned view as lists of numbers: what a worker answers with and what a file holds of it. As objects, the corners
 * of a large chart's links would take longer to hand over than to lay out, and several times the room to keep.
 * Knows views and places, nothing of messages or files.
 */
import type { View } from '../view/view.ts';
import { CorneredLink } from './cornered-link.ts';
import type { PositionedBand, PositionedCard, PositionedLink, PositionedView } from './positioned-view.ts';

export interface PackedView {
  /** Tells the view apart that was laid out: cards and links are known by their places in its lists. */
  readonly stamp: number;
  readonly width: number;
  readonly height: number;
  readonly bands: readonly PositionedBand[];
  /** For each card its place in the view's list, x, y, width and height. */
  readonly cards: Float64Array;
  /** For each link its place in the view's list, how many corners it has, and 1 where it is curved, else 0. */
  readonly links: Float64Array;
  /** x and y of all corners, those of one link after another's. */
  readonly corners: Float64Array;
}

/** What was not in the view is left out. */
export function packView(view: View, { width, height, bands, cards, links }: PositionedView): PackedView {
  const cardAt = placesOf(view.cards);
  const linkAt = placesOf(view.links);
  const packedCards = cards.flatMap((card) => {
    const at = cardAt.get(card.id);
    return at === undefined ? [] : [at, card.x, card.y, card.width, card.height];
  });
  const packedLinks: number[] = [];
  const corners: number[] = [];
  for (const { id, points, course } of links) {
    const at = linkAt.get(id);
    if (at === undefined) continue;
    packedLinks.push(at, points.length, course === 'curved' ? 1 : 0);
    for (const { x, y } of points) corners.push(x, y);
  }
  return {
    stamp: stampOf(view),
    width,
    height,
    bands,
    cards: Float64Array.from(packedCards),
    links: Float64Array.from(packedLinks),
    corners: Float64Array.from(corners),
  };
}

/** Null where another view was packed. */
export function unpackView(view: View, packed: PackedView): PositionedView | null {
  if (packed.stamp !== stampOf(view)) return null;
  const cards: PositionedCard[] = [];
  for (let at = 0; at < packed.cards.length; at += 5) {
    const [place = 0, x = 0, y = 0, width = 0, height = 0] = packed.cards.subarray(at, at + 5);
    const card = view.cards[place];
    if (card !== undefined) cards.push({ id: card.id, x, y, width, height });
  }
  const links: PositionedLink[] = [];
  let start = 0;
  for (let at = 0; at < packed.links.length; at += 3) {
    const link = view.links[packed.links[at] ?? -1];
    const end = start + (packed.links[at + 1] ?? 0);
    const course = packed.links[at + 2] === 1 ? 'curved' : 'straight';
    if (link !== undefined) links.push(new CorneredLink(link.id, course, packed.corners, start, end));
    start = end;
  }
  const { width, height, bands } = packed;
  return { kind: view.kind, width, height, bands, cards, links };
}

function placesOf(items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ id }, index) => [id, index]));
}

/** Another number for nearly any other list of cards or links, or another order of them. */
function stampOf({ cards, links }: View): number {
  let stamp = cards.length;
  for (const items of [cards, links]) {
    for (const { id } of items) {
      const middle = id.charCodeAt(id.length >> 1);
      stamp = (Math.imul(stamp, 31) + id.length * 961 + middle * 31 + id.charCodeAt(id.length - 1)) | 0;
    }
  }
  return stamp;
}
