/** A role of the outline: a button that opens its details, and a list of what it is linked to, each a button too. */
import { memo } from 'react';
import { outlineFacts } from '../../view/select-outline.ts';
import type { ViewCard } from '../../view/view.ts';
import { useChoose } from '../details/use-choose.ts';
import { subjectOf } from '../store/derived.ts';
import { useFocusOn } from '../store/focus.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import styles from './Outline.module.css';

interface OutlineRoleProps {
  readonly card: ViewCard;
  readonly isSubject: boolean;
  readonly isFaded: boolean;
}

export const OutlineRole = memo(function OutlineRole({ card, isSubject, isFaded }: OutlineRoleProps) {
  const graph = useChoices((choices) => choices.documents.graph);
  const { find } = useActions();
  const choose = useChoose();
  const focusOn = useFocusOn();
  const { id, title, badge, note } = card;
  const facts = outlineFacts(graph, id);
  return (
    <li className={styles.role} data-faded={isFaded}>
      <button
        type="button"
        className={styles.title}
        data-card={id}
        aria-pressed={isSubject}
        onClick={(event) => choose(subjectOf(graph, id), event)}
        onDoubleClick={() => focusOn(id)}
      >
        {title}
        {badge !== null && (
          <span className={styles.grade}>
            {badge.stated ? `, grade ${badge.text}` : `, about grade ${badge.text.replace('~', '')}`}
          </span>
        )}
        {note !== null && <span className={styles.grade}>, {note}</span>}
      </button>
      {facts.length > 0 && (
        <ul className={styles.facts}>
          {facts.map(({ term, ends }) => (
            <li key={term}>
              <span className={styles.term}>{term}: </span>
              {ends.map((end, index) => {
                const subject = subjectOf(graph, end.id);
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two links may lead to the same end
                  <span key={index}>
                    {index > 0 && ' · '}
                    {subject === null ? (
                      end.words
                    ) : (
                      <button type="button" className={styles.end} onClick={() => find(subject)}>
                        {end.words}
                      </button>
                    )}
                    {end.note !== null && <span className={styles.note}> ({end.note})</span>}
                  </span>
                );
              })}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
});
