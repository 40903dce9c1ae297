/** A role in a cell of the matrix: a button with its title, named by the same sentence as its card in the chart. */
import { type MouseEvent, memo } from 'react';
import { graphIndex } from '../../graph/graph-index.ts';
import type { ViewCard } from '../../view/view.ts';
import { cardName } from '../chart/card-name.ts';
import { focusDetails } from '../details/focus-details.ts';
import { useFocusOn } from '../store/focus.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import styles from './Matrix.module.css';

interface MatrixRoleProps {
  readonly card: ViewCard;
  readonly isSubject: boolean;
  readonly isFaded: boolean;
}

export const MatrixRole = memo(function MatrixRole({ card, isSubject, isFaded }: MatrixRoleProps) {
  const graph = useChoices((choices) => choices.documents.graph);
  const { select } = useActions();
  const focusOn = useFocusOn();
  const { id, title, kind, badge, stack } = card;
  const isRole = graphIndex(graph).role(id) !== null;
  const choose = (event: MouseEvent) => {
    select({ kind: isRole ? 'role' : 'family', id });
    // Chosen by keyboard or screen reader: go on reading in the panel; Escape comes back here.
    if (event.detail === 0) focusDetails();
  };
  return (
    <button
      type="button"
      className={styles.role}
      data-card={id}
      data-kind={kind}
      data-manages={stack === 1}
      data-faded={isFaded}
      data-estimate={badge === null || badge.stated ? undefined : badge.text}
      aria-pressed={isSubject}
      aria-label={cardName(graph, id, badge?.text ?? null)}
      onClick={choose}
      onDoubleClick={() => isRole && focusOn(id)}
    >
      {title}
    </button>
  );
});
