/** What words were read as and how such words are told, with the way to say it right where they were read wrongly. */
import type { Reading } from '../store/choices.ts';
import { useActions } from '../store/store-context.tsx';
import styles from './ReadingNote.module.css';

interface ReadingNoteProps {
  readonly reading: Reading;
  /** The document whose words they are. */
  readonly path: string;
}

export function ReadingNote({ reading: { name, how }, path }: ReadingNoteProps) {
  const { openDialog } = useActions();
  return (
    <p className={styles.reading}>
      Read as <strong className={styles.name}>{name}</strong>: {how}{' '}
      <button type="button" className={styles.wrong} onClick={() => openDialog({ kind: 'front-matter', path })}>
        Read wrongly?
      </button>
    </p>
  );
}
