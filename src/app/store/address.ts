/**
 * The choices worth sharing, in the address's hash: `#view=organisation&role=sales/…%23director`, or
 * `#view=focus&role=…&steps=2`, with `focus=…` where another role than the one in focus is selected, or none.
 * A change of subject or view adds a step to the history; Back and Forward bring the old choices back.
 */
import type { CareerGraph } from '../../graph/career-graph.ts';
import { graphIndex } from '../../graph/graph-index.ts';
import type { FocusSteps } from '../../view/view.ts';
import type { Choices, ChoicesStore, Focus, Subject, ViewKind } from './choices.ts';

type Shared = Pick<Choices, 'view' | 'focus' | 'subject'>;

/** The hash for what is shown and selected; the first view without a subject needs none. */
export function addressOf({ view, focus, subject }: Shared): string {
  const parts = [];
  if (focus) {
    parts.push('view=focus');
    // The view that comes back when the focus ends.
    if (view !== 'progression') parts.push(`over=${view}`);
    if (subject?.id !== focus.role) parts.push(`focus=${readable(focus.role)}`);
  } else if (view !== 'progression') parts.push(`view=${view}`);
  if (subject) parts.push(`${subject.kind}=${readable(subject.id)}`);
  if (focus) parts.push(`steps=${focus.steps}`);
  return parts.length === 0 ? '#' : `#${parts.join('&')}`;
}

/**
 * What a hash asks for. Unknown values fall back, and `notice` says so in one sentence for the reader.
 * A former id of a role leads to the role that answers to it.
 */
export function readAddress(hash: string, graph: CareerGraph): Shared & { readonly notice: string | null } {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const isFocus = parameters.get('view') === 'focus';
  const whole = parameters.get(isFocus ? 'over' : 'view');
  const view: ViewKind = whole === 'organisation' ? 'organisation' : 'progression';
  const { subject, lost } = readSubject(parameters, graph);
  if (!isFocus) return { view, focus: null, subject, notice: lost };
  const { focus, lost: lostFocus } = readFocus(parameters, graph);
  return { view, focus, subject, notice: lost ?? lostFocus };
}

interface Lost {
  /** What the address names and the documents do not hold, in a sentence. */
  readonly lost: string | null;
}

function readSubject(parameters: URLSearchParams, graph: CareerGraph): Pick<Shared, 'subject'> & Lost {
  const roleId = parameters.get('role');
  const familyId = parameters.get('family');
  if (roleId !== null) {
    const role = graphIndex(graph).role(roleId);
    if (role) return { subject: { kind: 'role', id: role.id }, lost: null };
    return { subject: null, lost: `The address names a role that is not in these documents: ${roleId}` };
  }
  if (familyId !== null) {
    const family = graphIndex(graph).family(familyId);
    if (family) return { subject: { kind: 'family', id: family.id }, lost: null };
    return { subject: null, lost: `The address names a job family that is not in these documents: ${familyId}` };
  }
  return { subject: null, lost: null };
}

function readFocus(parameters: URLSearchParams, graph: CareerGraph): Pick<Shared, 'focus'> & Lost {
  const id = parameters.get('focus') ?? parameters.get('role');
  const role = id === null ? null : graphIndex(graph).role(id);
  if (role === null) {
    return { focus: null, lost: `The address focuses on a role that is not in these documents: ${id ?? 'none'}` };
  }
  const asked = parameters.get('steps') ?? '1';
  const steps = allSteps.find((number) => String(number) === asked);
  const lost = steps ? null : `The address asks for ${asked} steps around a role. A focus has 1, 2 or 3.`;
  return { focus: { role: role.id, steps: steps ?? 1 }, lost };
}

const allSteps: readonly FocusSteps[] = [1, 2, 3];

/** Keeps address and choices in step; returns the undo. */
export function keepAddress(store: ChoicesStore): () => void {
  const { choices, actions } = store;
  let isFollowing = false;

  const follow = () => {
    const { documents, view, focus, subject } = choices.getState();
    const asked = readAddress(location.hash, documents.graph);
    // One change of the address may be several of the choices; none of them is a step of its own.
    isFollowing = true;
    if (asked.view !== view) actions.showView(asked.view);
    if (!sameFocus(asked.focus, choices.getState().focus)) actions.setFocus(asked.focus);
    if (!sameSubject(asked.subject, subject)) {
      // Whoever leaves or enters a focus keeps what is in sight.
      if (asked.subject && sameFocus(asked.focus, focus)) actions.find(asked.subject);
      else actions.select(asked.subject);
    }
    if (asked.notice) actions.setNotice(asked.notice);
    isFollowing = false;
  };

  follow();
  const unsubscribe = choices.subscribe((now, before) => {
    if (isFollowing || sameShared(now, before)) return;
    const address = addressOf(now);
    // The hash is already right when the change came from it (a link, Back, Forward).
    if (sameShared(readAddress(location.hash, now.documents.graph), now)) return;
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

function sameShared(one: Shared, other: Shared): boolean {
  return one.view === other.view && sameFocus(one.focus, other.focus) && sameSubject(one.subject, other.subject);
}

function sameFocus(one: Focus | null, other: Focus | null): boolean {
  return one?.role === other?.role && one?.steps === other?.steps;
}

function sameSubject(one: Subject | null, other: Subject | null): boolean {
  return one?.kind === other?.kind && one?.id === other?.id;
}

/** Escapes what a hash cannot hold and keeps slashes, so that an address can be read. */
function readable(id: string): string {
  return encodeURIComponent(id).replaceAll('%2F', '/');
}
