// The focus: who is near a role, by which links, and what is said of whole families.
import { describe, expect, test } from 'vitest';
import { mostFocusCards, selectFocus } from '../../src/view/select-focus.ts';
import type { FocusDirection, FocusSteps, FocusView, LinkStyle } from '../../src/view/view.ts';
import { careerGraph } from '../support/graph-notation.ts';

const allStyles: readonly LinkStyle[] = ['next-step', 'level-step', 'reports-to', 'undefined-step'];

function focus(
  notation: string,
  role: string,
  steps: FocusSteps = 1,
  styles: readonly LinkStyle[] = allStyles,
): FocusView {
  const view = selectFocus(careerGraph(notation), { role, steps, linkStyles: new Set(styles) });
  if (view === null) throw new Error(`no role ${role}`);
  return view;
}

const titles = (view: FocusView) => view.cards.map(({ title }) => title).sort();
const joined = (view: FocusView) => view.links.map(({ from, to }) => `${from} → ${to}`);

const LADDER = `
  a/x: Junior 3 > Middle 4 > Senior 5 > Staff 6 | Lead 7 > Director 8
  Senior ^ Lead
  Lead ^ Director
`;

describe('a neighbourhood', () => {
  test('holds what leads to the role and what it leads to, with the role first', () => {
    const view = focus(LADDER, 'a/x#senior');
    expect(view.cards[0]?.id).toBe('a/x#senior');
    expect(titles(view)).toEqual(['Lead', 'Middle', 'Senior', 'Staff']);
    expect(view.leftOut).toBe(0);
  });

  test('grows with the steps', () => {
    expect(titles(focus(LADDER, 'a/x#senior', 2))).toEqual(['Director', 'Junior', 'Lead', 'Middle', 'Senior', 'Staff']);
    expect(titles(focus(LADDER, 'a/x#junior', 2))).toEqual(['Junior', 'Middle', 'Senior']);
    expect(titles(focus(LADDER, 'a/x#junior', 3))).toEqual(['Junior', 'Lead', 'Middle', 'Senior', 'Staff']);
  });

  test('may follow only the links that lead out of the role and on, or only those that lead to it', () => {
    const graph = careerGraph(LADDER);
    const around = (role: string, direction: FocusDirection, steps: FocusSteps = 3) => {
      const view = selectFocus(graph, { role, steps, direction, linkStyles: new Set(allStyles) });
      return view?.cards.map(({ title }) => title).sort();
    };
    expect(around('a/x#senior', 'out', 1)).toEqual(['Lead', 'Senior', 'Staff']);
    expect(around('a/x#senior', 'out')).toEqual(['Director', 'Lead', 'Senior', 'Staff']);
    expect(around('a/x#senior', 'in')).toEqual(['Junior', 'Middle', 'Senior']);
    expect(around('a/x#senior', 'both')).toEqual(titles(focus(LADDER, 'a/x#senior', 3)));
    expect(around('a/x#junior', 'in')).toEqual(['Junior']);
  });

  test('has the links between its roles too', () => {
    const view = focus('a/x: A 1 > B 2 | C 3\n A ^ C\n B ^ C', 'a/x#c');
    expect(joined(view)).toContain('a/x#a → a/x#b');
  });

  test('is the same whichever kinds of links are shown', () => {
    const view = focus(LADDER, 'a/x#senior', 1, ['reports-to']);
    expect(titles(view)).toEqual(['Lead', 'Middle', 'Senior', 'Staff']);
    expect(view.links.map(({ style }) => style)).toEqual(['reports-to']);
  });

  test('of a role without links is the role alone', () => {
    expect(titles(focus('a/x: Alone 1', 'a/x#alone', 3))).toEqual(['Alone']);
  });

  test('ends where a circle closes', () => {
    expect(titles(focus('a/x: A 1 > B 2\n A ^ B\n B ^ A', 'a/x#a', 3))).toEqual(['A', 'B']);
  });

  test('leaves inheritance to the details', () => {
    expect(titles(focus('a/x: A 1\n b/y: B 2\n A extends B', 'a/x#a'))).toEqual(['A']);
  });
});

describe('families', () => {
  test('a step said of the family starts at the role in focus', () => {
    const view = focus('a/x: A 1 > B 2\n b/y: C 3\n a/x -> C', 'a/x#a');
    expect(joined(view)).toContain('a/x#a → b/y#c');
    expect(view.cards.map(({ id }) => id)).not.toContain('a/x');
  });

  test('a step said of a neighbour’s family starts at the neighbour that is nearest', () => {
    const view = focus('a/x: A 1 > B 2 > D 3\n b/y: C 3\n c/z: E 4\n A -> C\n b/y -> E', 'a/x#a', 2);
    expect(joined(view)).toContain('b/y#c → c/z#e');
  });

  test('a step to a family ends at a card for the family', () => {
    const view = focus('a/x: A 1\n b/y: C 3\n A -> b/y', 'a/x#a');
    expect(view.cards[1]).toMatchObject({ id: 'b/y', kind: 'documented', note: 'job family' });
    expect(joined(view)).toEqual(['a/x#a → b/y']);
  });

  test('a step to the family in focus ends at the role', () => {
    const view = focus('a/x: A 1\n b/y: C 3\n A -> b/y', 'b/y#c');
    expect(joined(view)).toEqual(['a/x#a → b/y#c']);
  });

  test('each link is drawn once', () => {
    const view = focus('a/x: A 1 > B 2 > D 3\n b/y: C 3\n a/x -> C\n C ^ A', 'a/x#b', 3);
    const ids = view.links.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('placeholders and grades that are not stated say so', () => {
  const view = focus('a/x: A 1\n A -> ?Next\n A ^ !Chief', 'a/x#a');
  expect(view.cards.map(({ title, note }) => [title, note])).toEqual([
    ['A', null],
    ['Chief', 'not documented'],
    ['Next', 'not defined yet'],
  ]);
});

test('of too many neighbours the nearest stay, and the others are counted', () => {
  const many = Array.from({ length: 100 }, (_, index) => `R${index}x`);
  const notation = `a/x: ${many.map((name) => `${name} 1`).join(' > ')} | Lead 5 > Boss 6\n${many
    .map((name) => `${name} ^ Lead`)
    .join('\n')}\n Lead ^ Boss`;
  const view = focus(notation, 'a/x#boss', 2);
  expect(view.cards).toHaveLength(mostFocusCards);
  expect(view.cards.map(({ title }) => title)).toContain('Lead');
  expect(view.leftOut).toBe(102 - mostFocusCards);
  const shown = new Set(view.cards.map(({ id }) => id));
  expect(view.links.filter(({ from, to }) => !shown.has(from) || !shown.has(to))).toEqual([]);
});

test('there is no focus on a role that is not there', () => {
  const graph = careerGraph(LADDER);
  for (const role of ['a/x#nobody', 'a/x', '', '__proto__']) {
    expect(selectFocus(graph, { role, steps: 1, linkStyles: new Set(allStyles) })).toBeNull();
  }
});
