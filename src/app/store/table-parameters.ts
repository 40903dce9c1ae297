/**
 * How matrix and outline are read, in the address: `sort=grade:8&order=ascending`, `outline=closed&open=sales/support`.
 */
import type { CareerGraph } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import { gradeLanes } from '../../view/grade-lanes.ts';
import { type MatrixOrder, startsDescending } from '../../view/matrix-order.ts';
import type { Pair, Parameter } from './address-parameter.ts';
import { noFolds } from './choices.ts';

export const matrixOrderParameter: Parameter<'matrixOrder'> = {
  isStep: false,
  // Columns sort one way at first, which needs no words.
  write: ({ matrixOrder: order }) => {
    if (order === null) return [];
    const sort: Pair = ['sort', order.by.replace('lane ', '')];
    if (order.descending === startsDescending(order.by)) return [sort];
    return [sort, ['order', order.descending ? 'descending' : 'ascending']];
  },
  read: ({ query, graph }) => {
    const asked = query.get('sort');
    if (asked === null) return { value: null, lost: null };
    const by = columnOf(graph, asked);
    if (by === null)
      return { value: null, lost: `The address sorts the matrix by a column that is not there: ${asked}` };
    const order = query.get('order');
    const descending = order === 'descending' || (order !== 'ascending' && startsDescending(by));
    return { value: { by, descending }, lost: null };
  },
};

export const outlineFoldsParameter: Parameter<'outlineFolds'> = {
  isStep: false,
  write: ({ outlineFolds: { all, opened, closed } }) => [
    ...(all === null ? [] : [['outline', all ? 'open' : 'closed'] as const]),
    ...[...opened].map((family): Pair => ['open', family]),
    ...[...closed].map((family): Pair => ['closed', family]),
  ],
  read: ({ query, graph }) => {
    const way = query.get('outline');
    const [open, closed] = [query.getAll('open'), query.getAll('closed')];
    if (way === null && open.length + closed.length === 0) return { value: noFolds, lost: null };
    const isThere = (key: string) => isOutlineKey(graph, key);
    const odd = [
      ...(way === null || way === 'open' || way === 'closed' ? [] : [way]),
      ...[...open, ...closed].filter((key) => !isThere(key)),
    ];
    const value = {
      all: way === 'open' || way === 'closed' ? way === 'open' : null,
      opened: new Set(open.filter(isThere)),
      closed: new Set(closed.filter(isThere)),
    };
    if (odd.length === 0) return { value, lost: null };
    return { value, lost: `The address folds what is not in this outline: ${odd.join(', ')}` };
  },
};

function columnOf(graph: CareerGraph, asked: string): MatrixOrder['by'] | null {
  if (asked === 'family' || asked === 'department') return asked;
  return gradeLanes(graph).lanes.some(({ id }) => id === asked) ? `lane ${asked}` : null;
}

/** A family, or what a department's roles without any stand under. */
function isOutlineKey(graph: CareerGraph, key: string): boolean {
  return graphIndex(graph).family(key) !== null || graph.departments.some(({ id }) => `${id}/` === key);
}
