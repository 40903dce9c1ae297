/**
 * Families by grades as a table: what the chart shows as columns and lanes, for who reads better in rows, hears the page
 * or goes by keyboard. Long tables are put into the page piece by piece as they come into sight.
 */
import { useEffect, useRef } from 'react';
import type { MatrixRow, MatrixView } from '../../view/select-matrix.ts';
import type { ViewLane } from '../../view/view.ts';
import { markFirstPicture } from '../first-picture.ts';
import { unfadedOf } from '../store/shown.ts';
import { useActions, useChoices } from '../store/store-context.tsx';
import { matrixOf } from '../store/tables.ts';
import { announce } from '../ui/LiveRegion.tsx';
import styles from './Matrix.module.css';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRows } from './MatrixRows.tsx';
import { matrixSummary } from './matrix-summary.ts';
import { useRowInSight } from './use-row-in-sight.ts';

/** Rows of a piece: about a screen. */
const pieceSize = 16;
/** A table of no more rows is in the page as a whole, so that the browser's own search finds everything in it. */
const mostWhole = 200;

export function Matrix() {
  const matrix = useChoices(matrixOf);
  const title = useChoices((choices) => choices.documents.title);
  const subject = useChoices((choices) => choices.subject?.id ?? null);
  const unfaded = useChoices(unfadedOf);
  const order = useChoices((choices) => choices.matrixOrder);
  const { sortMatrix } = useActions();
  const { rows } = matrix;
  const place = useRef<HTMLDivElement>(null);
  const inSight = useRowInSight(place, rows);
  useEffect(markFirstPicture, []);
  const summary = matrixSummary(matrix);
  useEffect(() => announce(`Matrix: ${summary}.`), [summary]);

  const pieces = piecesOf(rows);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable for those who scroll by keyboard
    <section ref={place} className={styles.place} aria-label="Matrix" data-scrolls tabIndex={0}>
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <caption className={styles.caption}>
          {title}: {summary}. Each cell holds the roles of a family at a grade.
        </caption>
        <Columns lanes={matrix.lanes} />
        <MatrixHead lanes={matrix.lanes} order={order} onOrder={sortMatrix} />
        {pieces.map((piece, index) => (
          <MatrixRows
            key={piece[0]?.column.id ?? ''}
            rows={piece}
            first={index * pieceSize}
            lanes={matrix.lanes}
            subject={subject}
            unfaded={unfaded}
            isWhole={index === 0 || rows.length <= mostWhole || (inSight !== null && piece.includes(inSight))}
          />
        ))}
      </table>
    </section>
  );
}

/** Widths that do not depend on what is in the page. */
function Columns({ lanes }: Pick<MatrixView, 'lanes'>) {
  return (
    <colgroup>
      <col className={styles.familyColumn} />
      <col className={styles.departmentColumn} />
      {lanes.map(({ id }: ViewLane) => (
        <col key={id} className={styles.laneColumn} />
      ))}
    </colgroup>
  );
}

function piecesOf(rows: readonly MatrixRow[]): readonly (readonly MatrixRow[])[] {
  const pieces: MatrixRow[][] = [];
  for (let start = 0; start < rows.length; start += pieceSize) pieces.push(rows.slice(start, start + pieceSize));
  return pieces;
}
