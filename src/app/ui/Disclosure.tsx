/** Words that open and close what stands under them; the browser's own `<details>`, which finding in the page opens too. */
import { type ReactNode, useState } from 'react';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  /** How it is found at first; from then on it is the reader's. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

export function Disclosure({ summary, startsOpen = false, children }: DisclosureProps) {
  const [first] = useState(startsOpen);
  return (
    <details className={styles.details} open={first}>
      <summary className={styles.summary}>{summary}</summary>
      {children}
    </details>
  );
}
