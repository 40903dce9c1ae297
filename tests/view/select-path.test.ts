// Paths as pictures: which roles and moves are drawn, which way is read, and what is left out.
import { describe, expect, test } from 'vitest';
import { answerPath } from '../../src/graph/paths/answer-path.ts';
import { everyMove } from '../../src/graph/paths/route.ts';
import { mostPathCards, selectPath } from '../../src/view/select-path.ts';
import type { PathView } from '../../src/view/view.ts';
import { generateCareerGraph } from '../support/generate-career-graph.ts';
import { careerGraph } from '../support/graph-notation.ts';

function path(notation: string, from: string | null, to: string | null, route = 0): PathView {
  const graph = careerGraph(notation);
  const answer = answerPath(graph, { from, to, rules: everyMove });
  if (answer === null) throw new Error('There is no such end.');
  return selectPath(graph, { from, to, answer, route });
}

const titles = (view: PathView) => view.cards.map(({ title }) => title);
const joined = (view: PathView) => view.links.map(({ from, to }) => `${from} → ${to}`);

const COMPANY = `
  a/x: Junior 3 > Senior 5 > Staff 6
  b/y: Lead 6 > Director 8
  c/z: Clerk 2
  Senior -> b/y#Lead
  Staff -> Director
`;

describe('one way', () => {
  test('has its roles in their order, with grades, and nothing beside it', () => {
    const view = path(COMPANY, 'a/x#junior', 'b/y#lead');
    expect(view.cards.map(({ title, badge }) => [title, badge?.text])).toEqual([
      ['Junior', '3'],
      ['Senior', '5'],
      ['Lead', '6'],
    ]);
    expect(joined(view)).toEqual(['a/x#junior → a/x#senior', 'a/x#senior → b/y#lead']);
    expect(view.links.map(({ style }) => style)).toEqual(['level-step', 'next-step']);
  });

  test('ends at what is not defined yet, and says so', () => {
    const graph = `${COMPANY}\n Director -> ?Beyond`;
    const view = path(graph, 'b/y#lead', null);
    expect(view.cards.at(-1)).toMatchObject({ title: 'Beyond', kind: 'undefined', note: 'not defined yet' });
    expect(view.links.at(-1)?.style).toBe('undefined-step');
  });

  test('that a document states of the whole family starts at the role', () => {
    const view = path('a/x: A 1\n b/y: B 3\n a/x -> B', 'a/x#a', 'b/y#b');
    expect(joined(view)).toEqual(['a/x#a → b/y#b']);
  });
});

describe('several ways', () => {
  test('stand in one picture, with the one that is read among them', () => {
    const best = path(COMPANY, 'a/x#junior', 'b/y#director');
    const other = path(COMPANY, 'a/x#junior', 'b/y#director', 1);
    expect(new Set(titles(best))).toEqual(new Set(['Junior', 'Senior', 'Staff', 'Lead', 'Director']));
    expect(new Set(titles(other))).toEqual(new Set(titles(best)));
    const ids = best.links.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(best.read.size).toBe(3);
    expect(other.read.size).toBe(3);
    expect(other.read).not.toEqual(best.read);
  });

  test('of which one is asked for that is not there show the best', () => {
    expect(path(COMPANY, 'a/x#junior', 'b/y#lead', 7)).toEqual(path(COMPANY, 'a/x#junior', 'b/y#lead'));
  });

  test('by a step said of the family are links of their own', () => {
    const view = path('a/x: A 1 | B 2\n b/y: C 3\n a/x -> C', 'a/x#a', null);
    expect(joined(view)).toEqual(['a/x#a → b/y#c']);
    const back = path('a/x: A 1 | B 2\n b/y: C 3\n a/x -> C', null, 'b/y#c');
    expect(new Set(joined(back))).toEqual(new Set(['a/x#a → b/y#c', 'a/x#b → b/y#c']));
    expect(new Set(back.links.map(({ id }) => id)).size).toBe(2);
    // Both rest on the same sentence.
    expect(new Set(back.links.map(({ id, rests }) => rests ?? id)).size).toBe(1);
  });
});

test('without a way both ends are there, each with where it leads or is reached from', () => {
  const view = path(COMPANY, 'c/z#clerk', 'a/x#senior');
  expect(titles(view)).toContain('Junior');
  expect(path('a/x: A 1\n b/y: B 2', 'a/x#a', 'b/y#b').cards.map(({ id }) => id)).toEqual(['a/x#a', 'b/y#b']);
});

test('of a large network the nearest stay, joined to each other, and the others are counted', () => {
  const graph = generateCareerGraph({ roles: 3_000, seed: 3 });
  const reaches = graph.roles.map(({ id }) => answerPath(graph, { from: null, to: id, rules: everyMove }));
  const widest = reaches.reduce((best, next) => (sizeOf(next) > sizeOf(best) ? next : best), null);
  if (widest?.kind !== 'reach') throw new Error('Nothing is reached.');
  const { role, places } = widest.reach;
  const view = selectPath(graph, { from: null, to: role, answer: widest, route: 0 });
  expect(places.length).toBeGreaterThan(mostPathCards);
  expect(view.cards.length).toBe(mostPathCards);
  expect(view.leftOut).toBe(places.length + 1 - mostPathCards);
  const shown = new Set(view.cards.map(({ id }) => id));
  expect(view.links.filter(({ from, to }) => !shown.has(from) || !shown.has(to))).toEqual([]);
  expect(view.links.length).toBeGreaterThanOrEqual(mostPathCards - 1);
});

function sizeOf(answer: ReturnType<typeof answerPath>): number {
  return answer?.kind === 'reach' ? answer.reach.places.length : 0;
}
