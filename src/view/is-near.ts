/** Tells pictures of a few roles from pictures of everything. */
import type { NearView, View } from './view.ts';

export function isNear(view: View): view is NearView {
  return view.kind === 'focus' || view.kind === 'path';
}

/** The role that a picture of a few is about: it stays where it was on the screen. */
export function centreOf(view: NearView): string | null {
  return view.kind === 'focus' ? view.centre : (view.from ?? view.to);
}
