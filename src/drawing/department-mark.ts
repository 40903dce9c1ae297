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

/** Hues begin again after the twelfth department; the marks shift by one then, so that no pair repeats for long. */
const hueCount = 12;

/** A department's mark around a centre, `size` px wide. */
export function departmentMark(department: number, x: number, y: number, size: number): PathShape | RectShape {
  const half = size / 2;
  const fill = { department, tone: 'strong' } as const;
  const outline = outlines[(department + Math.floor(department / hueCount)) % outlines.length];
  if (outline === null || outline === undefined || outline.length === 0) {
    const radius = outline === null ? half : size * 0.25;
    return { kind: 'rect', x: x - half, y: y - half, width: size, height: size, radius, fill, stroke: null };
  }
  const steps: PathStep[] = outline.map(([dx, dy], index) => ({
    to: index === 0 ? 'move' : 'line',
    x: x + dx * half,
    y: y + dy * half,
  }));
  return { kind: 'path', steps: [...steps, { to: 'close' }], fill, stroke: null };
}
