/** A place in the documents, `sales/x.md, line 34`, that opens the document there. */
import type { Source } from '../../documents/source.ts';
import { useActions } from '../store/store-context.tsx';
import styles from './SourceButton.module.css';

export function SourceButton({ source }: { readonly source: Source }) {
  const { openDialog } = useActions();
  return (
    <button
      type="button"
      className={styles.source}
      onClick={() => openDialog({ kind: 'source', source: { path: source.path, line: source.line } })}
    >
      {source.path}, line {source.line}
    </button>
  );
}
