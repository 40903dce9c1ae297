/** The card under the pointer or with the focus: changes often and matters only to the chart, so it is no choice. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const hoveredCard = createStore<{ readonly id: string | null }>(() => ({ id: null }));

export function hoverCard(id: string | null): void {
  hoveredCard.setState({ id });
}

export function useHoveredCard(): string | null {
  return useStore(hoveredCard, ({ id }) => id);
}

/** Whether this one card is under the pointer: the card renders only when that changes. */
export function useIsHovered(card: string): boolean {
  return useStore(hoveredCard, ({ id }) => id === card);
}
