/**
 * The card that the keyboard is at. It is always an element that can have the focus, also where the canvas paints all
 * the others. It matters only to the chart, so it is no choice.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const cursorCard = createStore<{ readonly id: string | null }>(() => ({ id: null }));

export function moveCursor(id: string | null): void {
  cursorCard.setState({ id });
}

export function useCursorCard(): string | null {
  return useStore(cursorCard, ({ id }) => id);
}

/**
 * Moves the cursor and the focus to a card, which may be about to appear. What else has got the focus meanwhile keeps it.
 * @param frames how long to wait for the card
 */
export function focusCard(id: string, frames = 10): void {
  moveCursor(id);
  const before = document.activeElement;
  const tryOnce = (left: number) => {
    requestAnimationFrame(() => {
      const card = document.querySelector<HTMLElement>(`main [data-card="${CSS.escape(id)}"]`);
      const { activeElement } = document;
      const isFree = activeElement === document.body || activeElement === null || activeElement === before;
      if (card !== null && isFree) card.focus({ preventScroll: true });
      else if (card === null && left > 0) tryOnce(left - 1);
    });
  };
  tryOnce(frames);
}
