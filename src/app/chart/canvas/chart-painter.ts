/**
 * Keeps the canvas under the chart in step with the viewport. Where cards are elements, only the ground is painted, with
 * every frame. Where the canvas paints everything, it is painted in pieces on a sheet somewhat larger than the screen,
 * which is moved and stretched with the viewport until the next sheet is done; marks and names go on top of it with
 * every frame. Names over cards and links that are elements are painted on a canvas above these.
 */
import { detailAt, showsLabels } from '../../../drawing/detail.ts';
import { resolvePaint } from '../../../drawing/palette.ts';
import type { Box } from '../../../layout/positioned-view.ts';
import { typeface } from '../../first-picture.ts';
import { sightOf } from '../sight/in-sight.ts';
import type { Size, Viewport } from '../viewport/viewport.ts';
import { paintMarks } from './paint-marks.ts';
import { paintNames } from './paint-names.ts';
import { paintGround, paintSheet, type Weight } from './paint-sheet.ts';
import { type Scene, sameSheet } from './scene.ts';

export interface ChartPainter {
  /** Shows a scene from now on. */
  readonly show: (scene: Scene) => void;
  /** To be called when the viewport or the pane has changed; paints with the next frame. */
  readonly move: (viewport: Viewport, pane: Size) => void;
  readonly stop: () => void;
}

interface Sheet {
  readonly bitmap: HTMLCanvasElement;
  readonly scene: Scene;
  /** The part of the plane that it holds. */
  readonly region: Box;
  readonly zoom: number;
  /** Device px for one px of the screen. */
  readonly density: number;
  /** What is still to be painted; null when it is done. */
  work: Generator<Weight> | null;
}

/** How far a sheet reaches beyond the screen, as a share of it. */
const beyond = 0.2;
/** How much is painted in a frame: less while frames come late, more while nothing moves. */
const pace = { least: 400, most: 3000, resting: 6000 };
/** Milliseconds between frames from which on they are late, and without a move after which the chart rests. */
const late = 21;
const rest = 120;

/** @param overlay lies over cards and links that are elements; it has no size, and takes no memory, while it is empty */
export function createChartPainter(canvas: HTMLCanvasElement, overlay: HTMLCanvasElement): ChartPainter {
  const surface = canvas.getContext('2d', { alpha: false });
  const above = overlay.getContext('2d');
  let scene: Scene | null = null;
  let view: { readonly viewport: Viewport; readonly pane: Size } | null = null;
  let front: Sheet | null = null;
  let next: Sheet | null = null;
  let request = 0;
  let budget = pace.most;
  let lastFrame = 0;
  let lastMove = 0;

  const wake = () => {
    if (request === 0) request = requestAnimationFrame(paint);
  };

  function paint(now: number): void {
    request = 0;
    if (surface === null || scene === null || view === null) return;
    const { viewport, pane } = view;
    const { zoom } = viewport;
    const density = globalThis.devicePixelRatio || 1;
    fitCanvas(canvas, pane, density);
    const onScreen = () => surface.setTransform(density, 0, 0, density, 0, 0);
    const onPlane = () =>
      surface.setTransform(density * zoom, 0, 0, density * zoom, density * viewport.x, density * viewport.y);
    onScreen();
    surface.globalAlpha = 1;
    surface.fillStyle = resolvePaint(scene.palette, 'background');
    surface.fillRect(0, 0, pane.width, pane.height);
    if (scene.painter === 'elements') {
      front = null;
      next = null;
      onPlane();
      paintGround(surface, scene, sightOf(viewport, pane), zoom);
    } else {
      advance(now, viewport, pane, density);
      for (const sheet of front === null && next !== null ? [next] : [front]) {
        if (sheet !== null) blit(sheet, surface, viewport, density);
      }
      onPlane();
      paintMarks(surface, scene, zoom);
    }
    const isNamed = !showsLabels(detailAt(zoom));
    const isOverlaid = isNamed && scene.painter === 'elements';
    fitCanvas(overlay, isOverlaid ? pane : { width: 0, height: 0 }, density);
    if (isOverlaid && above !== null) {
      above.setTransform(density, 0, 0, density, 0, 0);
      above.clearRect(0, 0, pane.width, pane.height);
      paintNames(above, scene, viewport, pane);
    } else if (isNamed) {
      onScreen();
      paintNames(surface, scene, viewport, pane);
    }
    lastFrame = now;
    const isStretched = front !== null && front.zoom !== zoom;
    if (next !== null || isStretched) wake();
  }

  /** Goes on with the next sheet, or starts one when the one that is shown will not do any more. */
  function advance(now: number, viewport: Viewport, pane: Size, density: number): void {
    if (scene === null) return;
    const current = scene;
    const isFor = (sheet: Sheet | null): sheet is Sheet =>
      sheet !== null && sameSheet(sheet.scene, current) && sheet.density === density;
    // A sheet of another picture shows nothing that is there; of other choices, what is about to change.
    if (front !== null && front.scene.picture !== current.picture) front = null;
    if (next !== null && !isFor(next)) next = null;
    const sight = sightOf(viewport, pane);
    const isMoving = now - lastMove < rest;
    const isExact = isFor(front) && (front.zoom === viewport.zoom || (isMoving && isNear(front.zoom, viewport.zoom)));
    const reach = isMoving ? beyond / 4 : 0;
    if (next === null && !(isExact && front !== null && holds(front.region, sight, reach))) {
      next = startSheet(current, viewport, pane, density);
    }
    if (next === null) return;
    const isFirst = front === null;
    const gap = now - lastFrame;
    if (gap > late && gap < 1000) budget = Math.max(pace.least, budget * 0.6);
    else budget = Math.min(pace.most, budget * 1.15);
    let left = isMoving && !isFirst ? budget : pace.resting;
    while (left > 0 && next.work !== null) {
      const piece = next.work.next();
      if (piece.done) next.work = null;
      else left -= piece.value;
    }
    if (next.work !== null) return;
    front = next;
    next = null;
    wake();
  }

  // What was painted before the typeface was there has the letters of another.
  void typeface().then(() => {
    front = null;
    next = null;
    wake();
  });

  return {
    show: (shown) => {
      scene = shown;
      wake();
    },
    move: (viewport, pane) => {
      view = { viewport, pane };
      lastMove = performance.now();
      wake();
    },
    stop: () => {
      cancelAnimationFrame(request);
      request = -1;
    },
  };
}

/** While the zoom changes, a sheet is stretched so far before it is painted anew. */
function isNear(one: number, other: number): boolean {
  return one / other < 1.25 && other / one < 1.25;
}

function fitCanvas(canvas: HTMLCanvasElement, pane: Size, density: number): void {
  const width = Math.round(pane.width * density);
  const height = Math.round(pane.height * density);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

/** Its corner lies on a whole device px of the screen as it stands, so that what is painted is as sharp as on it. */
function startSheet(scene: Scene, viewport: Viewport, pane: Size, density: number): Sheet | null {
  const across = Math.ceil(pane.width * beyond * density);
  const down = Math.ceil(pane.height * beyond * density);
  const bitmap = document.createElement('canvas');
  bitmap.width = Math.round(pane.width * density) + 2 * across;
  bitmap.height = Math.round(pane.height * density) + 2 * down;
  const surface = bitmap.getContext('2d', { alpha: false });
  if (surface === null) return null;
  const { zoom } = viewport;
  const scale = zoom * density;
  const region = {
    x: (-across / density - viewport.x) / zoom,
    y: (-down / density - viewport.y) / zoom,
    width: bitmap.width / scale,
    height: bitmap.height / scale,
  };
  surface.fillStyle = resolvePaint(scene.palette, 'background');
  surface.fillRect(0, 0, bitmap.width, bitmap.height);
  surface.setTransform(scale, 0, 0, scale, -region.x * scale, -region.y * scale);
  return { bitmap, scene, region, zoom, density, work: paintSheet(surface, scene, region, zoom) };
}

function blit(sheet: Sheet, surface: CanvasRenderingContext2D, viewport: Viewport, density: number): void {
  const x = (viewport.x + sheet.region.x * viewport.zoom) * density;
  const y = (viewport.y + sheet.region.y * viewport.zoom) * density;
  surface.setTransform(1, 0, 0, 1, 0, 0);
  if (sheet.zoom === viewport.zoom) {
    // Half a px from where it should be at most, and sharp.
    surface.drawImage(sheet.bitmap, Math.round(x), Math.round(y));
    return;
  }
  const stretch = viewport.zoom / sheet.zoom;
  surface.imageSmoothingQuality = 'low';
  surface.drawImage(sheet.bitmap, x, y, sheet.bitmap.width * stretch, sheet.bitmap.height * stretch);
}

/** Whether a region holds what is in sight, and so much more around it, as a share of it. */
function holds(region: Box, sight: Box, reach: number): boolean {
  const dx = sight.width * reach;
  const dy = sight.height * reach;
  return (
    region.x <= sight.x - dx + 0.01 &&
    region.y <= sight.y - dy + 0.01 &&
    region.x + region.width >= sight.x + sight.width + dx - 0.01 &&
    region.y + region.height >= sight.y + sight.height + dy - 0.01
  );
}
