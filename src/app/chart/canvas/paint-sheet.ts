/**
 * Paints a part of the chart in small pieces, so that a chart of thousands can be painted between two frames without
 * the reader noticing. Knows the scene, not the screen: scale and offset are the surface's own transform.
 */

import { addTo } from '../../../documents/add-to.ts';
import { touches } from '../../../drawing/boxes.ts';
import { trimDashes } from '../../../drawing/cut-dashes.ts';
import { type Detail, detailAt, showsLabels } from '../../../drawing/detail.ts';
import type { CardDrawing, LinkDrawing, Shape } from '../../../drawing/drawing.ts';
import { drawFamilyShape } from '../../../drawing/family-shapes.ts';
import { linkLook } from '../../../drawing/link.ts';
import { type CanvasSurface, paintLayers, paintShapes } from '../../../drawing/paint-canvas.ts';
import { type Palette, resolvePaint } from '../../../drawing/palette.ts';
import type { Box } from '../../../layout/positioned-view.ts';
import type { Picture } from '../../store/picture.ts';
import { pictureIndex } from '../../store/picture-index.ts';
import { passes, passingStrength, receding } from '../links/link-standing.ts';
import { groundOf } from '../sight/in-sight.ts';
import { recedes, type Scene } from './scene.ts';

export interface SheetSurface extends CanvasSurface {
  globalAlpha: number;
}

/** How much is painted before a pause: about as many rectangles. */
export type Weight = number;

const faded = 0.22;
/** How strong the ground under families and branches is: in the dark, a strong one would outshine the cards on it. */
const shapeStrength = { light: 0.75, dark: 0.42 } as const;
/** Links of every kind are seen from here on; farther out only what the documents state. */
const allLinksFrom = 0.25;

/** Paints all that is not marked; what is yielded is the weight of each piece. */
export function* paintSheet(surface: SheetSurface, scene: Scene, region: Box, zoom: number): Generator<Weight> {
  const { picture, palette } = scene;
  const detail = detailAt(zoom);
  paintGround(surface, scene, region, zoom);
  yield 200;
  yield* paintLinks(surface, scene, region, zoom);
  const cards = pictureIndex(picture).cards().within(region);
  const { unfaded } = scene;
  const clear = unfaded === null ? cards : cards.filter(({ id }) => unfaded.has(id));
  yield* paintCards(surface, clear, detail, palette);
  if (unfaded === null) return;
  surface.globalAlpha = faded;
  yield* paintCards(
    surface,
    cards.filter(({ id }) => !unfaded.has(id)),
    detail,
    palette,
  );
  surface.globalAlpha = 1;
}

/** Bands, lanes, families' shapes, and the words beside the cards where they can be read. */
export function paintGround(surface: SheetSurface, { picture, palette }: Scene, region: Box, zoom: number): void {
  const detail = detailAt(zoom);
  const { ground, labels } = groundOf(picture, region);
  paintShapes(ground, surface, palette);
  if (detail.kind === 'grade' || detail.kind === 'block') {
    const families = pictureIndex(picture)
      .families()
      .filter((family) => touches(family, region));
    const branches = picture.fromAfar?.shapes().filter((branch) => touches(branch, region)) ?? [];
    surface.globalAlpha = shapeStrength[palette.name];
    paintLayers(
      [...families.map(drawFamilyShape), ...branches.map(({ shape }) => shape)].map((shape) => ({
        x: 0,
        y: 0,
        shapes: [shape],
      })),
      surface,
      palette,
    );
    surface.globalAlpha = 1;
  }
  if (showsLabels(detail)) paintLayers(labels, surface, palette);
}

function* paintLinks(surface: SheetSurface, scene: Scene, region: Box, zoom: number): Generator<Weight> {
  const { picture, palette, hiddenStyles, unfaded } = scene;
  const links = pictureIndex(picture)
    .links()
    .within(region)
    .filter((link) => !hiddenStyles.has(link.style) && (zoom >= allLinksFrom || isMain(link, picture)));
  const isClear = ({ from, to }: LinkDrawing) => unfaded === null || (unfaded.has(from) && unfaded.has(to));
  const passing = new Set(links.filter((link) => passes(link, region)));
  const groups = [
    { alike: links.filter((link) => !isClear(link)), strength: receding },
    {
      alike: links.filter((link) => isClear(link) && passing.has(link)),
      strength: recedes(scene) ? receding : passingStrength(passing.size),
    },
    { alike: links.filter((link) => isClear(link) && !passing.has(link)), strength: recedes(scene) ? receding : 1 },
  ];
  for (const { alike, strength } of groups) {
    surface.globalAlpha = strength;
    // Thousands of fine lines are a texture, no statement: the more there are, the quieter they are.
    if (zoom < allLinksFrom && picture.view.kind !== 'organisation')
      surface.globalAlpha *= Math.max(0.06, Math.min(0.8, 220 / Math.max(1, alike.length)));
    for (const part of portions(alike, 80)) {
      if (zoom < allLinksFrom) paintFineLinks(surface, scene, part, zoom);
      else
        paintLayers(
          part.map(({ shapes }) => ({ x: 0, y: 0, shapes: trimDashes(shapes, region) })),
          surface,
          palette,
        );
      yield part.length * 8;
    }
  }
  surface.globalAlpha = 1;
}

/** What a picture is made of: steps that the documents state, or the lines of the tree. */
function isMain({ style, dotted }: LinkDrawing, { view }: Picture): boolean {
  return view.kind === 'organisation' ? !dotted : style === 'next-step';
}

/** Lines of one px on the screen, without ends, which could not be seen. */
function paintFineLinks(surface: SheetSurface, scene: Scene, links: readonly LinkDrawing[], zoom: number): void {
  surface.beginPath();
  for (const { route } of links) {
    route.points.forEach(({ x, y }, corner) => {
      if (corner === 0) surface.moveTo(x, y);
      else surface.lineTo(x, y);
    });
  }
  surface.strokeStyle = resolvePaint(scene.palette, linkLook(links[0]?.style ?? 'next-step').paint);
  surface.lineWidth = 1 / zoom;
  surface.lineCap = 'butt';
  surface.setLineDash([]);
  surface.stroke();
}

function* paintCards(
  surface: CanvasSurface,
  cards: readonly CardDrawing[],
  detail: Detail,
  palette: Palette,
): Generator<Weight> {
  if (detail.kind === 'block') {
    for (const part of portions(cards, 1000)) {
      paintBlocks(surface, part, detail, palette);
      yield part.length;
    }
    return;
  }
  for (const part of portions(cards, 60)) {
    paintLayers(
      part.map((card) => ({ x: card.x, y: card.y, shapes: card.shapesAt(detail) })),
      surface,
      palette,
    );
    yield part.length * 12;
  }
}

/** Plain rectangles are painted quickest one by one, those of one colour together. */
function paintBlocks(surface: CanvasSurface, cards: readonly CardDrawing[], detail: Detail, palette: Palette): void {
  const filled = new Map<string, Box[]>();
  const hollow: { x: number; y: number; shapes: readonly Shape[] }[] = [];
  for (const card of cards) {
    const shapes = card.shapesAt(detail);
    const [shape] = shapes;
    if (shape?.kind !== 'rect' || shape.fill === null) {
      hollow.push({ x: card.x, y: card.y, shapes });
      continue;
    }
    const colour = resolvePaint(palette, shape.fill);
    const box = { x: card.x + shape.x, y: card.y + shape.y, width: shape.width, height: shape.height };
    addTo(filled, colour, box);
  }
  for (const [colour, boxes] of filled) {
    surface.fillStyle = colour;
    for (const { x, y, width, height } of boxes) surface.fillRect(x, y, width, height);
  }
  paintLayers(hollow, surface, palette);
}

function portions<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
