/** Adding a role to a comparison from anywhere in the page; the lower level stands first, so that what is new is new. */
import type { RoleId } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import { mostCompared } from './choices.ts';
import type { ChoicesStore } from './choices-store.ts';
import { myRoleOf } from './my-role.ts';
import { useChoicesStore } from './store-context.tsx';

/** As `compareWith`, for components. */
export function useCompareWith(): (role: RoleId) => void {
  const store = useChoicesStore();
  return (role) => compareWith(store, role);
}

/**
 * Compares a role with those that are compared already, else with the reader's own, else with one that is yet to be
 * chosen. The last of three makes way.
 */
export function compareWith({ choices, actions }: ChoicesStore, id: RoleId): void {
  const { comparison, documents } = choices.getState();
  const me = myRoleOf(choices.getState());
  const { role } = graphIndex(documents.graph);
  const others = comparison ?? (me === null || me === id || role(me)?.kind !== 'documented' ? [] : [me]);
  if (others.includes(id)) return;
  const all = [...others.slice(0, mostCompared - 1), id];
  // Roles that cannot be compared by grade stay in the order in which they were chosen.
  const grades = all.map((each) => role(each));
  const sameScale = new Set(grades.map((each) => each?.scale ?? null)).size === 1 && grades[0]?.scale != null;
  actions.compare(sameScale ? [...all].sort((a, b) => (role(a)?.grade ?? 0) - (role(b)?.grade ?? 0)) : all);
}
