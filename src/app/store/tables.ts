/** What matrix and outline show for the choices of now: the same object until that changes. */
import type { CareerGraph } from '../../graph/career-graph.ts';
import { type MatrixOrder, sortRows } from '../../view/matrix-order.ts';
import { type MatrixView, selectMatrix } from '../../view/select-matrix.ts';
import { type OutlineDepartment, outlineOfMatrix } from '../../view/select-outline.ts';
import type { Choices } from './choices.ts';
import { rememberLast } from './remember-last.ts';
import { drawnOf } from './shown.ts';

/** With its rows in the order that is asked for. */
export function matrixOf(choices: Choices): MatrixView {
  return sorted(matrixFor(choices.documents.graph, drawnOf(choices)), choices.matrixOrder);
}

export function outlineOf(choices: Choices): readonly OutlineDepartment[] {
  return outlineFor(matrixFor(choices.documents.graph, drawnOf(choices)));
}

const matrixFor = rememberLast((graph: CareerGraph, shown: ReadonlySet<string> | null) =>
  selectMatrix(graph, { shown }),
);

const sorted = rememberLast((matrix: MatrixView, order: MatrixOrder | null): MatrixView => {
  return order === null ? matrix : { ...matrix, rows: sortRows(matrix.rows, order) };
});

const outlineFor = rememberLast(outlineOfMatrix);
