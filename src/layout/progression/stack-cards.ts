/**
 * The view's cards by column, stack and lane, as numbers.
 */
import type { ProgressionView } from '../../view/view.ts';

/** The cards of one stack, by lane; cards of a lane from the lowest upwards. */
export type Stack = ReadonlyMap<number, readonly number[]>;

/** A column that is to be placed: its number in the view, and its stacks from the left. */
export interface ColumnStacks {
  readonly column: number;
  readonly stacks: readonly Stack[];
}

/** One entry a column, in the view's order; each has at least one stack, so that its heading has a place. */
export function stackCards(view: ProgressionView): ColumnStacks[] {
  const columnNumber = new Map(view.columns.map((column, index) => [column.id, index]));
  const laneNumber = new Map(view.lanes.map((lane, index) => [lane.id, index]));
  const columns = view.columns.map((_, column) => ({ column, stacks: [new Map<number, number[]>()] }));
  view.cards.forEach((card, number) => {
    const column = columns[columnNumber.get(card.column ?? '') ?? -1];
    const lane = laneNumber.get(card.lane ?? '');
    if (column === undefined || lane === undefined) return;
    while (column.stacks.length <= card.stack) column.stacks.push(new Map());
    const stack = column.stacks[card.stack];
    const cards = stack?.get(lane);
    if (cards === undefined) stack?.set(lane, [number]);
    else cards.push(number);
  });
  return columns;
}
