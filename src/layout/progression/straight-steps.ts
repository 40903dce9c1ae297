/**
 * Where steps go straight up from card to card, so that other links can take the row in which they cross the fewest.
 */
import type { NodeLink } from './bundles.ts';
import type { Plane } from './plane.ts';

export interface StraightSteps {
  /** How many stand in a row's channel over or under the slots from `first` up to, not with, `last`. */
  between(rowChannel: number, first: number, last: number): number;
}

export function findStraightSteps(links: readonly NodeLink[], plane: Plane): StraightSteps {
  const { bands, nodeBand, nodeRow, nodeSlot, rowBase } = plane;
  // For each row's channel, how many stand left of each slot.
  const sums = new Map<number, Int32Array>();
  for (const { from, to, style } of links) {
    const band = nodeBand[from] ?? 0;
    const slot = nodeSlot[from] ?? 0;
    const grid = bands[band];
    if (style === 'reports-to' || grid === undefined || nodeBand[to] !== band || nodeSlot[to] !== slot) continue;
    const upper = Math.min(nodeRow[from] ?? 0, nodeRow[to] ?? 0);
    const lower = Math.max(nodeRow[from] ?? 0, nodeRow[to] ?? 0);
    if (grid.below[upper * grid.slots + slot] !== lower) continue;
    for (let row = upper + 1; row <= lower; row++) {
      const channel = (rowBase[band] ?? 0) + row;
      const counts = sums.get(channel) ?? new Int32Array(grid.slots + 1);
      sums.set(channel, counts);
      counts[slot + 1] = (counts[slot + 1] ?? 0) + 1;
    }
  }
  for (const counts of sums.values()) {
    for (let slot = 1; slot < counts.length; slot++) counts[slot] = (counts[slot] ?? 0) + (counts[slot - 1] ?? 0);
  }
  return {
    between: (rowChannel, first, last) => {
      const counts = sums.get(rowChannel);
      return counts === undefined ? 0 : (counts[last] ?? 0) - (counts[first] ?? 0);
    },
  };
}
