/**
 * The picture that the choices come to: what is drawn, where it stands, and its shapes.
 * Hiding kinds of links, selecting and themes move nothing, so they are no part of it.
 */
import { use } from 'react';
import { draw } from '../../drawing/draw.ts';
import type { CardDrawing, Drawing } from '../../drawing/drawing.ts';
import type { CareerGraph, RoleId } from '../../graph/career-graph.ts';
import { layOut } from '../../layout/lay-out.ts';
import type { LayoutOptions, PositionedView } from '../../layout/positioned-view.ts';
import { selectFocus } from '../../view/select-focus.ts';
import { selectView } from '../../view/select-view.ts';
import type { FocusView, LinkStyle, View, ViewCard } from '../../view/view.ts';
import type { Choices, Focus, ViewKind } from './choices.ts';
import { rememberLast } from './remember-last.ts';
import { drawnOf, foldedOf } from './shown.ts';
import { useChoices } from './store-context.tsx';

export interface Picture {
  readonly view: View;
  readonly positioned: PositionedView;
  readonly drawing: Drawing;
  readonly cards: ReadonlyMap<string, CardDrawing>;
  readonly viewCards: ReadonlyMap<string, ViewCard>;
}

const allStyles: ReadonlySet<LinkStyle> = new Set(['next-step', 'level-step', 'reports-to', 'undefined-step']);

/** Width over height that the picture comes close to: the screen's at the start, so a resize lays out nothing anew. */
const aspect = globalThis.innerWidth < globalThis.innerHeight * 0.8 ? 0.46 : 1.6;

const composeWhole = rememberLast(
  (graph: CareerGraph, kind: ViewKind, collapsed: ReadonlySet<RoleId>, shown: ReadonlySet<string> | null): Picture => {
    const view = selectView(graph, { view: kind, linkStyles: allStyles, collapsed, shown });
    return paint(view, layOut(view, { aspect }));
  },
);

type LayOutFocus = (view: FocusView, options: LayoutOptions) => PositionedView;

let layOutFocus: LayOutFocus | null = null;

/** Fetches what lays out a focus, which the first picture need not wait for. */
export const loadFocusLayout = rememberLast(async (): Promise<void> => {
  const module = await import('../../layout/focus/lay-out-focus.ts');
  layOutFocus = module.layOutFocus;
});

/** Null when the graph has no such role, or while the layout is yet to be fetched. */
const composeFocus = rememberLast(
  (graph: CareerGraph, focus: Focus, shown: ReadonlySet<string> | null, place: LayOutFocus | null): Picture | null => {
    const view = place && selectFocus(graph, { ...focus, linkStyles: allStyles, shown });
    return view && paint(view, place(view, { aspect }));
  },
);

function paint(view: View, positioned: PositionedView): Picture {
  const drawing = draw(view, positioned);
  return {
    view,
    positioned,
    drawing,
    cards: new Map(drawing.cards.map((card) => [card.id, card])),
    viewCards: new Map(view.cards.map((card) => [card.id, card])),
  };
}

/**
 * The picture for these choices; the same object until what is drawn changes. A focus that cannot be shown, or not yet
 * (see `loadFocusLayout`), gives the picture of everything.
 */
export function pictureOf(choices: Choices): Picture {
  const { documents, view, focus } = choices;
  const shown = drawnOf(choices);
  const focused = focus && composeFocus(documents.graph, focus, shown, layOutFocus);
  return focused ?? composeWhole(documents.graph, view, foldedOf(choices), shown);
}

/** The picture for the choices of now; a focus suspends the component until it can be laid out. */
export function usePicture(): Picture {
  const isFocus = useChoices((choices) => choices.focus !== null);
  if (isFocus && layOutFocus === null) use(loadFocusLayout());
  return useChoices(pictureOf);
}
