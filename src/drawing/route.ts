/**
 * Lines through the corners of a route: where they begin and end beside a card, and how their corners are rounded.
 * Knows points and boxes only.
 */
import type { Box, Point } from '../layout/positioned-view.ts';
import { grown, holds } from './boxes.ts';
import type { PathStep } from './drawing.ts';

/** The route in the opposite direction. */
export function reversed(points: readonly Point[]): readonly Point[] {
  return [...points].reverse();
}

/**
 * The route cut off where it comes within `gap` px of a box at its end. A route that does not reach the box stays as
 * it is; corners that lie within the gap are dropped.
 */
export function endBefore(points: readonly Point[], box: Box, gap: number): readonly Point[] {
  const wide = grown(box, gap);
  let last = points.length - 1;
  while (last > 1 && isIn(wide, points[last - 1])) last--;
  const from = points[last - 1];
  const to = points[last];
  if (from === undefined || to === undefined || !holds(wide, to)) return points;
  return [...points.slice(0, last), entry(from, to, wide)];
}

function isIn(box: Box, point: Point | undefined): boolean {
  return point !== undefined && holds(box, point);
}

/** Where a line from outside a box to a point in it enters the box. */
function entry(from: Point, to: Point, box: Box): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let share = 0;
  if (dx !== 0) share = Math.max(share, ((dx > 0 ? box.x : box.x + box.width) - from.x) / dx);
  if (dy !== 0) share = Math.max(share, ((dy > 0 ? box.y : box.y + box.height) - from.y) / dy);
  return along(from, to, Math.min(share, 1));
}

function along(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);

/**
 * A line through the route's points with its corners rounded by up to `radius` px. The last `straight` px stay
 * straight, for an arrowhead to sit on.
 */
export function roundedLine(points: readonly Point[], radius: number, straight: number): readonly PathStep[] {
  const steps: PathStep[] = [];
  points.forEach((corner, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined) steps.push({ to: 'move', x: corner.x, y: corner.y });
    else if (after === undefined) steps.push({ to: 'line', x: corner.x, y: corner.y });
    else {
      const room = distance(corner, after) - (index === points.length - 2 ? straight : distance(corner, after) / 2);
      const bend = Math.max(0, Math.min(radius, distance(before, corner) / 2, room));
      const start = along(corner, before, bend / (distance(corner, before) || 1));
      const end = along(corner, after, bend / (distance(corner, after) || 1));
      steps.push({ to: 'line', x: start.x, y: start.y });
      if (bend > 0) steps.push({ to: 'quadratic', cx: corner.x, cy: corner.y, x: end.x, y: end.y });
    }
  });
  return steps;
}

/**
 * One soft line drawn towards the route's corners (a quadratic B-spline with its ends held). It never leaves the
 * corners' hull, so that it keeps clear of cards wherever the route does, and arrives in the last segment's direction.
 */
export function softLine(points: readonly Point[]): readonly PathStep[] {
  const steps: PathStep[] = [];
  points.forEach((point, index) => {
    const after = points[index + 1];
    if (index === 0) steps.push({ to: 'move', x: point.x, y: point.y });
    else if (after === undefined) {
      if (points.length === 2) steps.push({ to: 'line', x: point.x, y: point.y });
    } else {
      const isLastCorner = index === points.length - 2;
      const end = isLastCorner ? after : along(point, after, 0.5);
      steps.push({ to: 'quadratic', cx: point.x, cy: point.y, x: end.x, y: end.y });
    }
  });
  return steps;
}

/** The same path from its end to its start; it has one stretch, without a cubic or a close. */
export function reversedPath(steps: readonly PathStep[]): readonly PathStep[] {
  const backwards: PathStep[] = [];
  for (let index = steps.length - 1; index >= 0; index--) {
    const step = steps[index];
    const after = steps[index + 1];
    if (step === undefined || step.to === 'close') continue;
    const { x, y } = step;
    if (after === undefined) backwards.push({ to: 'move', x, y });
    else if (after.to === 'quadratic') backwards.push({ to: 'quadratic', cx: after.cx, cy: after.cy, x, y });
    else backwards.push({ to: 'line', x, y });
  }
  return backwards;
}

/** Unit vector in which a route arrives at its end; upwards for a route without any length. */
export function arrivalDirection(points: readonly Point[]): Point {
  const end = points[points.length - 1];
  for (let index = points.length - 2; index >= 0 && end !== undefined; index--) {
    const before = points[index];
    const length = before === undefined ? 0 : distance(before, end);
    if (before !== undefined && length > 0) return { x: (end.x - before.x) / length, y: (end.y - before.y) / length };
  }
  return { x: 0, y: -1 };
}
