// How deep the organisation is shown.
import { describe, expect, test } from 'vitest';
import { foldLevels, levelsIn } from '../../src/view/fold-levels.ts';
import { selectOrganisation } from '../../src/view/select-organisation.ts';
import { careerGraph } from '../support/graph-notation.ts';

const COMPANY = `
  a/x: Worker 3 | Lead 6 > Director 8 > Chief 10
  b/y: Clerk 2 | Head 7
  c/z: Alone 1
  Worker ^ Lead
  Lead ^ Director
  Director ^ Chief
  Clerk ^ Head
`;
const graph = careerGraph(COMPANY);

function shownAt(levels: number | null, ...toggled: readonly string[]): readonly string[] {
  const collapsed = foldLevels(graph, levels, new Set(toggled));
  return selectOrganisation(graph, { collapsed }).cards.map(({ title }) => title);
}

test('levels are counted from those who report to nobody', () => {
  expect(levelsIn(graph)).toBe(4);
  expect(levelsIn(careerGraph('a/x: Alone 1'))).toBe(0);
  expect(levelsIn(careerGraph('a/x: A 1 > B 2\n A ^ B\n B ^ A'))).toBe(2);
});

describe('a limit', () => {
  test('of one shows who reports to nobody, and who has no line at all', () => {
    expect(shownAt(1)).toEqual(['Chief', 'Head', 'Alone']);
  });

  test('of two shows their reports too, and counts the others', () => {
    expect(shownAt(2)).toEqual(['Director', 'Chief', 'Clerk', 'Head', 'Alone']);
    const { cards } = selectOrganisation(graph, { collapsed: foldLevels(graph, 2, new Set()) });
    expect(cards.find(({ title }) => title === 'Director')?.reports).toEqual({ direct: 1, all: 2, collapsed: true });
    expect(cards.find(({ title }) => title === 'Head')?.reports?.collapsed).toBe(false);
  });

  test('of as many as there are, or none, shows everyone', () => {
    expect(shownAt(4)).toEqual(shownAt(null));
    expect(shownAt(null)).toHaveLength(7);
  });

  test('gives way to what was unfolded by hand, one level at a time', () => {
    expect(shownAt(1, 'a/x#chief')).toEqual(['Director', 'Chief', 'Head', 'Alone']);
  });

  test('keeps what was folded by hand above it', () => {
    expect(shownAt(3, 'b/y#head')).toEqual(['Lead', 'Director', 'Chief', 'Head', 'Alone']);
  });
});
