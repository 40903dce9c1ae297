/** The order of the matrix's rows. */
import { byPlace, type MatrixRow } from '../../view/select-matrix.ts';

export interface MatrixOrder {
  /** `place`: by department and name; `lane …`: by how many roles stand at that grade. */
  readonly by: 'place' | 'family' | 'department' | 'count' | `lane ${string}`;
  readonly descending: boolean;
}

/** Rows that are equal in what is asked for stand by department and name. */
export function sortRows(rows: readonly MatrixRow[], { by, descending }: MatrixOrder): readonly MatrixRow[] {
  const turn = descending ? -1 : 1;
  return [...rows].sort((a, b) => turn * compare(a, b, by) || byPlace(a, b));
}

/** What a first click on a column's header asks for: names from A, numbers from the most. */
export function startsDescending(by: MatrixOrder['by']): boolean {
  return by === 'count' || by.startsWith('lane ');
}

function compare(a: MatrixRow, b: MatrixRow, by: MatrixOrder['by']): number {
  switch (by) {
    case 'place':
      return 0;
    case 'family':
      return a.column.name.localeCompare(b.column.name, 'en');
    case 'department':
      return a.department.localeCompare(b.department, 'en');
    case 'count':
      return a.count - b.count;
    default:
      return rolesAt(a, by) - rolesAt(b, by);
  }
}

function rolesAt({ cells }: MatrixRow, by: `lane ${string}`): number {
  return cells.get(by.slice('lane '.length))?.length ?? 0;
}
