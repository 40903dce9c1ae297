/** How high a band's rows are, in px, before links widen what is between them. Knows what a row holds, not where it is. */
import { CARD_HEIGHT, COLUMN_HEADING_HEIGHT } from '../card-size.ts';
import type { BandGrid } from './band-grid.ts';

/** A lane that nobody of a department stands in keeps its place in the scale, and room for its grade. */
const EMPTY_ROW_HEIGHT = 6;

/** @param row 0 for the headings */
export function rowHeight({ emptyRows }: Pick<BandGrid, 'emptyRows'>, row: number): number {
  if (row === 0) return COLUMN_HEADING_HEIGHT;
  return emptyRows.has(row) ? EMPTY_ROW_HEIGHT : CARD_HEIGHT;
}
