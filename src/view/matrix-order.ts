/** The order of the matrix's rows. */
import { byPlace, compareNames, type MatrixRow } from './select-matrix.ts';

/** By the names in a column of names, or by how many roles stand in a lane. */
export interface MatrixOrder {
  readonly by: 'family' | 'department' | `lane ${string}`;
  readonly descending: boolean;
}

/** Rows that are equal in what is asked for stand by department and name. */
export function sortRows(rows: readonly MatrixRow[], { by, descending }: MatrixOrder): readonly MatrixRow[] {
  const turn = descending ? -1 : 1;
  return [...rows].sort((a, b) => turn * compare(a, b, by) || byPlace(a, b));
}

/** What a first click on a column's header asks for: names from A, numbers from the most. */
export function startsDescending(by: MatrixOrder['by']): boolean {
  return by.startsWith('lane ');
}

function compare(a: MatrixRow, b: MatrixRow, by: MatrixOrder['by']): number {
  switch (by) {
    case 'family':
      return compareNames(a.column.name, b.column.name);
    case 'department':
      return compareNames(a.department, b.department);
    default:
      return rolesAt(a, by) - rolesAt(b, by);
  }
}

function rolesAt({ cells }: MatrixRow, by: `lane ${string}`): number {
  return cells.get(by.slice('lane '.length))?.length ?? 0;
}
