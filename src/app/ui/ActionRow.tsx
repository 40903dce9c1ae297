/** A row of buttons that wraps. */
import type { ReactNode } from 'react';
import styles from './ActionRow.module.css';

export function ActionRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
