/**
 * The small shape that stands for a department beside its hue, so that departments are told apart without colour.
 */
import type { PathShape, PathStep, RectShape } from './drawing.ts';

type Outline = readonly (readonly [number, number])[];

/** Corners on a square from -1 to 1; null is a disc, an empty list a square with round corners. */
const outlines: readonly (Outline | null)[] = [
  [],
  null,
  [
    [0, -1.15],
    [1.15, 0],
    [0, 1.15],
    [-1.15, 0],
  ],
  [
    [0, -1.05],
    [1.12, 0.9],
    [-1.12, 0.9],
  ],
  [
    [-0.55, -1],
    [0.55, -1],
    [1.1, 0],
    [0.55, 1],
    [-0.55, 1],
    [-1.1, 0],
  ],
  [
    [-0.4, -1.1],
    [0.4, -1.1],
    [0.4, -0.4],
    [1.1, -0.4],
    [1.1, 0.4],
    [0.4, 0.4],
    [0.4, 1.1],
    [-0.4, 1.1],
    [-0.4, 0.4],
    [-1.1, 0.4],
    [-1.1, -0.4],
    [-0.4, -0.4],
  ],
  [
    [-1.12, -0.9],
    [1.12, -0.9],
    [0, 1.05],
  ],
];

/**
 * A department's mark around a centre, `size` px wide. Filled shapes come first and hollow ones after them, so that
 * fourteen departments differ in shape alone; the marks never repeat together with the twelve hues.
 */
export function departmentMark(department: number, x: number, y: number, size: number): PathShape | RectShape {
  const paint = { department, tone: 'strong' } as const;
  const isHollow = Math.floor(department / outlines.length) % 2 === 1;
  const width = isHollow ? size * 0.22 : 0;
  const half = (size - width) / 2;
  const look = {
    fill: isHollow ? null : paint,
    stroke: isHollow ? ({ paint, width, dash: [], cap: 'butt' } as const) : null,
  };
  const outline = outlines[department % outlines.length];
  if (outline === null || outline === undefined || outline.length === 0) {
    const radius = outline === null ? half : size * 0.25;
    return { kind: 'rect', x: x - half, y: y - half, width: 2 * half, height: 2 * half, radius, ...look };
  }
  const steps: PathStep[] = outline.map(([dx, dy], index) => ({
    to: index === 0 ? 'move' : 'line',
    x: x + dx * half,
    y: y + dy * half,
  }));
  return { kind: 'path', steps: [...steps, { to: 'close' }], ...look };
}
