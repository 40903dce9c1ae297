/**
 * The stage's verb: a career graph and the reader's choices → what is to be drawn.
 * Knows which picture is asked for and nothing of how it is laid out or painted.
 */
import type { CareerGraph } from '../graph/career-graph.ts';
import { selectOrganisation } from './select-organisation.ts';
import { selectProgression } from './select-progression.ts';
import type { Choices, WholeView } from './view.ts';

/** The cards, columns, lanes and links of the view that `choices` names. The same input gives the same view. */
export function selectView(graph: CareerGraph, choices: Choices): WholeView {
  return choices.view === 'organisation' ? selectOrganisation(graph, choices) : selectProgression(graph, choices);
}
