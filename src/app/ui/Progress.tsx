/** A quiet line over what it is about: something is being done, nobody knows for how long, and the rest of the page works. */
import styles from './Progress.module.css';

export function Progress({ words }: { readonly words: string }) {
  return (
    <div role="progressbar" aria-label={words} className={styles.progress}>
      <span className={styles.words} aria-hidden>
        {words}
      </span>
    </div>
  );
}
