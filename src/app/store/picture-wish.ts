/**
 * What of the choices decides the picture. Hiding kinds of links, selecting and themes move nothing, so they are no
 * part of it.
 */
import type { CareerGraph, RoleId } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import type { PathQuestion } from '../../graph/paths/answer-path.ts';
import type { PackedView } from '../../layout/packed-view.ts';
import type { Choices, Focus } from './choices.ts';
import { drawnOf, foldedOf } from './shown.ts';

/** One picture; two wishes whose fields are the same, one by one, are for the same picture. */
export type PictureWish = ProgressionWish | OtherWish;

export type ProgressionWish = Shown & {
  readonly kind: 'progression';
  /** Where everything stands on a wide screen, as far as the documents came with it. */
  readonly layout: PackedView | null;
};

export type OtherWish =
  | (Shown & { readonly kind: 'organisation'; readonly collapsed: ReadonlySet<RoleId> })
  | (Shown & Required<Focus> & { readonly kind: 'focus' })
  | (Shown & PathQuestion & { readonly kind: 'path'; readonly route: number });

interface Shown {
  readonly graph: CareerGraph;
  /** Ids of what the reader's filter lets through; null for all. */
  readonly shown: ReadonlySet<string> | null;
}

/**
 * The picture that the choices come to: a way that is asked for, else a focus, else everything. A focus that the
 * documents cannot show gives the picture of everything.
 */
export function wishOf(choices: Choices): PictureWish {
  const { view, focus, path, pathRules: rules, route } = choices;
  const { graph } = choices.documents;
  const shown = drawnOf(choices);
  // Filters say what to look at in the chart; a way has rules of its own.
  if (path?.from || path?.to) return { graph, shown: null, kind: 'path', from: path.from, to: path.to, rules, route };
  const centre = focus && graphIndex(graph).role(focus.role);
  if (focus && centre) return { graph, shown, kind: 'focus', direction: 'both', ...focus, role: centre.id };
  // Table and outline hold what the progression does, which is the picture of them that can be saved.
  return view === 'organisation'
    ? { graph, shown, kind: view, collapsed: foldedOf(choices) }
    : { graph, shown, kind: 'progression', layout: (shown === null ? choices.documents.layout : null) ?? null };
}

export function sameWish(one: PictureWish, other: PictureWish): boolean {
  const fields = new Map<string, unknown>(Object.entries(other));
  return (
    one.kind === other.kind &&
    Object.entries(one).every(([name, value]) => fields.has(name) && fields.get(name) === value)
  );
}
