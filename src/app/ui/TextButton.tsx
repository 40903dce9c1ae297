/** A button among words, which looks like a link and is none: it changes the page one is on. */
import type { ReactNode } from 'react';
import styles from './TextButton.module.css';

export function TextButton({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className={styles.button} onClick={onClick}>
      {children}
    </button>
  );
}
