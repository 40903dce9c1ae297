/** What matrix and outline show for the choices of now: the same object until that changes. */
import type { CareerGraph } from '../../graph/career-graph.ts';
import { type MatrixView, selectMatrix } from '../../view/select-matrix.ts';
import { type OutlineDepartment, selectOutline } from '../../view/select-outline.ts';
import type { Choices } from './choices.ts';
import { rememberLast } from './remember-last.ts';
import { drawnOf } from './shown.ts';

export function matrixOf(choices: Choices): MatrixView {
  return matrixFor(choices.documents.graph, drawnOf(choices));
}

export function outlineOf(choices: Choices): readonly OutlineDepartment[] {
  return outlineFor(choices.documents.graph, drawnOf(choices));
}

const matrixFor = rememberLast((graph: CareerGraph, shown: ReadonlySet<string> | null) =>
  selectMatrix(graph, { shown }),
);

const outlineFor = rememberLast((graph: CareerGraph, shown: ReadonlySet<string> | null) =>
  selectOutline(graph, { shown }),
);
