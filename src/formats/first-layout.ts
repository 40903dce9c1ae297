/** The layout of the first picture, made when the documents are compiled, so that no reader waits for it. */
import type { CareerGraph } from '../graph/career-graph.ts';
import { type PackedView, packView } from '../layout/packed-view.ts';
import { wideScreen } from '../layout/positioned-view.ts';
import { layOutProgression } from '../layout/progression/lay-out-progression.ts';
import { selectProgression } from '../view/select-progression.ts';
import { allStyles } from '../view/view.ts';

/** On a wide screen; a phone lays out for itself. */
export function firstLayout(graph: CareerGraph): PackedView {
  const view = selectProgression(graph, { linkStyles: allStyles });
  return packView(view, layOutProgression(view, wideScreen));
}
