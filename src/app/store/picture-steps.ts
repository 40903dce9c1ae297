/**
 * The steps from a wish to a picture: those of the progression, which is the first picture; those of all others are
 * fetched when the first picture is there, from `other-steps.ts`.
 */
import type { FromAfar } from '../../drawing/from-afar.ts';
import type { LayoutOptions, PositionedView } from '../../layout/positioned-view.ts';
import { layOutProgression } from '../../layout/progression/lay-out-progression.ts';
import { selectProgression } from '../../view/select-progression.ts';
import { allStyles, type ProgressionView, type View } from '../../view/view.ts';
import type { PictureWish, ProgressionWish } from './picture-wish.ts';

export interface PictureSteps<Wish extends PictureWish, Wanted extends View> {
  /** What is to be drawn. */
  readonly viewFor: (wish: Wish) => Wanted;
  /** Where it stands. */
  readonly layOut: (view: Wanted, options: LayoutOptions) => PositionedView;
  /** What is seen from far out where there are no columns and lanes to be named. */
  readonly fromAfar?: (view: Wanted, positioned: PositionedView) => FromAfar | null;
}

export const progressionSteps: PictureSteps<ProgressionWish, ProgressionView> = {
  viewFor: ({ graph, shown }) => selectProgression(graph, { linkStyles: allStyles, shown }),
  layOut: layOutProgression,
};
