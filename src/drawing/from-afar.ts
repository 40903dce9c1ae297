/**
 * What the organisation, a focus and a path show from far out besides their cards: names of branches, and the ground
 * under the large ones. The progression, whose families and departments are named instead, does without this module.
 */
import type { Box, PositionedView } from '../layout/positioned-view.ts';
import type { View } from '../view/view.ts';
import { type BranchShape, branchesOf, branchShapes } from './branches.ts';
import { once } from './once.ts';
import { placeBranchNames } from './place-branch-names.ts';
import type { PlacedName } from './place-names.ts';

export interface FromAfar {
  readonly shapes: () => readonly BranchShape[];
  /** @param region the part of the plane in sight */
  readonly names: (zoom: number, region: Box) => readonly PlacedName[];
}

/** Worked out when it is first asked for. */
export function seenFromAfar(view: View, positioned: PositionedView): FromAfar {
  const branches = once(() => branchesOf(view, positioned));
  return {
    shapes: once(() => branchShapes(view, positioned)),
    names: (zoom, region) => placeBranchNames(branches(), zoom, region),
  };
}
