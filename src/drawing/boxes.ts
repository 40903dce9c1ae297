/** How two boxes on the plane lie to each other. Knows nothing of what stands in them. */
import type { Box } from '../layout/positioned-view.ts';

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
