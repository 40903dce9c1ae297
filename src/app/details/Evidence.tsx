/** The sentences that something rests on, each with its place, and which rule read them so. */
import type { LinkSource } from '../../graph/career-graph.ts';
import type { Reading } from '../store/choices.ts';
import styles from './Evidence.module.css';
import { ReadingNote } from './ReadingNote.tsx';
import { SourceButton } from './SourceButton.tsx';

interface EvidenceProps {
  readonly statements: readonly Pick<LinkSource, 'path' | 'line' | 'words'>[];
  readonly reading: Reading | null;
}

export function Evidence({ statements, reading }: EvidenceProps) {
  const path = statements[0]?.path;
  return (
    <div className={styles.evidence}>
      {statements.map(({ path: place, line, words }) => (
        <figure key={`${place}:${line}`} className={styles.statement}>
          {words && <blockquote className={styles.words}>{words}</blockquote>}
          <figcaption>
            <SourceButton source={{ path: place, line }} {...(reading && { reading })} />
          </figcaption>
        </figure>
      ))}
      {reading && path !== undefined && <ReadingNote reading={reading} path={path} />}
    </div>
  );
}
