/**
 * The places where links leave or arrive and must be told apart, numbered. The bottom of one card and the top of the next
 * below it are one place, since a link from either may run through the same gap; so are sides that face each other.
 */
import { LEFT, RIGHT, type Side, TOP } from './choose-routes.ts';
import type { Plane } from './plane.ts';

export class CardEdges {
  readonly count: number;
  /** Numbers from this on are sides. */
  readonly firstSide: number;
  private readonly plane: Plane;
  /** By band, the first number of its gaps and of its sides. */
  private readonly gaps: number[] = [];
  private readonly sides: number[] = [];

  constructor(plane: Plane) {
    this.plane = plane;
    let count = 0;
    for (const { rows, slots } of plane.bands) {
      this.gaps.push(count);
      count += (rows + 1) * slots;
    }
    this.firstSide = count;
    for (const { rows, slots } of plane.bands) {
      this.sides.push(count);
      count += rows * (slots + 1);
    }
    this.count = count;
  }

  of(node: number, side: Side): number {
    const { bands, nodeBand, nodeSlot, nodeRow } = this.plane;
    const band = nodeBand[node] ?? 0;
    const grid = bands[band];
    if (grid === undefined) return 0;
    const slot = nodeSlot[node] ?? 0;
    const row = nodeRow[node] ?? 0;
    if (side === LEFT || side === RIGHT) {
      return (this.sides[band] ?? 0) + row * (grid.slots + 1) + slot + (side === RIGHT ? 1 : 0);
    }
    const lower = side === TOP ? row : (grid.below[row * grid.slots + slot] ?? grid.rows);
    return (this.gaps[band] ?? 0) + lower * grid.slots + slot;
  }
}
