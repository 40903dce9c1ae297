/** What of a picture lies at a place of its plane: a card, a family's name or shape, or a link's line. */
import { holds } from '../../../drawing/boxes.ts';
import { detailAt } from '../../../drawing/detail.ts';
import type { LinkDrawing, PathStep } from '../../../drawing/drawing.ts';
import type { Point } from '../../../layout/positioned-view.ts';
import type { LinkStyle } from '../../../view/view.ts';
import type { Picture } from '../../store/picture.ts';
import { pictureIndex } from '../../store/picture-index.ts';

export type Hit =
  | { readonly kind: 'card'; readonly id: string }
  /** A column of the progression: far out its whole shape, else nothing but cards and links can be hit. */
  | { readonly kind: 'column'; readonly id: string }
  | { readonly kind: 'link'; readonly id: string };

/** Px on the screen to either side of a link's line: as wide as a link that is an element can be hit. */
const reach = 6;

/** @param at px on the plane */
export function hitAt(picture: Picture, at: Point, zoom: number, hidden: ReadonlySet<LinkStyle>): Hit | null {
  const index = pictureIndex(picture);
  const [card] = index.cards().at(at);
  if (card !== undefined) return { kind: 'card', id: card.id };
  const isFar = detailAt(zoom).kind === 'block';
  // Far out a finger's width holds dozens of lines: there only shapes can be hit.
  const link = isFar ? null : nearestLink(index.links().at(at, reach / zoom), at, reach / zoom, hidden);
  if (link !== null) return { kind: 'link', id: link.id };
  if (!isFar) return null;
  const family = index.families().find((shape) => holds(shape, at));
  return family === undefined ? null : { kind: 'column', id: family.id };
}

function nearestLink(
  links: readonly LinkDrawing[],
  at: Point,
  within: number,
  hidden: ReadonlySet<LinkStyle>,
): LinkDrawing | null {
  let nearest: LinkDrawing | null = null;
  let least = within;
  for (const link of links) {
    if (hidden.has(link.style)) continue;
    const distance = distanceTo(link.line, at);
    // Of those on one line the upper one, which is painted last and comes first.
    if (distance > least || (nearest !== null && distance === least)) continue;
    nearest = link;
    least = distance;
  }
  return nearest;
}

/** Straight pieces that a soft bend is taken for. */
const piecesOfBend = 8;

/** Px from a point to the nearest place of a line. */
export function distanceTo(line: readonly PathStep[], at: Point): number {
  let least = Number.POSITIVE_INFINITY;
  let from: Point | null = null;
  for (const step of line) {
    if (step.to === 'close') continue;
    if (from !== null && step.to === 'quadratic') {
      let before: Point = from;
      for (let piece = 1; piece <= piecesOfBend; piece++) {
        const here = bendAt(from, step, piece / piecesOfBend);
        least = Math.min(least, distanceToSegment(before, here, at));
        before = here;
      }
    } else if (from !== null && step.to !== 'move') least = Math.min(least, distanceToSegment(from, step, at));
    from = step;
  }
  return least;
}

function bendAt(from: Point, { cx, cy, x, y }: Extract<PathStep, { to: 'quadratic' }>, share: number): Point {
  const rest = 1 - share;
  return {
    x: rest * rest * from.x + 2 * rest * share * cx + share * share * x,
    y: rest * rest * from.y + 2 * rest * share * cy + share * share * y,
  };
}

function distanceToSegment(from: Point, to: Point, at: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((at.x - from.x) * dx + (at.y - from.y) * dy) / length));
  return Math.hypot(at.x - from.x - share * dx, at.y - from.y - share * dy);
}
