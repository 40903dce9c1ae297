/**
 * A small list at the role's card: to which of several next steps to go on, or from which to go back. Arrows or the key
 * that opened it move along it, Enter goes there, Escape closes it.
 */
import { Popover } from 'radix-ui';
import { type KeyboardEvent, useRef } from 'react';
import type { StepWay } from '../store/choices.ts';
import { nameOf } from '../store/derived.ts';
import { useChoices, useChoicesStore } from '../store/store-context.tsx';
import styles from './StepChooser.module.css';
import { goOn } from './step.ts';
import { stepsOf } from './steps-of.ts';

interface StepChooserProps {
  readonly from: string;
  readonly way: StepWay;
  readonly onClose: () => void;
}

const stepKeys: Readonly<Record<StepWay, string>> = { onwards: ']', back: '[' };

export function StepChooser({ from, way, onClose }: StepChooserProps) {
  const store = useChoicesStore();
  const name = useChoices((choices) => nameOf(choices.documents.graph, from));
  const list = useRef<HTMLUListElement>(null);
  const cameFrom = useRef(document.activeElement);
  const card = useRef<Element>(document.querySelector(`main [data-card="${CSS.escape(from)}"]`) ?? document.body);
  const steps = stepsOf(store, from, way);
  const title = `${steps.length} ${way === 'onwards' ? 'next steps from' : 'roles from which one comes to'} ${name}`;

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const here = buttons.findIndex((button) => button.matches(':focus'));
    const places: Readonly<Record<string, number>> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: 0,
      End: -1,
      // Pressing the key again goes on to the next one.
      [stepKeys[way]]: here + 1,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    buttons.at(place % buttons.length)?.focus();
  };

  return (
    <Popover.Root open onOpenChange={(open) => open || onClose()}>
      <Popover.Anchor virtualRef={card} />
      <Popover.Portal>
        <Popover.Content
          className={styles.chooser}
          aria-label={title}
          sideOffset={8}
          collisionPadding={12}
          onKeyDown={onKeyDown}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            const { current } = cameFrom;
            if (current instanceof HTMLElement && current.isConnected) current.focus();
          }}
        >
          <p className={styles.title}>{title}</p>
          <ul ref={list} className={styles.steps}>
            {steps.map(({ id, name: end, notes }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles.step}
                  onClick={() => {
                    onClose();
                    goOn(store, { from, to: id, way, focused: cameFrom.current });
                  }}
                >
                  <span>{end}</span>
                  {notes.length > 0 && <span className={styles.notes}>{notes.join(' · ')}</span>}
                </button>
              </li>
            ))}
          </ul>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
