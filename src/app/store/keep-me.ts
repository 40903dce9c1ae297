/** The reader's own role, remembered on their machine and nowhere else; an address never holds it. */
import type { RoleId } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import type { ChoicesStore } from './choices-store.ts';

const key = 'rungs:me';

/** Takes over the role of last time, where the documents still hold it, and remembers every other; returns the undo. */
export function keepMe({ choices, actions }: ChoicesStore): () => void {
  const known = graphIndex(choices.getState().documents.graph).role(remembered() ?? '');
  if (known !== null) actions.setMe(known.id);
  return choices.subscribe(({ me }, before) => {
    if (me !== before.me) remember(me);
  });
}

function remembered(): RoleId | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(me: RoleId | null): void {
  try {
    if (me === null) localStorage.removeItem(key);
    else localStorage.setItem(key, me);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}
