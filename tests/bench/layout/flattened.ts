/** Curves as chords, fine enough to count what crosses what. */
import type { PathStep } from '../../../src/drawing/drawing.ts';
import type { Point } from '../../../src/layout/positioned-view.ts';

const CHORDS = 8;

/** A path of one stretch as the points of its chords. */
export function flattened(steps: readonly PathStep[]): readonly Point[] {
  const points: Point[] = [];
  for (const step of steps) {
    if (step.to === 'close') continue;
    const before = points.at(-1);
    if (step.to === 'quadratic' && before !== undefined) {
      const middle = { x: step.cx, y: step.cy };
      points.push(...bezier([before, middle, { x: step.x, y: step.y }]));
    } else points.push({ x: step.x, y: step.y });
  }
  return points;
}

/** The chords' ends of a Bézier curve by its control points, without its start. */
export function bezier(controls: readonly Point[]): readonly Point[] {
  return Array.from({ length: CHORDS }, (_, index) => at(controls, (index + 1) / CHORDS));
}

/** De Casteljau: the control points drawn together until one is left. */
function at(controls: readonly Point[], share: number): Point {
  let points = controls;
  while (points.length > 1) {
    points = points.slice(1).map((point, index) => {
      const before = points[index] ?? point;
      return { x: before.x + (point.x - before.x) * share, y: before.y + (point.y - before.y) * share };
    });
  }
  return points[0] ?? { x: 0, y: 0 };
}
