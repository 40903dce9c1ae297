/** A family of the outline: a heading that unfolds its roles. */
import { ChevronRight } from 'lucide-react';
import { memo } from 'react';
import type { OutlineFamily as Family } from '../../view/select-outline.ts';
import { useActions } from '../store/store-context.tsx';
import styles from './Outline.module.css';
import { OutlineRole } from './OutlineRole.tsx';

interface OutlineFamilyProps {
  readonly family: Family;
  readonly isOpen: boolean;
  readonly onOpen: (key: string, open: boolean) => void;
  /** The selected role or family where it is one of these, else null. */
  readonly subject: string | null;
  readonly unfaded: ReadonlySet<string> | null;
}

export const OutlineFamily = memo(function OutlineFamily({
  family: { id, key, name, distinction, cards },
  isOpen,
  onOpen,
  subject,
  unfaded,
}: OutlineFamilyProps) {
  const { select } = useActions();
  return (
    <div className={styles.family}>
      <div className={styles.familyLine}>
        <h3 className={styles.familyName}>
          <button type="button" className={styles.unfold} aria-expanded={isOpen} onClick={() => onOpen(key, !isOpen)}>
            <ChevronRight aria-hidden size={16} className={styles.chevron} />
            <span>
              {name}
              <span className={styles.count}>
                {distinction !== null && ` (${distinction})`}
                {' · '}
                {cards.length} {cards.length === 1 ? 'role' : 'roles'}
              </span>
            </span>
          </button>
        </h3>
        {id !== null && (
          <button
            type="button"
            className={styles.about}
            data-card={id}
            aria-pressed={subject === id}
            aria-label={`About the family ${name}${distinction === null ? '' : ` (${distinction})`}`}
            onClick={() => select({ kind: 'family', id })}
          >
            About<span className={styles.rest}> the family</span>
          </button>
        )}
      </div>
      {isOpen && (
        <ul className={styles.roles}>
          {cards.map((card) => (
            <OutlineRole
              key={card.id}
              card={card}
              isSubject={subject === card.id}
              isFaded={unfaded?.has(card.id) === false}
            />
          ))}
        </ul>
      )}
    </div>
  );
});
