/** Walking from card to card: with arrows to the nearest in that direction, and along steps to the next role. */
import type { CareerGraph } from '../../graph/career-graph.ts';
import { neighboursOf } from '../../graph/neighbours.ts';
import type { Box } from '../../layout/positioned-view.ts';
import { subjectOf } from '../store/derived.ts';
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

/** From which role one came to which, so that the way back is the way there. */
const came = new Map<string, string>();

/** Selects the role that the selected one leads to, or from which it is reached; says so where there is none. */
export function step({ store: { choices, actions } }: CommandContext, way: 'onwards' | 'back'): void {
  const { documents, subject } = choices.getState();
  const { graph } = documents;
  if (subject === null) {
    announce('Select a role first.');
    return;
  }
  const ends = endsOf(graph, subject.id, way);
  const before = way === 'back' ? came.get(subject.id) : undefined;
  const target = subjectOf(graph, before ?? ends[0] ?? null);
  if (target === null) {
    actions.setNotice(
      way === 'onwards' ? 'The documents state no next step from here.' : 'No step of the documents leads here.',
    );
    return;
  }
  if (way === 'onwards') came.set(target.id, subject.id);
  actions.find(target);
}

/** Where steps from or to a role end: its own before those said of its whole family, stated ones before inferred ones. */
function endsOf(graph: CareerGraph, id: string, way: 'onwards' | 'back'): readonly string[] {
  const found = neighboursOf(graph, id);
  if (found === null) return [];
  const { nextSteps, levelSteps, reachedFrom, familyReachedFrom } = found;
  if (way === 'back') return [...reachedFrom, ...familyReachedFrom].map(({ from }) => from);
  const own = nextSteps.filter(({ from }) => from === id);
  const ofFamily = nextSteps.filter(({ from }) => from !== id);
  return [...own, ...levelSteps, ...ofFamily].flatMap(({ to }) => to ?? []);
}
