/** A role in a cell of the matrix: a button with its title, named by the same sentence as its card in the chart. */
import { memo } from 'react';
import type { ViewCard } from '../../view/view.ts';
import { cardName } from '../chart/cards/card-name.ts';
import { useChoose } from '../details/use-choose.ts';
import { subjectOf } from '../store/derived.ts';
import { useFocusOn } from '../store/focus.ts';
import { useChoices } from '../store/store-context.tsx';
import styles from './Matrix.module.css';

interface MatrixRoleProps {
  readonly card: ViewCard;
  readonly isSubject: boolean;
  readonly isFaded: boolean;
}

export const MatrixRole = memo(function MatrixRole({ card, isSubject, isFaded }: MatrixRoleProps) {
  const graph = useChoices((choices) => choices.documents.graph);
  const choose = useChoose();
  const focusOn = useFocusOn();
  const { id, title, kind, badge, stack } = card;
  const subject = subjectOf(graph, id);
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
      onClick={(event) => choose(subject, event)}
      onDoubleClick={() => subject?.kind === 'role' && focusOn(id)}
    >
      {title}
    </button>
  );
});
