/**
 * How the chart is painted, and which part of it: as elements while few cards are in sight, on the canvas when there are
 * many. Pure: a picture, a viewport and a pane go in.
 */
import { touches } from '../../../drawing/boxes.ts';
import { type Detail, detailAt } from '../../../drawing/detail.ts';
import type { Drawing } from '../../../drawing/drawing.ts';
import type { Box } from '../../../layout/positioned-view.ts';
import type { Picture } from '../../store/picture.ts';
import { pictureIndex } from '../../store/picture-index.ts';
import type { Size, Viewport } from '../viewport/viewport.ts';

export type Painter = 'elements' | 'canvas';

/**
 * The one trigger: with more cards in sight the canvas paints, with fewer than `leave` elements do again. Between the
 * two everything stays as it is, so that a small move to and fro does not change painters. React Flow pans 200 to 300
 * mounted cards at the screen's rate; links are as many elements, and in a large company hundreds of them pass by a
 * few cards.
 */
export const canvasTrigger = { cards: { enter: 250, leave: 200 }, links: { enter: 600, leave: 480 } } as const;

export interface InSight {
  readonly painter: Painter;
  readonly detail: Detail;
  /** The part of the plane whose cards and links are elements: what is in sight and some more, in steps. */
  readonly region: Box;
}

/** So few cards are elements all at once, wherever they stand; of more, those near the screen take half as long to show. */
const few = 80;
/** Px on the screen beyond its edges that are ready before they come into sight, and the share of a small one. */
const beyond = 140;
const beyondSmall = 0.2;
/** Px on the plane. */
const step = 400;

/** @param before what was in sight last of the same picture; null at first */
export function inSight(picture: Picture, viewport: Viewport, pane: Size, before: InSight | null): InSight {
  const detail = detailAt(viewport.zoom);
  const whole: Box = {
    x: -step,
    y: -step,
    width: picture.drawing.width + 2 * step,
    height: picture.drawing.height + 2 * step,
  };
  if (picture.drawing.cards.length <= few) return { painter: 'elements', detail, region: whole };
  const sight = sightOf(viewport, pane);
  const index = pictureIndex(picture);
  const isMany = (kind: 'cards' | 'links') => {
    const most = before?.painter === 'canvas' ? canvasTrigger[kind].leave - 1 : canvasTrigger[kind].enter;
    return index[kind]().count(sight, most + 1) > most;
  };
  const painter = isMany('cards') || isMany('links') ? 'canvas' : 'elements';
  if (before?.painter === painter && isEnough(before.region, sight)) return { painter, detail, region: before.region };
  const margin = Math.min(beyond, Math.min(pane.width, pane.height) * beyondSmall) / viewport.zoom;
  const x = Math.floor((sight.x - margin) / step) * step;
  const y = Math.floor((sight.y - margin) / step) * step;
  const right = Math.ceil((sight.x + sight.width + margin) / step) * step;
  const bottom = Math.ceil((sight.y + sight.height + margin) / step) * step;
  return { painter, detail, region: { x, y, width: right - x, height: bottom - y } };
}

/** A region does until something outside of it comes into sight, or most of it has long been out of sight. */
function isEnough(region: Box, sight: Box): boolean {
  const holds =
    region.x <= sight.x &&
    region.y <= sight.y &&
    region.x + region.width >= sight.x + sight.width &&
    region.y + region.height >= sight.y + sight.height;
  return holds && region.width * region.height < 5 * sight.width * sight.height;
}

/** The part of the plane that is on the screen. */
export function sightOf({ x, y, zoom }: Viewport, { width, height }: Size): Box {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
}

/** The cards and links of a region; the drawing itself where it is small. */
export function partOf(picture: Picture, region: Box): Pick<Drawing, 'cards' | 'links'> {
  const { drawing } = picture;
  if (drawing.cards.length <= few) return drawing;
  const index = pictureIndex(picture);
  return { cards: index.cards().within(region), links: index.links().within(region) };
}

/** Ground shapes and labels of a region. */
export function groundOf(picture: Picture, region: Box): Pick<Drawing, 'ground' | 'labels'> {
  return {
    ground: pictureIndex(picture)
      .ground()
      .flatMap(({ shape, box }) => (touches(box, region) ? [shape] : [])),
    labels: picture.drawing.labels.filter((label) => touches(label, region)),
  };
}
