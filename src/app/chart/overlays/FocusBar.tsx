/** The bar over a focus: on which role, how many steps around it, what it leaves out, and the way back to everything. */
import { useEffect } from 'react';
import { graphIndex } from '../../../graph/graph-index.ts';
import type { FocusView } from '../../../view/view.ts';
import type { Focus } from '../../store/choices.ts';
import { nameOf } from '../../store/derived.ts';
import { usePicture } from '../../store/picture-context.tsx';
import { useActions, useChoices } from '../../store/store-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { focusCard } from '../cards/cursor-card.ts';
import styles from './FocusBar.module.css';

const choicesOfSteps = [
  { value: '1', words: '1' },
  { value: '2', words: '2' },
  { value: '3', words: '3' },
] as const;
const choicesOfDirection = [
  { value: 'both', words: 'All links' },
  { value: 'in', words: 'In' },
  { value: 'out', words: 'Out' },
] as const;
/** After “within 2 steps”. */
const directionWords = { both: '', in: ' towards it', out: ' onwards' } as const;
const stepsOf = { '1': 1, '2': 2, '3': 3 } as const;

export function FocusBar() {
  const focus = useChoices((choices) => choices.focus);
  const { view } = usePicture();
  return focus && view.kind === 'focus' ? <Bar focus={focus} view={view} /> : null;
}

function Bar({ focus, view }: { readonly focus: Focus; readonly view: FocusView }) {
  const graph = useChoices((choices) => choices.documents.graph);
  const { setFocus } = useActions();
  const name = graphIndex(graph).role(view.centre)?.title ?? '';
  const notes = useNotes(view);
  const around = view.cards.length - 1;
  const said = `Focus on ${name}: ${around} within ${view.steps} ${view.steps === 1 ? 'step' : 'steps'}${directionWords[view.direction]}.`;

  useEffect(() => announce(said), [said]);
  useEffect(() => () => announce('The whole chart is shown.'), []);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      const { target } = event;
      const isHere = target === document.body || (target instanceof Element && target.closest('main') !== null);
      if (event.key !== 'Escape' || event.defaultPrevented || !isHere) return;
      // One step out at a time: the selection stays.
      event.preventDefault();
      setFocus(null);
      focusCard(focus.role);
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [focus.role, setFocus]);

  return (
    <section className={styles.bar} aria-label="Focus" data-chart-bar>
      <p className={styles.name}>
        <span className={styles.words}>Focus on </span>
        <strong>{name}</strong>
      </p>
      <div className={styles.steps}>
        <Segments
          label="Steps around the role"
          options={choicesOfSteps}
          value={`${focus.steps}`}
          onChoose={(steps) => setFocus({ ...focus, steps: stepsOf[steps] })}
        />
        <span className={styles.unit} aria-hidden>
          {focus.steps === 1 ? 'step' : 'steps'}
        </span>
        <Segments
          label="Links that are followed"
          options={choicesOfDirection}
          value={focus.direction ?? 'both'}
          onChoose={(direction) => setFocus({ ...focus, direction })}
        />
      </div>
      <Button
        look="quiet"
        className={styles.back}
        onClick={() => {
          setFocus(null);
          focusCard(focus.role);
        }}
      >
        Show the whole chart
      </Button>
      {notes.length > 0 && <p className={styles.notes}>{notes.join(' ')}</p>}
    </section>
  );
}

/** What one would miss in the picture. */
function useNotes({ cards, steps, leftOut, filteredOut }: FocusView): readonly string[] {
  const graph = useChoices((choices) => choices.documents.graph);
  const subject = useChoices((choices) => choices.subject);
  const notes: string[] = [];
  if (filteredOut > 0) {
    notes.push(`The filter hides ${filteredOut} ${filteredOut === 1 ? 'neighbour' : 'neighbours'}.`);
  } else if (cards.length === 1) notes.push('The documents link nothing with this role.');
  if (leftOut > 0) notes.push(`The ${cards.length} nearest are shown, ${leftOut} more are left out.`);
  if (subject !== null && !cards.some(({ id }) => id === subject.id)) {
    const name = nameOf(graph, subject.id);
    notes.push(`${name ?? 'What is selected'} is not within ${steps} ${steps === 1 ? 'step' : 'steps'}.`);
  }
  return notes;
}
