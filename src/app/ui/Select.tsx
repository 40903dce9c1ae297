/** One choice of a list that unfolds: the browser's own `<select>`, in the look of the fields beside it. */
import { ChevronDown } from 'lucide-react';
import type { SelectHTMLAttributes } from 'react';
import styles from './Select.module.css';

export function Select(props: Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className'>) {
  return (
    <div className={styles.place}>
      <select className={styles.select} {...props} />
      <ChevronDown aria-hidden size={15} className={styles.chevron} />
    </div>
  );
}
