/** What a link rests on: the sentences of the documents with their places, or the reason Rungs infers it for. */
import type { Link } from '../../graph/career-graph.ts';
import { Evidence } from './Evidence.tsx';
import styles from './LinkEvidence.module.css';
import { linkReading } from './readings.ts';

export function LinkEvidence({ link }: { readonly link: Link }) {
  if (link.stated) return <Evidence statements={link.sources} reading={linkReading(link)} />;
  return (
    <>
      <p className={styles.inferred}>
        <strong>Inferred:</strong> {link.reason ?? 'no document states it'}
      </p>
      {link.sources.length > 0 && <Evidence statements={link.sources} reading={null} />}
    </>
  );
}
