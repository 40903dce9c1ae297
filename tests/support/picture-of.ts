/** A picture as the app makes it, from a view and its places. */
import { type Picture, pictureOf as pictureFrom } from '../../src/app/store/composed-picture.ts';
import { draw } from '../../src/drawing/draw.ts';
import { seenFromAfar } from '../../src/drawing/from-afar.ts';
import type { PositionedView } from '../../src/layout/positioned-view.ts';
import type { View } from '../../src/view/view.ts';

export function pictureOf(view: View, positioned: PositionedView): Picture {
  const fromAfar = view.kind === 'progression' ? null : seenFromAfar(view, positioned);
  return pictureFrom(view, positioned, draw(view, positioned), fromAfar);
}
