/** One choice of several that may all be on, with how much it would show; a native checkbox underneath. */
import type { ReactNode } from 'react';
import styles from './CheckChoice.module.css';

interface CheckChoiceProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** Quiet, at the end of the line; null for none. */
  readonly count: number | null;
  readonly children: ReactNode;
}

export function CheckChoice({ on, onChange, count, children }: CheckChoiceProps) {
  return (
    <label className={styles.choice} data-empty={count === 0}>
      <input
        type="checkbox"
        className={styles.input}
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.words}>{children}</span>
      {count !== null && <span className={styles.count}>{count}</span>}
    </label>
  );
}
