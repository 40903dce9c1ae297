/** What a link rests on: the sentences of the documents with their places, or the reason Rungs infers it for. */
import type { Link } from '../../graph/career-graph.ts';
import styles from './LinkEvidence.module.css';
import { SourceButton } from './SourceButton.tsx';

export function LinkEvidence({ link }: { readonly link: Link }) {
  return (
    <div className={styles.evidence}>
      {!link.stated && (
        <p>
          <strong>Inferred:</strong> {link.reason ?? 'no document states it'}
        </p>
      )}
      {link.sources.map((source) => (
        <figure key={`${source.path}:${source.line}`} className={styles.source}>
          {source.words && <blockquote className={styles.words}>{source.words}</blockquote>}
          <figcaption>
            <SourceButton source={source} />
          </figcaption>
        </figure>
      ))}
      {link.stated && (
        <p className={styles.stated}>{link.saidOfFamily ? 'Stated, of the whole job family' : 'Stated'}</p>
      )}
    </div>
  );
}
