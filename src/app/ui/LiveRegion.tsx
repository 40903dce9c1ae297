/** Says to screen readers, politely, what just changed. */
import { useEffect, useState } from 'react';
import styles from './VisuallyHidden.module.css';

let say: (words: string) => void = () => {};

/** Has screen readers say `words` once they are free; the latest words win. */
export function announce(words: string): void {
  say(words);
}

export function LiveRegion() {
  const [words, setWords] = useState('');
  useEffect(() => {
    say = setWords;
    return () => {
      say = () => {};
    };
  }, []);
  return (
    <output aria-live="polite" className={styles.hidden}>
      {words}
    </output>
  );
}
