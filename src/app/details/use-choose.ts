/** Selects what is in sight already: a card of the chart, a role of the matrix or of the outline. */
import type { MouseEvent } from 'react';
import type { Subject } from '../store/choices.ts';
import { useActions } from '../store/store-context.tsx';
import { focusDetails } from './focus-details.ts';

/** What to call with the click that chose `subject`. */
export function useChoose(): (subject: Subject | null, event: MouseEvent) => void {
  const { select } = useActions();
  return (subject, event) => {
    select(subject);
    // Chosen by keyboard or screen reader: go on reading in the panel; Escape comes back here.
    if (event.detail === 0) focusDetails();
  };
}
