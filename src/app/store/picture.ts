/**
 * The picture that the choices come to: what is drawn, where it stands, and its shapes.
 * Hiding kinds of links, selecting and themes move nothing, so they are no part of it.
 */
import { draw } from '../../drawing/draw.ts';
import type { CardDrawing, Drawing } from '../../drawing/drawing.ts';
import type { CareerGraph, RoleId } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import { layOut } from '../../layout/lay-out.ts';
import type { PositionedView } from '../../layout/positioned-view.ts';
import { selectView } from '../../view/select-view.ts';
import type { LinkStyle, View, ViewCard } from '../../view/view.ts';
import type { Choices, ViewKind } from './choices.ts';
import { rememberLast } from './remember.ts';
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

const compose = rememberLast((graph: CareerGraph, view: ViewKind, collapsed: ReadonlySet<RoleId>): Picture => {
  const selected = selectView(graph, { view, linkStyles: allStyles, collapsed });
  const positioned = layOut(selected, { aspect });
  const drawing = draw(selected, positioned);
  return {
    view: selected,
    positioned,
    drawing,
    cards: new Map(drawing.cards.map((card) => [card.id, card])),
    viewCards: new Map(selected.cards.map((card) => [card.id, card])),
  };
});

/** The picture for these choices; the same object until what is drawn changes. */
export function pictureOf({ documents, view, collapsed }: Choices): Picture {
  return compose(documents.graph, view, collapsed);
}

/** The picture for the choices of now. */
export function usePicture(): Picture {
  return useChoices(pictureOf);
}

/** Roles whose folding hides `role` in the organisation view: its managers, from the nearest upwards. */
export function managersAbove(graph: CareerGraph, role: RoleId): readonly RoleId[] {
  const { linksFrom } = graphIndex(graph);
  const above = new Set<RoleId>();
  const open: RoleId[] = [role];
  // The set also ends a cycle of reporting lines.
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { kind, to } of linksFrom(id)) {
      if (kind !== 'reports-to' || to === null || above.has(to)) continue;
      above.add(to);
      open.push(to);
    }
  }
  return [...above];
}
