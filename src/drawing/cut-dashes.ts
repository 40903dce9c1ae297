/**
 * Cuts dashed lines into pieces that a painter can leave out: it works out every dash of a line that it paints any part
 * of, also of the thousands of px that are out of sight, and again for every tile of the screen. Each piece begins
 * where a dash does, so that the dashes stay where they were. Knows shapes, nothing of links.
 */

import type { Box, Point } from '../layout/positioned-view.ts';
import { grown, touches } from './boxes.ts';
import type { PathShape, PathStep, Shape } from './drawing.ts';

/** Shorter lines are left as they are, and shorter runs in one piece with the bends beside them, px. */
const longLine = 1200;
const longRun = 160;
/** Px beyond the part that are left: more than a dash with its gap. */
const margin = 32;

/**
 * The same shapes with only those pieces of long dashed lines that are in a part of the plane, each piece a shape of
 * its own; the very same list where there are none.
 */
export function cutDashes(shapes: readonly Shape[], region: Box): readonly Shape[] {
  const cut = shapes.map((shape) => (shape.kind === 'path' ? piecesOf(shape, region) : null));
  return cut.every((pieces) => pieces === null) ? shapes : shapes.flatMap((shape, index) => cut[index] ?? shape);
}

/** The same, with all pieces of a line in one shape. */
export function trimDashes(shapes: readonly Shape[], region: Box): readonly Shape[] {
  const cut = shapes.map((shape) => (shape.kind === 'path' ? piecesOf(shape, region) : null));
  if (cut.every((pieces) => pieces === null)) return shapes;
  return shapes.map((shape, index) => {
    const pieces = cut[index];
    return shape.kind !== 'path' || pieces == null ? shape : { ...shape, steps: pieces.flatMap(({ steps }) => steps) };
  });
}

/** Null for a line that is left as it is. */
function piecesOf(shape: PathShape, region: Box): readonly PathShape[] | null {
  const dash = shape.stroke?.dash ?? [];
  const period = dash.reduce((sum, length) => sum + length, 0);
  if (period === 0 || period > margin || !isLong(shape.steps)) return null;
  return cutAtDashes(shape.steps, grown(region, margin), period).map((steps) => ({ ...shape, steps }));
}

/** Long runs, and what joins them, as far as they are near. */
function cutAtDashes(steps: readonly PathStep[], near: Box, period: number): readonly (readonly PathStep[])[] {
  const pieces: PathStep[][] = [];
  let joint: PathStep[] = [];
  const finishJoint = () => {
    if (joint.length > 1 && touches(boxAround(joint), near)) pieces.push(joint);
  };
  let at: Point = { x: 0, y: 0 };
  /** Px from the line's beginning. */
  let run = 0;
  for (const step of steps) {
    if (step.to === 'close') continue;
    const length = step.to === 'quadratic' ? bendLength(at, step) : Math.hypot(step.x - at.x, step.y - at.y);
    if (step.to === 'move') {
      finishJoint();
      joint = [step];
      run = 0;
    } else if (step.to !== 'line' || length < longRun) {
      joint.push(step);
      run += length;
    } else {
      const pointAt = (px: number) => pointOn(at, step, px / length);
      const dashFrom = (px: number) => Math.ceil((run + px) / period) * period - run;
      const last = dashFrom(length) - period;
      joint.push({ to: 'line', ...pointAt(dashFrom(0)) });
      finishJoint();
      const part = partIn(at, step, near);
      if (part !== null) {
        const from = dashFrom(part.from * length);
        const to = Math.min(last, part.to * length);
        if (from < to)
          pieces.push([
            { to: 'move', ...pointAt(from) },
            { to: 'line', ...pointAt(to) },
          ]);
      }
      joint = [{ to: 'move', ...pointAt(last) }, step];
      run += length;
    }
    at = step;
  }
  finishJoint();
  return pieces;
}

/** Whether a line of straight runs and small bends is long. */
function isLong(steps: readonly PathStep[]): boolean {
  let length = 0;
  let at: Point | null = null;
  for (const step of steps) {
    if (step.to === 'close' || step.to === 'cubic') return false;
    if (step.to !== 'move' && at !== null) length += Math.hypot(step.x - at.x, step.y - at.y);
    at = step;
  }
  return length >= longLine;
}

function boxAround(steps: readonly PathStep[]): Box {
  const points = steps.flatMap((step) => (step.to === 'close' ? [] : [step]));
  const [x, y] = [Math.min(...points.map((point) => point.x)), Math.min(...points.map((point) => point.y))];
  const right = Math.max(...points.map((point) => point.x));
  const bottom = Math.max(...points.map((point) => point.y));
  return { x, y, width: right - x, height: bottom - y };
}

/** Between which shares of its length a straight run is in a box; null when it passes by. */
function partIn(from: Point, to: Point, box: Box): { readonly from: number; readonly to: number } | null {
  let [first, last] = [0, 1];
  const sides = [
    [to.x - from.x, box.x - from.x, box.x + box.width - from.x],
    [to.y - from.y, box.y - from.y, box.y + box.height - from.y],
  ] as const;
  for (const [way, least, most] of sides) {
    if (way === 0) {
      if (least > 0 || most < 0) return null;
      continue;
    }
    const [enters, leaves] = way > 0 ? [least / way, most / way] : [most / way, least / way];
    first = Math.max(first, enters);
    last = Math.min(last, leaves);
  }
  return first < last ? { from: first, to: last } : null;
}

function pointOn(from: Point, to: Point, share: number): Point {
  if (share === 1) return { x: to.x, y: to.y };
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** Gauss–Legendre over two points, which is exact enough for the bend of a corner. */
function bendLength(from: Point, { cx, cy, x, y }: Extract<PathStep, { to: 'quadratic' }>): number {
  const speedAt = (share: number) =>
    2 * Math.hypot((1 - share) * (cx - from.x) + share * (x - cx), (1 - share) * (cy - from.y) + share * (y - cy));
  const offset = 0.5 / Math.sqrt(3);
  return (speedAt(0.5 - offset) + speedAt(0.5 + offset)) / 2;
}
