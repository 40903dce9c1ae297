/**
 * The stage's verb: what is to be drawn → where it stands.
 * A focus and a path have a verb of their own in `focus/`, so that dagre is fetched only when someone asks for one.
 * Pure and deterministic, so that it can run in a worker; it reads ids, places and links of a view, never its words.
 */
import type { WholeView } from '../view/view.ts';
import { layOutOrganisation } from './organisation/lay-out-organisation.ts';
import type { LayoutOptions, PositionedView } from './positioned-view.ts';
import { layOutProgression } from './progression/lay-out-progression.ts';

/** Positions in px of the chart's plane, everything within `width` × `height`. The same input gives the same picture. */
export function layOut(view: WholeView, options: LayoutOptions): PositionedView {
  return view.kind === 'organisation' ? layOutOrganisation(view, options) : layOutProgression(view, options);
}
