/** What is where in a picture, for pointers, keys and painters; made when it is first asked for, kept with the picture. */
import { addTo, trimLists } from '../../documents/add-to.ts';
import { type BoxIndex, indexBoxes } from '../../drawing/box-index.ts';
import type { CardDrawing, LinkDrawing, Shape } from '../../drawing/drawing.ts';
import { type FamilyShape, familyShapes } from '../../drawing/family-shapes.ts';
import { once } from '../../drawing/once.ts';
import { type Nameable, nameable } from '../../drawing/place-names.ts';
import { rememberFor } from '../../graph/remember-for.ts';
import type { Box, Point } from '../../layout/positioned-view.ts';
import type { Picture } from './composed-picture.ts';

export interface PictureIndex {
  readonly cards: () => BoxIndex<CardDrawing>;
  readonly links: () => BoxIndex<LinkDrawing>;
  readonly hasLink: (id: string) => boolean;
  /** The links that start or end at a card or a column, by its id. */
  readonly linksOf: () => ReadonlyMap<string, readonly LinkDrawing[]>;
  /** The links of the route that is read, where there are others; else null. */
  readonly read: () => ReadonlySet<string> | null;
  readonly families: () => readonly FamilyShape[];
  readonly nameable: () => Nameable;
  /** Each ground shape with the place that it takes. */
  readonly ground: () => readonly { readonly shape: Shape; readonly box: Box }[];
}

/** Px around a link's line that belong to it: its arrowhead and half of what is hit. */
const around = 10;

/** The larger pieces: who has to answer a reader makes them one by one before the picture is shown, with a pause after each. */
export const indexPreparations: readonly ((picture: Picture) => unknown)[] = [
  (picture) => pictureIndex(picture).cards(),
  (picture) => pictureIndex(picture).links(),
];

export const pictureIndex = rememberFor((picture: Picture): PictureIndex => {
  const { drawing, positioned, view } = picture;
  const families = once(() => familyShapes(view, positioned));
  return {
    cards: once(() => indexBoxes(drawing.cards, (card) => [card])),
    links: once(() => indexBoxes(drawing.links, ({ route }) => stretchesOf(route))),
    hasLink: (id) => drawing.links.some((link) => link.id === id),
    linksOf: once(() => {
      const ends = new Map<string, LinkDrawing[]>();
      for (const link of drawing.links) {
        addTo(ends, link.from, link);
        if (link.to !== link.from) addTo(ends, link.to, link);
      }
      trimLists(ends);
      return ends;
    }),
    read: () => (view.kind === 'path' && view.read.size > 0 && view.read.size < view.links.length ? view.read : null),
    families,
    nameable: once(() => nameable(view, positioned, families())),
    ground: once(() => drawing.ground.map((shape) => ({ shape, box: boxOf(shape) }))),
  };
});

/** The boxes that a link's line passes; a soft line stays within those of two neighbouring stretches together. */
function stretchesOf({ points, course }: LinkDrawing['route']): readonly Box[] {
  const reach = course === 'curved' ? 3 : 2;
  const last = Math.max(0, points.length - reach);
  const stretches: Box[] = [];
  for (let start = 0; start <= last; start++) stretches.push(hull(points, start, start + reach));
  return stretches;
}

/** Around the points from `start` to before `end`. A loop, since a large chart has a hundred thousand of them. */
function hull(points: readonly Point[], start = 0, end = points.length): Box {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let at = start; at < end; at++) {
    const point = points[at];
    if (point === undefined) break;
    if (point.x < left) left = point.x;
    if (point.x > right) right = point.x;
    if (point.y < top) top = point.y;
    if (point.y > bottom) bottom = point.y;
  }
  return { x: left - around, y: top - around, width: right - left + 2 * around, height: bottom - top + 2 * around };
}

function boxOf(shape: Shape): Box {
  if (shape.kind === 'rect') return shape;
  if (shape.kind === 'text') return { x: shape.x, y: shape.y - shape.size, width: 0, height: shape.size };
  return hull(shape.steps.flatMap((step) => (step.to === 'close' ? [] : [step])));
}
