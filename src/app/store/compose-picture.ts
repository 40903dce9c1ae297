/**
 * Makes the picture for a wish: selects, lays out, draws. A small one is there at once; a large one is laid out in the
 * worker, and what is left to the page is done in pieces that keep nobody waiting.
 */
import { draw, drawInPieces } from '../../drawing/draw.ts';
import type { CardDrawing, Drawing } from '../../drawing/drawing.ts';
import { layOut } from '../../layout/lay-out.ts';
import type { LayoutOptions, PositionedView } from '../../layout/positioned-view.ts';
import { isNear } from '../../view/is-near.ts';
import { viewPreparations } from '../../view/prepare-view.ts';
import type { NearView, View, ViewCard } from '../../view/view.ts';
import { layOutAside } from '../work/lay-out-aside.ts';
import { inPieces, pause } from '../work/pause.ts';
import { type PictureWish, viewFor } from './picture-wish.ts';
import { rememberLast } from './remember-last.ts';

/** What is drawn, where it stands, and its shapes. */
export interface Picture {
  readonly view: View;
  readonly positioned: PositionedView;
  readonly drawing: Drawing;
  readonly cards: ReadonlyMap<string, CardDrawing>;
  readonly viewCards: ReadonlyMap<string, ViewCard>;
}

/** Larger graphs take more than 50 ms to lay out on a slow machine. */
const mostRolesHere = 400;
/** dagre takes as long for so many cards around one role. */
const mostNearCardsHere = 40;

/** Width over height that the picture comes close to: the screen's at the start, so a resize lays out nothing anew. */
const options: LayoutOptions = { aspect: globalThis.innerWidth < globalThis.innerHeight * 0.8 ? 0.46 : 1.6 };

type LayOutNear = (view: NearView, options: LayoutOptions) => PositionedView;

let layOutNear: LayOutNear | null = null;

/** Fetches what lays out a few roles, which the first picture need not wait for. */
export const loadFocusLayout = rememberLast(async (): Promise<LayOutNear> => {
  const module = await import('../../layout/focus/lay-out-focus.ts');
  layOutNear = module.layOutFocus;
  return layOutNear;
});

/**
 * The picture at once, or a promise of it. The promise rejects with the signal's reason when the picture is not wanted
 * any more.
 */
export function composePicture(wish: PictureWish, signal: AbortSignal): Picture | Promise<Picture> {
  const isWhole = wish.kind === 'progression' || wish.kind === 'organisation';
  if (isWhole && wish.graph.roles.length > mostRolesHere) return composeAside(wish, signal);
  const view = viewFor(wish);
  if (!isNear(view)) return paint(view, layOut(view, options));
  if (view.cards.length > mostNearCardsHere)
    return layOutWell(view, signal).then((positioned) => paint(view, positioned));
  if (layOutNear !== null) return paint(view, layOutNear(view, options));
  return loadFocusLayout().then((place) => paint(view, place(view, options)));
}

async function composeAside(wish: PictureWish, signal: AbortSignal): Promise<Picture> {
  for (const prepare of viewPreparations) {
    await pause(signal);
    prepare(wish.graph);
  }
  await pause(signal);
  const view = viewFor(wish);
  await pause(signal);
  const positioned = await layOutWell(view, signal);
  await pause(signal);
  const drawing = await inPieces(drawInPieces(view, positioned), signal);
  await pause(signal);
  return pictureOf(view, positioned, drawing);
}

/** In the worker; on the page where the browser runs none. */
async function layOutWell(view: View, signal: AbortSignal): Promise<PositionedView> {
  try {
    return await layOutAside(view, options, signal);
  } catch {
    await pause(signal);
    return isNear(view) ? (await loadFocusLayout())(view, options) : layOut(view, options);
  }
}

function paint(view: View, positioned: PositionedView): Picture {
  return pictureOf(view, positioned, draw(view, positioned));
}

function pictureOf(view: View, positioned: PositionedView, drawing: Drawing): Picture {
  return {
    view,
    positioned,
    drawing,
    cards: new Map(drawing.cards.map((card) => [card.id, card])),
    viewCards: new Map(view.cards.map((card) => [card.id, card])),
  };
}
