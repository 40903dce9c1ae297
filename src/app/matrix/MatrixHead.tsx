/** The matrix's header: each column's name is a button that sorts by it. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { type MatrixOrder, startsDescending } from '../../view/matrix-order.ts';
import type { ViewLane } from '../../view/view.ts';
import styles from './Matrix.module.css';

interface MatrixHeadProps {
  readonly lanes: readonly ViewLane[];
  readonly order: MatrixOrder | null;
  readonly onOrder: (order: MatrixOrder | null) => void;
}

export function MatrixHead({ lanes, order, onOrder }: MatrixHeadProps) {
  const head = (by: MatrixOrder['by'], children: ReactNode, className?: string) => (
    <Head key={by} by={by} order={order} onOrder={onOrder} className={className}>
      {children}
    </Head>
  );
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1}>
        {head('family', 'Family', styles.corner)}
        {head('department', 'Department', styles.department)}
        {lanes.map(({ id, label, number }) => head(`lane ${id}`, laneWords(label, number)))}
      </tr>
    </thead>
  );
}

interface HeadProps extends Omit<MatrixHeadProps, 'lanes'> {
  readonly by: MatrixOrder['by'];
  readonly className: string | undefined;
  readonly children: ReactNode;
}

function Head({ by, order, onOrder, className, children }: HeadProps) {
  const sorted = order?.by === by ? order : null;
  const first = startsDescending(by);
  const Arrow = sorted?.descending ? ArrowDown : ArrowUp;
  const direction = sorted?.descending ? 'descending' : 'ascending';
  const sort = () => {
    // A third time takes the order back.
    if (sorted !== null && sorted.descending !== first) onOrder(null);
    else onOrder({ by, descending: sorted === null ? first : !first });
  };
  return (
    <th scope="col" className={className} aria-sort={sorted === null ? undefined : direction}>
      <button type="button" className={styles.sort} title="Sort by this column" onClick={sort}>
        <span>{children}</span>
        {sorted !== null && <Arrow aria-hidden size={14} />}
      </button>
    </th>
  );
}

function laneWords(label: string, number: string): ReactNode {
  if (number === '') return label.charAt(0).toUpperCase() + label.slice(1);
  return (
    <>
      {label} <strong>{number}</strong>
    </>
  );
}
