/**
 * Which columns stand next to each other, and which departments follow each other: those that links join.
 */
import type { ProgressionView } from '../../view/view.ts';
import { arrangeInARow } from './arrange-in-a-row.ts';
import { arrangeSteadily } from './arrange-steadily.ts';
import type { Attraction } from './attractions.ts';
import { REPORTS_TO } from './node-links.ts';
import type { NumberedView } from './number-view.ts';
import type { OrderedDepartment } from './shelves.ts';
import type { StackedCards } from './stack-cards.ts';

/** Steps are what the progression is about; reporting lines matter less. */
const WEIGHT_OF_STEP = 3;
const WEIGHT_OF_REPORTING_LINE = 1;

/** Columns of each department in their order, departments in theirs; both begin from the order of their ids. */
export function orderColumns(
  { columns }: ProgressionView,
  { columnOf, ties }: NumberedView,
  stacked: StackedCards,
): OrderedDepartment[] {
  const ids = [...new Set(columns.map((column) => column.department))].sort();
  const departmentNumber = new Map(ids.map((id, index) => [id, index]));
  const members: number[][] = ids.map(() => []);
  const byId = columns.map((_, index) => index);
  byId.sort((a, b) => ((columns[a]?.id ?? '') < (columns[b]?.id ?? '') ? -1 : 1));
  const home = new Int32Array(columns.length);
  const place = new Int32Array(columns.length);
  for (const column of byId) {
    const department = departmentNumber.get(columns[column]?.department ?? '') ?? 0;
    home[column] = department;
    place[column] = members[department]?.push(column) ?? 0;
  }

  const within: Attraction[][] = ids.map(() => []);
  const between: Attraction[] = [];
  const farLinks = new Int32Array(ids.length);
  for (let tie = 0; tie < ties.count; tie++) {
    const a = columnOf[ties.from[tie] ?? 0] ?? -1;
    const b = columnOf[ties.to[tie] ?? 0] ?? -1;
    if (a < 0 || b < 0 || a === b) continue;
    const weight = ties.style[tie] === REPORTS_TO ? WEIGHT_OF_REPORTING_LINE : WEIGHT_OF_STEP;
    const department = home[a] ?? 0;
    const other = home[b] ?? 0;
    if (department !== other) {
      between.push({ a: department, b: other, weight });
      farLinks[department] = (farLinks[department] ?? 0) + 1;
      farLinks[other] = (farLinks[other] ?? 0) + 1;
    } else within[department]?.push({ a: (place[a] ?? 1) - 1, b: (place[b] ?? 1) - 1, weight });
  }

  const departments = arrangeInARow(
    ids.map(() => 1),
    between,
  );
  return departments.map((department) => {
    const its = members[department] ?? [];
    const sizes = its.map((column) => (stacked.columns[column + 1] ?? 0) - (stacked.columns[column] ?? 0));
    const order = arrangeSteadily(sizes, within[department] ?? []);
    return {
      department: ids[department] ?? '',
      columns: order.map((index) => its[index] ?? 0),
      bonds: bondsOf(order, within[department] ?? []),
      farLinks: farLinks[department] ?? 0,
    };
  });
}

/** For each place in a row, the weight of all that joins what is before it with what begins there. */
function bondsOf(order: readonly number[], attractions: readonly Attraction[]): number[] {
  const place = new Int32Array(order.length);
  order.forEach((thing, index) => {
    place[thing] = index;
  });
  const changes = new Float64Array(order.length + 1);
  for (const { a, b, weight } of attractions) {
    const begin = Math.min(place[a] ?? 0, place[b] ?? 0) + 1;
    const end = Math.max(place[a] ?? 0, place[b] ?? 0) + 1;
    changes[begin] = (changes[begin] ?? 0) + weight;
    changes[end] = (changes[end] ?? 0) - weight;
  }
  let sum = 0;
  return order.map((_, index) => {
    sum += changes[index] ?? 0;
    return sum;
  });
}
