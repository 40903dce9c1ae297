import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/layout/lay-out.ts';
import type { PositionedView } from '../../src/layout/positioned-view.ts';
import { selectView } from '../../src/view/select-view.ts';
import type { Choices, WholeView } from '../../src/view/view.ts';
import {
  linksBehindCards,
  looseEnds,
  misplacedCards,
  mistakableLinks,
  outside,
  overlappingCards,
  slantedLinks,
} from '../support/check-layout.ts';
import { generateCareerGraph } from '../support/generate-career-graph.ts';
import { plainLayout } from '../support/plain-layout.ts';

const linkStyles = new Set(['next-step', 'level-step', 'reports-to', 'undefined-step'] as const);

function choices(view: Choices['view']): Choices {
  return { view, linkStyles, collapsed: new Set() };
}

const sizes = fc.record({ roles: fc.integer({ min: 0, max: 260 }), seed: fc.integer({ min: 1, max: 1_000_000 }) });
const aspects = fc.constantFrom(0.46, 1, 1.6, 2.2);
const runs = { numRuns: 40, seed: 20260101 };

type Offenders = (view: WholeView, positioned: PositionedView, aspect: number) => readonly string[];

describe.each(['progression', 'organisation'] as const)('the %s of any graph', { timeout: 30_000 }, (kind) => {
  const holds = (offenders: Offenders) =>
    fc.assert(
      fc.property(sizes, aspects, (size, aspect) => {
        const view = selectView(generateCareerGraph(size), choices(kind));
        expect(offenders(view, layOut(view, { aspect }), aspect).slice(0, 5)).toEqual([]);
      }),
      runs,
    );

  test('has no two cards on each other', () => holds((_, positioned) => overlappingCards(positioned)));
  test('has every card in its band, lane and column', () => holds(misplacedCards));
  test('has links that begin and end at their cards', () => holds(looseEnds));
  test('has no link behind a card or a heading', () => holds((_, positioned) => linksBehindCards(positioned)));
  test('has links that run level or upright only', () => holds((_, positioned) => slantedLinks(positioned)));
  test('has no links of different bundles on each other', () => holds(mistakableLinks));
  test('lies within its width and height', () => holds((_, positioned) => outside(positioned)));
  test('draws every card and every link once', () =>
    holds((view, positioned) => {
      const drawn = [...positioned.cards, ...positioned.links].map(({ id }) => id);
      const wanted = [...view.cards, ...view.links].map(({ id }) => id);
      return drawn.length === wanted.length ? wanted.filter((id) => !drawn.includes(id)) : ['not as many as there are'];
    }));
  test('is the same for the same input', () =>
    holds((view, positioned, aspect) => {
      expect(plainLayout(layOut(structuredClone(view), { aspect }))).toEqual(plainLayout(positioned));
      return [];
    }));
});
