/** What a matrix holds, in numbers: `3 families by 5 grades, 11 roles`. */
import type { MatrixView } from '../../view/select-matrix.ts';

export function matrixSummary({ lanes, rows }: MatrixView): string {
  const roles = rows.reduce((sum, { count }) => sum + count, 0);
  const families = counted(rows.length, 'family', 'families');
  return `${families} by ${counted(lanes.length, 'grade', 'grades')}, ${counted(roles, 'role', 'roles')}`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
