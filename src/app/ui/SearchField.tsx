/** A box to search in something: its name is also what stands in it while it is empty. */
import { Search } from 'lucide-react';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `small` has no glass, for a box within a list. */
  readonly look?: 'plain' | 'small';
}

export function SearchField({ label, value, onChange, look = 'plain' }: SearchFieldProps) {
  return (
    <div className={styles.field}>
      {look === 'plain' && <Search aria-hidden className={styles.icon} />}
      <input
        type="search"
        className={styles.input}
        data-look={look}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
