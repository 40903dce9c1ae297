/** Brings the row of what was searched for into sight, and says which row must be in the page for that. */
import { type RefObject, useEffect } from 'react';
import type { MatrixRow } from '../../view/select-matrix.ts';
import { useChoices } from '../store/store-context.tsx';

export function useRowInSight(place: RefObject<HTMLElement | null>, rows: readonly MatrixRow[]): MatrixRow | null {
  const wish = useChoices((choices) => choices.sight);
  const row = wish === null ? null : (rows.find((each) => holds(each, wish.subject.id)) ?? null);
  useEffect(() => {
    if (wish === null || row === null) return;
    const { id } = wish.subject;
    const found = place.current?.querySelector(`[data-card="${CSS.escape(id)}"]`);
    found?.scrollIntoView({ block: 'center', inline: 'center' });
  }, [wish, row, place]);
  return row;
}

function holds({ column, cells }: MatrixRow, id: string): boolean {
  return column.family === id || [...cells.values()].some((cards) => cards.some((card) => card.id === id));
}
