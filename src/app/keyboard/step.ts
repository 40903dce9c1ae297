/** Going along steps from the selected role to the next, and back; where several lead on, the reader chooses. */
import { focusDetails } from '../details/focus-details.ts';
import type { StepWay } from '../store/choices.ts';
import type { ChoicesStore } from '../store/choices-store.ts';
import { subjectOf } from '../store/derived.ts';
import { announce } from '../ui/LiveRegion.tsx';
import type { CommandContext } from './command.ts';
import { stepsOf } from './steps-of.ts';

/** From which role one came to which, so that the way back is the way there. */
const came = new Map<string, string>();

/** Selects the role that the selected one leads to, or from which it is reached; says so where there is none. */
export function step({ store }: CommandContext, way: StepWay): void {
  const { choices, actions } = store;
  const { documents, subject } = choices.getState();
  if (subject === null) {
    announce('Select a role first.');
    return;
  }
  const focused = document.activeElement;
  const before = way === 'back' ? came.get(subject.id) : undefined;
  if (before !== undefined && subjectOf(documents.graph, before) !== null) {
    goOn(store, { from: subject.id, to: before, way, focused });
    return;
  }
  const [first, ...more] = stepsOf(store, subject.id, way);
  if (first === undefined) {
    actions.setNotice(
      way === 'onwards' ? 'The documents state no next step from here.' : 'No step of the documents leads here.',
    );
  } else if (more.length === 0) goOn(store, { from: subject.id, to: first.id, way, focused });
  else actions.openDialog({ kind: 'steps', from: subject.id, way });
}

/**
 * Selects where a step leads.
 * @param focused what had the focus when the reader asked for the step
 */
export function goOn(
  { choices, actions }: ChoicesStore,
  { from, to, way, focused }: { from: string; to: string; way: StepWay; focused: Element | null },
): void {
  const { graph } = choices.getState().documents;
  const target = subjectOf(graph, to);
  if (target === null) return;
  if (way === 'onwards') came.set(target.id, from);
  actions.find(target);
  // Whoever was reading goes on reading: the panel is made anew, and says itself which role it is about.
  if (focused?.closest('aside')?.querySelector('#details-title')) focusDetails();
}
