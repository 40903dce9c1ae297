/** Walking from card to card: with arrows to the nearest in that direction. */
import type { Box } from '../../layout/positioned-view.ts';
import { announce } from '../ui/LiveRegion.tsx';
import type { CommandContext } from './command.ts';
import { type Direction, nearestCard } from './nearest-card.ts';

/** Moves the focus to the nearest card in a direction; where none has it, to the selected one or the middle of the chart. */
export function walk({ store, chart }: CommandContext, direction: Direction): void {
  const here = document.activeElement?.closest<HTMLElement>('main [data-card]');
  if (chart === null) {
    if (here) walkInList(here, direction);
    return;
  }
  const cards = chart.cards();
  const start = here?.dataset.card;
  const from = start === undefined ? undefined : cards.get(start);
  const selected = store.choices.getState().subject?.id ?? null;
  const first = selected !== null && cards.has(selected) ? selected : chart.middle();
  const target = from ? nearestCard(from, cards, direction) : first;
  if (target !== null) chart.reach(target);
  else announce(`No role is farther ${direction}.`);
}

/** In a table or an outline: by where the buttons stand on the screen. */
function walkInList(here: HTMLElement, direction: Direction): void {
  const cards = [...document.querySelectorAll<HTMLElement>('main [data-card]')].filter((card) => card !== here);
  const boxes = cards.map((card, index) => [String(index), boxOf(card)] as const);
  const target = nearestCard(boxOf(here), boxes, direction);
  const card = target === null ? undefined : cards[Number(target)];
  card?.focus();
  card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left, y: top, width, height };
}
