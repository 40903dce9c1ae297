/** Moves shapes about the plane; knows nothing of what they show. */
import type { PathStep, Shape } from './drawing.ts';

/** The same shape, `dx` px to the right and `dy` px down. */
export function translateShape(shape: Shape, dx: number, dy: number): Shape {
  if (shape.kind === 'path') return { ...shape, steps: translateSteps(shape.steps, dx, dy) };
  return { ...shape, x: shape.x + dx, y: shape.y + dy };
}

/** The same path, `dx` px to the right and `dy` px down. */
export function translateSteps(steps: readonly PathStep[], dx: number, dy: number): readonly PathStep[] {
  return steps.map((step) => {
    if (step.to === 'close') return step;
    const end = { x: step.x + dx, y: step.y + dy };
    if (step.to === 'quadratic') return { ...step, ...end, cx: step.cx + dx, cy: step.cy + dy };
    if (step.to === 'cubic') {
      return { ...step, ...end, ax: step.ax + dx, ay: step.ay + dy, bx: step.bx + dx, by: step.by + dy };
    }
    return { ...step, ...end };
  });
}
