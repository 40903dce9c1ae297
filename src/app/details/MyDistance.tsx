/** How far a role is from the reader's own, and what differs, with the way to both in full. */
import { MapPin } from 'lucide-react';
import { routeSummary } from '../../formats/path-words.ts';
import type { CareerGraph, Role, RoleId } from '../../graph/career-graph.ts';
import { whatsNew } from '../../graph/comparison/whats-new.ts';
import { findRoutes } from '../../graph/paths/find-routes.ts';
import { everyMove } from '../../graph/paths/route.ts';
import { nameOf } from '../store/derived.ts';
import { myRoleOf } from '../store/my-role.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import styles from './MyDistance.module.css';
import { SubjectLink } from './SubjectLink.tsx';

export function MyDistance({ role }: { readonly role: Role }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const me = useChoices(myRoleOf);
  const { setPath, compare } = useActions();
  const mine = nameOf(graph, me);
  if (me === null || mine === null) return null;
  if (me === role.id) {
    return (
      <p className={styles.mine}>
        <MapPin aria-hidden size={15} /> This is your role.
      </p>
    );
  }
  const differs = differenceWords(graph, me, role);
  return (
    <section className={styles.distance} aria-label="From my role">
      <p>
        From <SubjectLink subject={{ kind: 'role', id: me }}>{mine}</SubjectLink>: {distanceWords(graph, me, role)}
      </p>
      {differs && <p>{differs}</p>}
      <p className={styles.ways}>
        <TextButton onClick={() => setPath({ from: me, to: role.id })}>Show the path</TextButton>
        {differs && <TextButton onClick={() => compare([me, role.id])}>Compare with mine</TextButton>}
      </p>
    </section>
  );
}

function distanceWords(graph: CareerGraph, me: RoleId, role: Role): string {
  const [there] = findRoutes(graph, { from: me, to: role.id, rules: everyMove, most: 1 });
  if (there) return `${routeSummary(there)}.`;
  const [back] = findRoutes(graph, { from: role.id, to: me, rules: everyMove, most: 1 });
  if (back) return `no route there. This role leads to yours in ${routeSummary(back)}.`;
  return 'the documents give no route there.';
}

/** Null where nothing is known of one of the two. */
function differenceWords(graph: CareerGraph, me: RoleId, role: Role): string | null {
  const news = whatsNew(graph, me, role.id);
  if (news === null) return null;
  const sum = (kind: 'fresh' | 'reworded' | 'gone') => news.reduce((count, section) => count + section[kind].length, 0);
  const parts = [
    [sum('fresh'), 'new'],
    [sum('reworded'), 'reworded or raised'],
    [sum('gone'), 'no longer listed'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return told.length === 0 ? 'The same is listed for both.' : `Listed for it, compared with yours: ${told.join(', ')}.`;
}
