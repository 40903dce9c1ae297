/** Where a picture would be and is none: says what is so, and what to do. */
import type { ReactNode } from 'react';
import styles from './EmptyPlace.module.css';

export function EmptyPlace({ children }: { readonly children: ReactNode }) {
  return <div className={styles.place}>{children}</div>;
}
