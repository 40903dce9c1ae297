/**
 * Makes the picture for a wish: selects, lays out, draws. A small one is there at once; a large one is laid out in the
 * worker, and what is left to the page is done in pieces that keep nobody waiting.
 */
import { draw, drawInPieces } from '../../drawing/draw.ts';
import { unpackView } from '../../layout/packed-view.ts';
import { type LayoutOptions, type PositionedView, wideScreen } from '../../layout/positioned-view.ts';
import { isNear } from '../../view/is-near.ts';
import { viewPreparations } from '../../view/prepare-view.ts';
import type { View } from '../../view/view.ts';
import { layOutAside } from '../work/lay-out-aside.ts';
import { inPieces, pause } from '../work/pause.ts';
import { type Picture, pictureOf } from './composed-picture.ts';
import { indexPreparations } from './picture-index.ts';
import { type PictureSteps, progressionSteps } from './picture-steps.ts';
import type { PictureWish } from './picture-wish.ts';
import { rememberLast } from './remember-last.ts';

/** Larger graphs take more than 50 ms to lay out on a slow machine. */
const mostRolesHere = 400;
/** dagre takes as long for so many cards around one role. */
const mostNearCardsHere = 40;

/** Width over height that the picture comes close to: the screen's at the start, so a resize lays out nothing anew. */
const options: LayoutOptions = globalThis.innerWidth < globalThis.innerHeight * 0.8 ? { aspect: 0.46 } : wideScreen;

type OtherSteps = typeof import('./other-steps.ts')['otherSteps'];

let otherSteps: OtherSteps | null = null;

/** Fetches what makes every picture but the progression, which the first picture need not wait for. */
export const loadOtherSteps = rememberLast(async (): Promise<OtherSteps> => {
  const module = await import('./other-steps.ts');
  otherSteps = module.otherSteps;
  return otherSteps;
});

/**
 * The picture at once, or a promise of it. The promise rejects with the signal's reason when the picture is not wanted
 * any more.
 */
export function composePicture(wish: PictureWish, signal: AbortSignal): Picture | Promise<Picture> {
  if (wish.kind === 'progression') return compose(wish, progressionSteps, signal);
  if (otherSteps !== null) return compose(wish, otherSteps, signal);
  return loadOtherSteps().then((steps) => compose(wish, steps, signal));
}

function compose<Wish extends PictureWish, Wanted extends View>(
  wish: Wish,
  steps: PictureSteps<Wish, Wanted>,
  signal: AbortSignal,
): Picture | Promise<Picture> {
  const isWhole = wish.kind === 'progression' || wish.kind === 'organisation';
  if (isWhole && wish.graph.roles.length > mostRolesHere) return composeAside(wish, steps, signal);
  const view = steps.viewFor(wish);
  if (isNear(view) && view.cards.length > mostNearCardsHere)
    return layOutWell(view, steps, signal).then((positioned) => paint(view, positioned, steps));
  return paint(view, knownLayout(wish, view) ?? steps.layOut(view, options), steps);
}

/** Where everything stands, when the documents came with it. */
function knownLayout(wish: PictureWish, view: View): PositionedView | null {
  if (wish.kind !== 'progression' || wish.layout === null || options !== wideScreen) return null;
  return unpackView(view, wish.layout);
}

async function composeAside<Wish extends PictureWish, Wanted extends View>(
  wish: Wish,
  steps: PictureSteps<Wish, Wanted>,
  signal: AbortSignal,
): Promise<Picture> {
  for (const prepare of viewPreparations) {
    await pause(signal);
    prepare(wish.graph);
  }
  await pause(signal);
  const view = steps.viewFor(wish);
  await pause(signal);
  const positioned = knownLayout(wish, view) ?? (await layOutWell(view, steps, signal));
  await pause(signal);
  const drawing = await inPieces(drawInPieces(view, positioned), signal);
  await pause(signal);
  const picture = pictureOf(view, positioned, drawing, steps.fromAfar?.(view, positioned) ?? null);
  for (const prepare of indexPreparations) {
    await pause(signal);
    prepare(picture);
  }
  await pause(signal);
  if (picture.fromAfar !== null) await inPieces(picture.fromAfar.prepare(), signal);
  return picture;
}

/** In the worker; on the page where the browser runs none. */
async function layOutWell<Wanted extends View>(
  view: Wanted,
  { layOut }: Pick<PictureSteps<never, Wanted>, 'layOut'>,
  signal: AbortSignal,
): Promise<PositionedView> {
  try {
    return await layOutAside(view, options, signal);
  } catch {
    await pause(signal);
    return layOut(view, options);
  }
}

function paint<Wanted extends View>(
  view: Wanted,
  positioned: PositionedView,
  { fromAfar }: Pick<PictureSteps<never, Wanted>, 'fromAfar'>,
): Picture {
  return pictureOf(view, positioned, draw(view, positioned), fromAfar?.(view, positioned) ?? null);
}
