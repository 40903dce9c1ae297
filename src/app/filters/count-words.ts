/** How much is shown, in words. */
import type { FilterCounts } from '../../view/filter.ts';

/** `45 of 612 roles`, `612 roles`. */
export function countWords({ shown, all }: Pick<FilterCounts, 'shown' | 'all'>): string {
  const roles = all === 1 ? 'role' : 'roles';
  return shown === all ? `${all} ${roles}` : `${shown} of ${all} ${roles}`;
}
