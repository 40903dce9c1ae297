// The picture of paths: what holds for any ways through any graph, and that the way that is read goes straight up.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerPath } from '../../../src/graph/paths/answer-path.ts';
import { everyMove } from '../../../src/graph/paths/route.ts';
import { layOutFocus } from '../../../src/layout/focus/lay-out-focus.ts';
import type { PositionedView } from '../../../src/layout/positioned-view.ts';
import { selectPath } from '../../../src/view/select-path.ts';
import type { PathView } from '../../../src/view/view.ts';
import { linksBehindCards, looseEnds, outside, overlappingCards } from '../../support/check-layout.ts';
import { generateCareerGraph } from '../../support/generate-career-graph.ts';
import { careerGraph } from '../../support/graph-notation.ts';

const questions = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  roles: fc.integer({ min: 2, max: 200 }),
  start: fc.nat(),
  goal: fc.nat(),
  ends: fc.constantFrom('both', 'from', 'to'),
  route: fc.integer({ min: 0, max: 3 }),
  aspect: fc.constantFrom(0.46, 1.6),
});

describe('the ways between any roles of any graph', () => {
  const holds = (offenders: (view: PathView, positioned: PositionedView, aspect: number) => readonly string[]) =>
    fc.assert(
      fc.property(questions, ({ seed, roles, start, goal, ends, route, aspect }) => {
        const graph = generateCareerGraph({ roles, seed });
        const idAt = (place: number) => graph.roles[place % graph.roles.length]?.id ?? '';
        const from = ends === 'to' ? null : idAt(start);
        const to = ends === 'from' ? null : idAt(goal);
        const answer = answerPath(graph, { from, to, rules: everyMove });
        fc.pre(answer !== null);
        if (answer === null) return;
        const view = selectPath(graph, { from, to, answer, route });
        expect(offenders(view, layOutFocus(view, { aspect }), aspect).slice(0, 5)).toEqual([]);
      }),
      { numRuns: 40, seed: 20260101 },
    );

  test('have no two cards on each other', () => holds((_, positioned) => overlappingCards(positioned)));
  test('have links that begin and end at their cards', () => holds(looseEnds));
  test('have no link behind a card', () => holds((_, positioned) => linksBehindCards(positioned)));
  test('lie within their width and height', () => holds((_, positioned) => outside(positioned)));
  test('are all drawn, each place and each move once', () =>
    holds((view, positioned) => {
      expect(positioned.cards.map(({ id }) => id)).toEqual(view.cards.map(({ id }) => id));
      expect(positioned.links.map(({ id }) => id)).toEqual(view.links.map(({ id }) => id));
      return [];
    }));
  test('are the same for the same input', () =>
    holds((view, positioned, aspect) => {
      expect(layOutFocus(structuredClone(view), { aspect })).toEqual(positioned);
      return [];
    }));
  test('lead upwards along the way that is read', () =>
    holds((view, positioned) => {
      const tops = new Map(positioned.cards.map(({ id, y }) => [id, y]));
      return view.links
        .filter(({ id, from, to }) => view.read.has(id) && (tops.get(to) ?? 0) >= (tops.get(from) ?? 0))
        .map(({ id }) => `${id} leads down`);
    }));
});

test('one way stands upright, its cards under each other', () => {
  const graph = careerGraph('a/x: A 1 > B 2 > C 3\n b/y: D 4\n C -> D');
  const question = { from: 'a/x#a', to: 'b/y#d' };
  const answer = answerPath(graph, { ...question, rules: everyMove });
  if (answer === null) throw new Error('There are no such roles.');
  const { cards } = layOutFocus(selectPath(graph, { ...question, answer, route: 0 }), { aspect: 1.6 });
  expect(new Set(cards.map(({ x }) => x)).size).toBe(1);
});
