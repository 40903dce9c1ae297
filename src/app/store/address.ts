/**
 * The choices worth sharing, in the address's hash: `#view=organisation&role=sales/…%23director`.
 * A change of subject or view adds a step to the history; Back and Forward bring the old choices back.
 */
import type { CareerGraph } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import type { Choices, ChoicesStore, Subject, ViewKind } from './choices.ts';

type Shared = Pick<Choices, 'view' | 'subject'>;

/** The hash for a view and a subject; the first view without a subject needs none. */
export function addressOf({ view, subject }: Shared): string {
  const parts = [];
  if (view !== 'progression') parts.push(`view=${view}`);
  if (subject) parts.push(`${subject.kind}=${readable(subject.id)}`);
  return parts.length === 0 ? '#' : `#${parts.join('&')}`;
}

/**
 * What a hash asks for. Unknown values fall back, and `notice` says so in one sentence for the reader.
 * A former id of a role leads to the role that answers to it.
 */
export function readAddress(hash: string, graph: CareerGraph): Shared & { readonly notice: string | null } {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const view: ViewKind = parameters.get('view') === 'organisation' ? 'organisation' : 'progression';
  const roleId = parameters.get('role');
  const familyId = parameters.get('family');
  if (roleId !== null) {
    const role = graphIndex(graph).role(roleId);
    if (role) return { view, subject: { kind: 'role', id: role.id }, notice: null };
    return { view, subject: null, notice: `The address names a role that is not in these documents: ${roleId}` };
  }
  if (familyId !== null) {
    const family = graphIndex(graph).family(familyId);
    if (family) return { view, subject: { kind: 'family', id: family.id }, notice: null };
    return {
      view,
      subject: null,
      notice: `The address names a job family that is not in these documents: ${familyId}`,
    };
  }
  return { view, subject: null, notice: null };
}

/** Keeps address and choices in step; returns the undo. */
export function keepAddress(store: ChoicesStore): () => void {
  const { choices, actions } = store;

  const follow = () => {
    const { documents, view, subject } = choices.getState();
    const asked = readAddress(location.hash, documents.graph);
    if (asked.view !== view) actions.showView(asked.view);
    if (!sameSubject(asked.subject, subject)) {
      if (asked.subject) actions.find(asked.subject);
      else actions.select(null);
    }
    if (asked.notice) actions.setNotice(asked.notice);
  };

  follow();
  const unsubscribe = choices.subscribe((now, before) => {
    if (now.view === before.view && sameSubject(now.subject, before.subject)) return;
    const address = addressOf(now);
    // The hash is already right when the change came from it (a link, Back, Forward).
    const asked = readAddress(location.hash, now.documents.graph);
    if (asked.view === now.view && sameSubject(asked.subject, now.subject)) return;
    history.pushState(null, '', address === '#' ? `${location.pathname}${location.search}` : address);
  });
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', follow);
    window.removeEventListener('hashchange', follow);
  };
}

function sameSubject(one: Subject | null, other: Subject | null): boolean {
  return one?.kind === other?.kind && one?.id === other?.id;
}

/** Escapes what a hash cannot hold and keeps slashes, so that an address can be read. */
function readable(id: string): string {
  return encodeURIComponent(id).replaceAll('%2F', '/');
}
