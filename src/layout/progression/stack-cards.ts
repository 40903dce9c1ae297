/**
 * The view's cards by column, stack and lane, as numbers.
 */
import type { ProgressionView } from '../../view/view.ts';
import type { NumberedView } from './number-view.ts';

/** The cards of one stack, by lane; cards of a lane from the lowest upwards. */
export type Stack = ReadonlyMap<number, readonly number[]>;

/** A column that is to be placed: its number in the view, and its stacks from the left. */
export interface ColumnStacks {
  readonly column: number;
  readonly stacks: readonly Stack[];
}

/** One entry a column, in the view's order; each has at least one stack, so that its heading has a place. */
export function stackCards(
  { cards, columns: all }: ProgressionView,
  { columnOf, laneOf }: NumberedView,
): ColumnStacks[] {
  const columns = all.map((_, column) => ({ column, stacks: [new Map<number, number[]>()] }));
  cards.forEach(({ stack: place }, number) => {
    const column = columns[columnOf[number] ?? -1];
    const lane = laneOf[number] ?? -1;
    if (column === undefined || lane < 0) return;
    while (column.stacks.length <= place) column.stacks.push(new Map());
    const stack = column.stacks[place];
    const known = stack?.get(lane);
    if (known === undefined) stack?.set(lane, [number]);
    else known.push(number);
  });
  return columns;
}
