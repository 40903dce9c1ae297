/** The name of a column of grades, as a heading has it: `Grade 8`, `Level IC4`, `No grade`. */
import type { ViewLane } from '../../view/view.ts';

export function laneName({ label, number }: Pick<ViewLane, 'label' | 'number'>): string {
  const words = label.charAt(0).toUpperCase() + label.slice(1);
  return number === '' ? words : `${words} ${number}`;
}
