/**
 * What the organisation, a focus and a path show from far out besides their cards: names of branches, and the ground
 * under the large ones. The progression, whose families and departments are named instead, does without this module.
 */
import type { Box, PositionedView } from '../layout/positioned-view.ts';
import type { View } from '../view/view.ts';
import { type BranchShape, branchesOf, branchShapes, prepareBranches } from './branches.ts';
import { once } from './once.ts';
import { placeBranchNames, titlesFrom } from './place-branch-names.ts';
import type { PlacedName } from './place-names.ts';

export interface FromAfar {
  readonly shapes: () => readonly BranchShape[];
  /** @param region the part of the plane in sight */
  readonly names: (zoom: number, region: Box) => readonly PlacedName[];
  /** Works it all out in pieces, for who has to answer a reader meanwhile. */
  readonly prepare: () => Generator<undefined, void>;
}

/** Worked out when it is first asked for. */
export function seenFromAfar(view: View, positioned: PositionedView): FromAfar {
  const branches = once(() => branchesOf(view, positioned));
  const shapes = once(() => branchShapes(view, positioned));
  return {
    shapes,
    *prepare() {
      prepareBranches(view, positioned);
      yield;
      shapes();
      yield;
      branches();
    },
    // From nearer, cards carry their own titles.
    names: (zoom, region) => (zoom < titlesFrom ? placeBranchNames(branches(), zoom, region) : []),
  };
}
