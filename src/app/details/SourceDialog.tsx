/** A document as it is on the disk, with numbered lines; the line in question is marked and scrolled to. */
import { useEffect, useRef } from 'react';
import type { Source } from '../../documents/source.ts';
import type { Reading } from '../store/choices.ts';
import { useChoices } from '../store/store-context.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ReadingNote } from './ReadingNote.tsx';
import styles from './SourceDialog.module.css';

interface SourceDialogProps {
  readonly source: Source;
  /** What the line was read as; null for a place that is no statement. */
  readonly reading: Reading | null;
  readonly onClose: () => void;
}

export function SourceDialog({ source, reading, onClose }: SourceDialogProps) {
  const text = useChoices((choices) => ownText(choices.documents.texts, source.path));
  const marked = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // After the dialog is open: before, nothing has a place.
    const frame = requestAnimationFrame(() => {
      marked.current?.scrollIntoView({ block: 'center' });
      marked.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Dialog
      title={source.path}
      subtitle={`Line ${source.line}`}
      note={reading && <ReadingNote reading={reading} path={source.path} />}
      onClose={onClose}
    >
      {text === null ? (
        <p className={styles.missing}>The text of this document is not among the data of this page.</p>
      ) : (
        <ol className={styles.lines}>
          {text.split('\n').map((line, index) => {
            const number = index + 1;
            const isMarked = number === source.line;
            return (
              <li
                key={number}
                ref={isMarked ? marked : undefined}
                className={styles.line}
                value={number}
                data-marked={isMarked}
                aria-current={isMarked ? 'location' : undefined}
                tabIndex={isMarked ? -1 : undefined}
              >
                {line}
              </li>
            );
          })}
        </ol>
      )}
    </Dialog>
  );
}

function ownText(texts: Readonly<Record<string, string>>, path: string): string | null {
  return Object.hasOwn(texts, path) ? (texts[path] ?? null) : null;
}
