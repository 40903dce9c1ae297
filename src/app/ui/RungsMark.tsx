/** The mark of Rungs: a short ladder, in the accent's colour. */
import styles from './RungsMark.module.css';

export function RungsMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M4 1.5v17M16 1.5v17M4 5.5h12M4 10h12M4 14.5h12" fill="none" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  );
}
