/** From the picture of a path back to everything: the selection stays, and the focus stays where it is if it can. */
import { focusCard } from '../chart/cards/cursor-card.ts';
import type { ChoicesStore } from '../store/choices-store.ts';
import { announce } from '../ui/LiveRegion.tsx';

export function leavePath({ choices, actions }: ChoicesStore): void {
  const { path, subject } = choices.getState();
  const here = document.activeElement?.closest<HTMLElement>('main [data-card]')?.dataset.card;
  const card = here ?? subject?.id ?? path?.from ?? path?.to;
  actions.setPath(null);
  if (card !== undefined && card !== null) focusCard(card);
  announce('The path is closed.');
}
