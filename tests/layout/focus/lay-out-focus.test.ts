// The focus's picture: what holds for any neighbourhood, and how links, fans and odd ids come out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutFocus } from '../../../src/layout/focus/lay-out-focus.ts';
import type { PositionedView } from '../../../src/layout/positioned-view.ts';
import { selectFocus } from '../../../src/view/select-focus.ts';
import type { FocusSteps, FocusView, LinkStyle, ViewCard } from '../../../src/view/view.ts';
import { linksBehindCards, looseEnds, outside, overlappingCards } from '../../support/check-layout.ts';
import { generateCareerGraph } from '../../support/generate-career-graph.ts';
import { careerGraph } from '../../support/graph-notation.ts';

const linkStyles: ReadonlySet<LinkStyle> = new Set(['next-step', 'level-step', 'reports-to', 'undefined-step']);

function focus(graph: Parameters<typeof selectFocus>[0], role: string, steps: FocusSteps): FocusView {
  const view = selectFocus(graph, { role, steps, linkStyles });
  if (view === null) throw new Error(`no role ${role}`);
  return view;
}

const neighbourhoods = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  roles: fc.integer({ min: 1, max: 160 }),
  place: fc.nat(),
  steps: fc.constantFrom<FocusSteps>(1, 2, 3),
  aspect: fc.constantFrom(0.46, 1.6),
});

describe('the focus on any role of any graph', () => {
  const holds = (offenders: (view: FocusView, positioned: PositionedView, aspect: number) => readonly string[]) =>
    fc.assert(
      fc.property(neighbourhoods, ({ seed, roles, place, steps, aspect }) => {
        const graph = generateCareerGraph({ roles, seed });
        const role = graph.roles[place % graph.roles.length]?.id ?? '';
        const view = focus(graph, role, steps);
        expect(offenders(view, layOutFocus(view, { aspect }), aspect).slice(0, 5)).toEqual([]);
      }),
      { numRuns: 30, seed: 20260101 },
    );

  test('has no two cards on each other', () => holds((_, positioned) => overlappingCards(positioned)));
  test('has links that begin and end at their cards', () => holds(looseEnds));
  test('has no link behind a card', () => holds((_, positioned) => linksBehindCards(positioned)));
  test('lies within its width and height', () => holds((_, positioned) => outside(positioned)));
  test('draws every card and every link once, the one in focus among them', () =>
    holds((view, positioned) => {
      expect(positioned.cards.map(({ id }) => id)).toEqual(view.cards.map(({ id }) => id));
      expect(positioned.links.map(({ id }) => id)).toEqual(view.links.map(({ id }) => id));
      return positioned.cards.some(({ id }) => id === view.centre) ? [] : ['the role in focus is missing'];
    }));
  test('is the same for the same input', () =>
    holds((view, positioned, aspect) => {
      expect(layOutFocus(structuredClone(view), { aspect })).toEqual(positioned);
      return [];
    }));
});

const cardOf = (positioned: PositionedView, name: string) => {
  const found = positioned.cards.find(({ id }) => id.endsWith(`#${name}`));
  if (found === undefined) throw new Error(`no card ${name}`);
  return found;
};

test('higher steps and managers stand above', () => {
  const graph = careerGraph('a/x: Low 1 > Here 2 > High 3 | Lead 5\n Here ^ Lead\n Here -> ?Elsewhere');
  const positioned = layOutFocus(focus(graph, 'a/x#here', 1), { aspect: 1.6 });
  const here = cardOf(positioned, 'here').y;
  expect(cardOf(positioned, 'low').y).toBeGreaterThan(here);
  for (const name of ['high', 'lead']) expect(cardOf(positioned, name).y).toBeLessThan(here);
});

test('two links between the same cards run side by side', () => {
  const graph = careerGraph('a/x: One 1 > Two 2\n One ^ Two');
  const { links } = layOutFocus(focus(graph, 'a/x#one', 1), { aspect: 1.6 });
  expect(links).toHaveLength(2);
  expect(links[0]?.points[0]?.x).not.toBe(links[1]?.points[0]?.x);
});

test.each([
  { screen: 'a desk', aspect: 1.6, widest: 2.6 },
  { screen: 'a phone', aspect: 0.46, widest: 1.2 },
])('forty reports stand in a block under their manager, not in an endless row, on $screen', ({ aspect, widest }) => {
  const names = Array.from({ length: 40 }, (_, index) => `R${index}x`);
  const families = names.map((name, index) => `f/f${index}: ${name} 1\n ${name} ^ Lead`).join('\n');
  const graph = careerGraph(`a/x: Lead 5\n${families}`);
  const { width, height } = layOutFocus(focus(graph, 'a/x#lead', 1), { aspect });
  expect(width / height).toBeLessThan(widest);
});

test('ids that mean something to JavaScript are names like others', () => {
  const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '0', '\u0000'];
  const card = (id: string): ViewCard => ({
    ...{ id, title: id, kind: 'documented', department: 'a', column: null, stack: 0, lane: null },
    ...{ badge: null, note: null, reports: null },
  });
  const view: FocusView = {
    kind: 'focus',
    departments: [],
    centre: '__proto__',
    steps: 1,
    direction: 'both',
    cards: ids.map(card),
    links: ids.slice(1).map((id, index) => ({
      ...{ id: `__proto__${index}`, style: 'next-step', kind: 'next-step', from: '__proto__', to: id, dotted: false },
    })),
    leftOut: 0,
    filteredOut: 0,
  };
  const positioned = layOutFocus(view, { aspect: 1.6 });
  expect(positioned.cards.map(({ id }) => id)).toEqual(ids);
  expect(looseEnds(view, positioned)).toEqual([]);
});
