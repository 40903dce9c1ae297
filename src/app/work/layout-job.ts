/** What goes to the worker that lays out. Ids, places and links only: what the documents say stays on the page. */
import type { LayoutOptions } from '../../layout/positioned-view.ts';
import type { View, ViewCard } from '../../view/view.ts';

export interface LayoutJob {
  readonly view: View;
  readonly options: LayoutOptions;
}

/** The same view without a word of the documents in it; it is laid out alike. */
export function withoutWords(view: View): View {
  const departments = view.departments.map((department) => ({ ...department, name: '' }));
  const cards = view.cards.map((card): ViewCard => ({ ...card, title: '', badge: null, note: null }));
  if (view.kind !== 'progression') return { ...view, departments, cards };
  const columns = view.columns.map((column) => ({ ...column, name: '' }));
  return { ...view, departments, cards, columns };
}
