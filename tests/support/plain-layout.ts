/** A layout with the corners of its links as plain points, whatever they are held in: to be compared with another. */
import type { PositionedView } from '../../src/layout/positioned-view.ts';

export function plainLayout(positioned: PositionedView): PositionedView {
  return { ...positioned, links: positioned.links.map(({ id, points, course }) => ({ id, points, course })) };
}
