/** The steps to every picture but the first: the organisation, a focus, a path. Fetched late, dagre with it. */
import { seenFromAfar } from '../../drawing/from-afar.ts';
import { answerPath } from '../../graph/paths/answer-path.ts';
import { layOutFocus } from '../../layout/focus/lay-out-focus.ts';
import { layOut } from '../../layout/lay-out.ts';
import { isNear } from '../../view/is-near.ts';
import { selectFocus } from '../../view/select-focus.ts';
import { selectPath } from '../../view/select-path.ts';
import { selectView } from '../../view/select-view.ts';
import { allStyles, type View } from '../../view/view.ts';
import { type PictureSteps, progressionSteps } from './picture-steps.ts';
import type { OtherWish } from './picture-wish.ts';

export const otherSteps: PictureSteps<OtherWish, View> = {
  viewFor: (wish) =>
    nearOrOrganisation(wish) ?? progressionSteps.viewFor({ ...wish, kind: 'progression', layout: null }),
  fromAfar: (view, positioned) => (view.kind === 'progression' ? null : seenFromAfar(view, positioned)),
  layOut: (view, options) => (isNear(view) ? layOutFocus(view, options) : layOut(view, options)),
};

/** Null where the documents do not hold what the wish is about. */
function nearOrOrganisation(wish: OtherWish): View | null {
  const { graph } = wish;
  switch (wish.kind) {
    case 'focus':
      return selectFocus(graph, { ...wish, linkStyles: allStyles });
    case 'path': {
      const answer = answerPath(graph, wish);
      return answer && selectPath(graph, { ...wish, answer });
    }
    case 'organisation':
      return selectView(graph, { ...wish, view: wish.kind, linkStyles: allStyles });
  }
}
