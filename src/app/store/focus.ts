/** Focusing on a role from anywhere in the page: as many steps around it, and as directed, as the last focus showed. */
import type { RoleId } from '../../graph/career-graph.ts';
import { useActions, useChoicesStore } from './store-context.tsx';

/** Shows the neighbourhood of a role instead of the whole chart. */
export function useFocusOn(): (role: RoleId) => void {
  const { choices } = useChoicesStore();
  const { setFocus } = useActions();
  return (role) => setFocus({ steps: 1, ...choices.getState().focus, role });
}
