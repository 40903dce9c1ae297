/** Words that a role's names or one line of its lists must hold; the picture follows once the typing pauses. */
import { useEffect, useState } from 'react';
import { useActions, useChoices } from '../store/store-context.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import styles from './FilterPanel.module.css';

/** Milliseconds; the picture need not be laid out for every letter. */
const pause = 180;

export function TextFilter() {
  const text = useChoices((choices) => choices.filter.text);
  const { setFilter } = useActions();
  const [typed, setTyped] = useState(text);
  const [last, setLast] = useState(text);
  // Changed from elsewhere, such as by its chip: the box follows.
  if (text !== last) {
    setLast(text);
    setTyped(text);
  }
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => {
      setLast(typed);
      setFilter({ text: typed });
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, text, setFilter]);
  return (
    <div className={styles.search}>
      <SearchField label="Words in roles and their lists" value={typed} onChange={setTyped} />
    </div>
  );
}
