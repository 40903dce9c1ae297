/** A piece of the matrix's rows; a long table's pieces are in the page only while they are near what is in sight. */
import { memo, useRef } from 'react';
import type { MatrixRow } from '../../view/select-matrix.ts';
import type { ViewLane } from '../../view/view.ts';
import { useActions } from '../store/store-context.tsx';
import { useNear } from '../ui/use-near.ts';
import styles from './Matrix.module.css';
import { MatrixRole } from './MatrixRole.tsx';

/** Px; what a row takes before it was in the page. */
const usualHeight = 44;

interface MatrixRowsProps {
  readonly rows: readonly MatrixRow[];
  /** Place of the first row in the whole table, from 0. */
  readonly first: number;
  readonly lanes: readonly ViewLane[];
  readonly subject: string | null;
  readonly unfaded: ReadonlySet<string> | null;
  /** True where it must be in the page whatever is in sight. */
  readonly isWhole: boolean;
}

export function MatrixRows({ rows, first, lanes, subject, unfaded, isWhole }: MatrixRowsProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { isNear, height } = useNear(body, { usualHeight: rows.length * usualHeight, isAlways: isWhole });
  if (!isNear) {
    return (
      <tbody ref={body} aria-hidden="true">
        <tr>
          <td colSpan={lanes.length + 2} style={{ height }} />
        </tr>
      </tbody>
    );
  }
  return (
    <tbody ref={body}>
      {rows.map((row, index) => (
        <Row
          key={row.column.id}
          row={row}
          index={first + index}
          lanes={lanes}
          subject={holds(row, subject) ? subject : null}
          unfaded={unfaded}
        />
      ))}
    </tbody>
  );
}

interface RowProps {
  readonly row: MatrixRow;
  readonly index: number;
  readonly lanes: readonly ViewLane[];
  readonly subject: string | null;
  readonly unfaded: ReadonlySet<string> | null;
}

const Row = memo(function Row({
  row: { column, department, distinction, cells },
  index,
  lanes,
  subject,
  unfaded,
}: RowProps) {
  const { select } = useActions();
  const { family, name } = column;
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row" className={styles.family}>
        {family === null ? (
          name
        ) : (
          <button
            type="button"
            className={styles.familyName}
            data-card={family}
            aria-pressed={subject === family}
            onClick={() => select({ kind: 'family', id: family })}
          >
            {name}
          </button>
        )}
        {distinction !== null && <span className={styles.distinction}>{distinction}</span>}
        <span className={styles.under} aria-hidden="true">
          {department}
        </span>
      </th>
      <td className={styles.department}>{department}</td>
      {lanes.map(({ id }) => (
        <td key={id}>
          {cells.get(id)?.map((card) => (
            <MatrixRole
              key={card.id}
              card={card}
              isSubject={subject === card.id}
              isFaded={unfaded?.has(card.id) === false}
            />
          ))}
        </td>
      ))}
    </tr>
  );
});

function holds({ column, cells }: MatrixRow, subject: string | null): boolean {
  if (subject === null) return false;
  return column.family === subject || [...cells.values()].some((cards) => cards.some(({ id }) => id === subject));
}
