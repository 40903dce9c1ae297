/** What an outline holds, in numbers: `2 departments, 3 families, 11 roles`. */
import type { OutlineDepartment } from '../../view/select-outline.ts';

export function outlineSummary(departments: readonly OutlineDepartment[]): string {
  const roles = departments.reduce((sum, { count }) => sum + count, 0);
  const families = departments.reduce((sum, { families: own }) => sum + own.length, 0);
  return [
    counted(departments.length, 'department', 'departments'),
    counted(families, 'family', 'families'),
    counted(roles, 'role', 'roles'),
  ].join(', ');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
