/** How many findings there are, and the way to their panel; the dot's hue is the worst one's severity. */
import { useActions, useChoices } from '../store/store-context.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './FindingsButton.module.css';
import { worstOf } from './group-findings.ts';
import { useFindings } from './use-findings.ts';

/** Where the focus goes back to when the panel closes. */
export const findingsButtonId = 'findings-button';

export function FindingsButton() {
  const findings = useFindings();
  const isOpen = useChoices((choices) => choices.findings.isOpen);
  const { setFindings } = useActions();
  const count = findings?.length ?? 0;
  return (
    <Button
      id={findingsButtonId}
      className={styles.button}
      disabled={findings === null}
      aria-expanded={isOpen}
      onClick={() => setFindings({ isOpen: !isOpen })}
    >
      <span className={styles.dot} data-severity={worstOf(findings ?? []) ?? 'none'} />
      <span className={styles.count}>{findings === null ? '…' : count}</span>{' '}
      <span className={styles.word}>{count === 1 ? 'finding' : 'findings'}</span>
    </Button>
  );
}
