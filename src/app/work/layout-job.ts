/**
 * What goes to the worker that lays out, and what comes back. Ids, places and links only: what the documents say stays
 * on the page. The answer comes in lots, because the page has to make objects of each before it can do anything else.
 */
import type { LayoutOptions, PositionedLink, PositionedView } from '../../layout/positioned-view.ts';
import type { View, ViewCard } from '../../view/view.ts';

export interface LayoutJob {
  readonly view: View;
  readonly options: LayoutOptions;
}

/** Everything but the links comes with the last lot. */
export interface LayoutLot {
  readonly links: readonly PositionedLink[];
  readonly rest: Omit<PositionedView, 'links'> | null;
}

/** So many links become objects in less than 10 ms. */
const linksInLot = 4_000;

/** The same view without a word of the documents in it; it is laid out alike. */
export function withoutWords(view: View): View {
  const departments = view.departments.map((department) => ({ ...department, name: '' }));
  const cards = view.cards.map((card): ViewCard => ({ ...card, title: '', badge: null, note: null }));
  if (view.kind !== 'progression') return { ...view, departments, cards };
  const columns = view.columns.map((column) => ({ ...column, name: '' }));
  return { ...view, departments, cards, columns };
}

export function* inLots({ links, ...rest }: PositionedView): Generator<LayoutLot> {
  for (let start = 0; start < links.length; start += linksInLot) {
    yield { links: links.slice(start, start + linksInLot), rest: null };
  }
  yield { links: [], rest };
}
