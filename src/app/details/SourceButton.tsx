/** A place in the documents, `sales/x.md, line 34`, that opens the document there. */
import type { Source } from '../../documents/source.ts';
import type { Reading } from '../store/choices.ts';
import { useActions } from '../store/store-context.tsx';
import styles from './SourceButton.module.css';

interface SourceButtonProps {
  readonly source: Source;
  /** What the place was read as, to be told with the document. */
  readonly reading?: Reading;
}

export function SourceButton({ source, reading }: SourceButtonProps) {
  const { openDialog } = useActions();
  return (
    <button
      type="button"
      className={styles.source}
      onClick={() =>
        openDialog({ kind: 'source', source: { path: source.path, line: source.line }, ...(reading && { reading }) })
      }
    >
      {source.path}, line {source.line}
    </button>
  );
}
