/** The matrix's header: each column's name is a button that sorts by it. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ViewLane } from '../../view/view.ts';
import styles from './Matrix.module.css';
import { type MatrixOrder, startsDescending } from './sort-rows.ts';

interface MatrixHeadProps {
  readonly lanes: readonly ViewLane[];
  readonly order: MatrixOrder;
  readonly onOrder: (order: MatrixOrder) => void;
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
  const isSorted = order.by === by;
  const first = startsDescending(by);
  const Arrow = order.descending ? ArrowDown : ArrowUp;
  const direction = order.descending ? 'descending' : 'ascending';
  const sort = () => {
    // A third time takes the order back.
    if (isSorted && order.descending !== first) onOrder({ by: 'place', descending: false });
    else onOrder({ by, descending: isSorted ? !first : first });
  };
  return (
    <th scope="col" className={className} aria-sort={isSorted ? direction : undefined}>
      <button type="button" className={styles.sort} title="Sort by this column" onClick={sort}>
        <span>{children}</span>
        {isSorted && <Arrow aria-hidden size={14} />}
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
