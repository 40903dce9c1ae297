/** How boxes on the plane lie to each other and to points. Knows nothing of what stands in them. */
import type { Box, Point } from '../layout/positioned-view.ts';

/** The smallest box around both. */
export function hullOf(one: Box, other: Box): Box {
  if (contains(one, other)) return one;
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** Whether the inner box reaches beyond the outer one nowhere. */
export function contains(outer: Box, inner: Box): boolean {
  const isWide = outer.x <= inner.x && outer.x + outer.width >= inner.x + inner.width;
  return isWide && outer.y <= inner.y && outer.y + outer.height >= inner.y + inner.height;
}

/** Whether a point lies in a box or on its edge. */
export function holds(box: Box, { x, y }: Point): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
}

/** A box with so much more on each side. */
export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Whether two boxes have a point in common, their edges included. */
export function touches(one: Box, other: Box): boolean {
  return (
    one.x <= other.x + other.width &&
    other.x <= one.x + one.width &&
    one.y <= other.y + other.height &&
    other.y <= one.y + one.height
  );
}

/** Whether two boxes have more than their edges in common. */
export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
