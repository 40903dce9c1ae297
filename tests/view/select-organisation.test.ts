import { describe, expect, test } from 'vitest';
import { selectView } from '../../src/view/select-view.ts';
import type { Choices, OrganisationView } from '../../src/view/view.ts';
import { careerGraph } from '../support/graph-notation.ts';

function organisation(notation: string, collapsed: readonly string[] = []): OrganisationView {
  const choices: Choices = { view: 'organisation', linkStyles: new Set(), collapsed: new Set(collapsed) };
  const view = selectView(careerGraph(notation), choices);
  if (view.kind !== 'organisation') throw new Error('another view than asked for');
  return view;
}

const TEAM = `
  a/x: Clerk 3 > Senior Clerk 4 | Lead 6 > Director 8
  Clerk ^ Lead
  Senior Clerk ^ Lead
  Lead ^ Director
  Director ^ !Chief
`;

describe('the tree', () => {
  test('follows the reporting lines up to a placeholder', () => {
    const { parents } = organisation(TEAM);
    expect([...parents]).toEqual([
      ['a/x#clerk', 'a/x#lead'],
      ['a/x#senior-clerk', 'a/x#lead'],
      ['a/x#lead', 'a/x#director'],
      ['a/x#director', 'a!chief'],
    ]);
  });

  test('draws a role under its first direct manager and the others dotted', () => {
    const view = organisation(`${TEAM}\n b/y: Owner 9\n Clerk ^~ Owner\n Senior Clerk ^ Owner`);
    expect(view.parents.get('a/x#clerk')).toBe('a/x#lead');
    expect(view.links.filter(({ to }) => to === 'b/y#owner').map(({ from, dotted }) => [from, dotted])).toEqual([
      ['a/x#clerk', true],
      ['a/x#senior-clerk', true],
    ]);
  });

  test('prefers a direct manager that is named later to a dotted one', () => {
    const view = organisation('a/x: Clerk 3 | Lead 6 > Boss 7\n Clerk ^~ Boss\n Clerk ^ Lead');
    expect(view.parents.get('a/x#clerk')).toBe('a/x#lead');
  });

  test('breaks a circle and still draws each of its lines', () => {
    const view = organisation('a/x: A 1 > B 2 > C 3\n A ^ B\n B ^ C\n C ^ A');
    expect(view.parents.size).toBe(2);
    expect(view.links).toHaveLength(3);
    expect(view.links.filter(({ dotted }) => dotted).map(({ from }) => from)).toEqual(['a/x#c']);
  });
});

describe('counts', () => {
  test('are of direct reports and of all below', () => {
    const counts = organisation(TEAM).cards.map(({ title, reports }) => [
      title,
      reports?.direct ?? 0,
      reports?.all ?? 0,
    ]);
    expect(counts).toEqual([
      ['Clerk', 0, 0],
      ['Senior Clerk', 0, 0],
      ['Lead', 2, 2],
      ['Director', 1, 3],
      ['Chief', 1, 4],
    ]);
  });

  test('stay when reports are folded away', () => {
    const view = organisation(TEAM, ['a/x#director']);
    expect(view.cards.map(({ title }) => title)).toEqual(['Director', 'Chief']);
    expect(view.cards[0]?.reports).toEqual({ direct: 1, all: 3, collapsed: true });
    expect(view.links.map(({ from }) => from)).toEqual(['a/x#director']);
  });
});

test('roles without any reporting line stand apart and are not lost', () => {
  const view = organisation(`${TEAM}\n b/y: Lone 4`);
  expect([...view.loose]).toEqual(['b/y#lone']);
  expect(view.cards.map(({ id }) => id)).toContain('b/y#lone');
});

test('placeholders that only a next step names are left out', () => {
  expect(organisation('a/x: Clerk 3\n Clerk -> ?Next').cards.map(({ title }) => title)).toEqual(['Clerk']);
});
