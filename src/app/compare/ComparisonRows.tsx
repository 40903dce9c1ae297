/** Rows of one kind: what each role lists, side by side; on narrow screens one under the other, with the role's name. */
import { confidenceWords } from '../../formats/comparison-words.ts';
import type { ComparedCell, ComparedRow } from '../../graph/comparison/comparison.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './ComparisonRows.module.css';
import { MarkedText } from './MarkedText.tsx';

interface ComparisonRowsProps {
  readonly rows: readonly ComparedRow[];
  readonly titles: readonly string[];
}

export function ComparisonRows({ rows, titles }: ComparisonRowsProps) {
  return (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <li key={keyOf(row)} className={styles.row} data-kind={row.kind}>
          {row.kind === 'same' ? <Same row={row} /> : <SideBySide row={row} titles={titles} />}
        </li>
      ))}
    </ul>
  );
}

/** In the same words everywhere: they stand once. */
function Same({ row: { cells } }: { readonly row: ComparedRow }) {
  return <div className={styles.whole}>{cells[0]?.item.text}</div>;
}

function SideBySide({
  row: { cells, confidence },
  titles,
}: {
  readonly row: ComparedRow;
  readonly titles: readonly string[];
}) {
  const sureness = confidenceWords(confidence);
  const last = cells.findLastIndex((cell) => cell !== null);
  const first = cells.findIndex((cell) => cell !== null);
  return (
    <>
      {cells.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
        <div key={column} className={styles.cell} data-empty={cell === null}>
          <span className={styles.whose}>{titles[column]}: </span>
          {cell === null ? <Nothing /> : <Cell cell={cell} isFirst={column === first} />}
          {column === last && sureness !== null && <span className={styles.note}>{sureness}</span>}
        </div>
      ))}
    </>
  );
}

function Cell({ cell: { words, again }, isFirst }: { readonly cell: ComparedCell; readonly isFirst: boolean }) {
  return (
    <>
      <MarkedText words={words} leaves={isFirst} />
      {again && <span className={styles.note}> stays listed as it is</span>}
    </>
  );
}

function Nothing() {
  return (
    <>
      <span aria-hidden className={styles.nothing}>
        –
      </span>
      <VisuallyHidden>not listed</VisuallyHidden>
    </>
  );
}

function keyOf({ cells }: ComparedRow): string {
  return cells
    .map((cell) => (cell ? `${cell.item.source.path}:${cell.item.source.line}:${cell.item.text}` : ''))
    .join('|');
}
