/** What is where in a picture, for pointers, keys and painters; made when it is first asked for, kept with the picture. */
import { type BoxIndex, indexBoxes } from '../../drawing/box-index.ts';
import type { CardDrawing, LinkDrawing, Shape } from '../../drawing/drawing.ts';
import { type FamilyShape, familyShapes } from '../../drawing/family-shapes.ts';
import { once } from '../../drawing/once.ts';
import { type Nameable, nameable } from '../../drawing/place-names.ts';
import { rememberFor } from '../../graph/remember-for.ts';
import type { Box, Point, PositionedLink } from '../../layout/positioned-view.ts';
import type { Picture } from '../store/picture.ts';

export interface PictureIndex {
  readonly cards: () => BoxIndex<CardDrawing>;
  readonly links: () => BoxIndex<LinkDrawing>;
  /** The links that start or end at a card or a column, by its id. */
  readonly linksOf: () => ReadonlyMap<string, readonly LinkDrawing[]>;
  /** The corners of each link's route, by its id. */
  readonly routes: () => ReadonlyMap<string, readonly Point[]>;
  readonly families: () => readonly FamilyShape[];
  readonly nameable: () => Nameable;
  /** Each ground shape with the place that it takes. */
  readonly ground: () => readonly { readonly shape: Shape; readonly box: Box }[];
}

/** Px around a link's line that belong to it: its arrowhead and half of what is hit. */
const around = 10;

export const pictureIndex = rememberFor((picture: Picture): PictureIndex => {
  const { drawing, positioned, view } = picture;
  const families = once(() => familyShapes(view, positioned));
  const routes = once(() => new Map(positioned.links.map(({ id, points }) => [id, points])));
  return {
    cards: once(() => indexBoxes(drawing.cards, (card) => [card])),
    links: once(() => {
      const placed = new Map(positioned.links.map((link) => [link.id, link]));
      return indexBoxes(drawing.links, ({ id }) => stretchesOf(placed.get(id)));
    }),
    linksOf: once(() => {
      const ends = new Map<string, LinkDrawing[]>();
      for (const link of drawing.links) {
        for (const end of link.from === link.to ? [link.from] : [link.from, link.to]) {
          const known = ends.get(end);
          if (known === undefined) ends.set(end, [link]);
          else known.push(link);
        }
      }
      return ends;
    }),
    routes,
    families,
    nameable: once(() => nameable(view, positioned, families())),
    ground: once(() => drawing.ground.map((shape) => ({ shape, box: boxOf(shape) }))),
  };
});

/** The boxes that a link's line passes; a soft line stays within those of two neighbouring stretches together. */
function stretchesOf(link: PositionedLink | undefined): readonly Box[] {
  if (link === undefined) return [];
  const reach = link.course === 'curved' ? 3 : 2;
  const count = Math.max(1, link.points.length - reach + 1);
  return Array.from({ length: count }, (_, start) => hull(link.points, start, start + reach));
}

/** Around the points from `start` to before `end`. A loop, since a large chart has a hundred thousand of them. */
function hull(points: readonly Point[], start = 0, end = points.length): Box {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = start; at < Math.min(end, points.length); at++) {
    const { x, y } = points[at] ?? { x: 0, y: 0 };
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { x: left - around, y: top - around, width: right - left + 2 * around, height: bottom - top + 2 * around };
}

function boxOf(shape: Shape): Box {
  if (shape.kind === 'rect') return shape;
  if (shape.kind === 'text') return { x: shape.x, y: shape.y - shape.size, width: 0, height: shape.size };
  return hull(shape.steps.flatMap((step) => (step.to === 'close' ? [] : [step])));
}
