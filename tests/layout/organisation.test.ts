import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/layout/lay-out.ts';
import type { PositionedView } from '../../src/layout/positioned-view.ts';
import { selectView } from '../../src/view/select-view.ts';
import type { OrganisationView } from '../../src/view/view.ts';
import { careerGraph } from '../support/graph-notation.ts';

function organisation(notation: string, aspect = 1.6): PositionedView {
  const view = selectView(careerGraph(notation), { view: 'organisation', linkStyles: new Set(), collapsed: new Set() });
  return layOut(view, { aspect });
}

function card(positioned: PositionedView, name: string) {
  const found = positioned.cards.find(({ id }) => id.endsWith(`#${name}`));
  if (found === undefined) throw new Error(`no card ${name}`);
  return found;
}

describe('a manager', () => {
  const pair = organisation('a/x: One 1 > Two 2 | Lead 5\n One ^ Lead\n Two ^ Lead');

  test('stands over the middle of two reports', () => {
    const [one, two, lead] = [card(pair, 'one'), card(pair, 'two'), card(pair, 'lead')];
    expect(one.y).toBe(two.y);
    expect(lead.y + lead.height).toBeLessThan(one.y);
    expect(lead.x).toBeCloseTo((one.x + two.x) / 2);
  });

  test('of many stands over columns of them, not over an endless row', () => {
    const names = Array.from({ length: 40 }, (_, index) => `R${index}x`);
    const many = organisation(
      `a/x: ${names.join(' > ')} | Lead 5\n${names.map((name) => `${name} ^ Lead`).join('\n')}`,
    );
    expect(many.width / many.height).toBeLessThan(2.5);
    expect(many.width / many.height).toBeGreaterThan(0.4);
  });
});

test('folding leaves the trees in their order', () => {
  const graph = careerGraph(`
    a/x: A 1 | Low 5 > High 8
    b/y: B 1 > C 2 > D 3 > E 4 | Lead 6
    A ^ Low
    Low ^ High
    B ^ Lead
    C ^ Lead
    D ^ Lead
    E ^ Lead
  `);
  const order = (...collapsed: string[]) => {
    const view = selectView(graph, { view: 'organisation', linkStyles: new Set(), collapsed: new Set(collapsed) });
    const positioned = layOut(view, { aspect: 100 });
    return ['lead', 'high'].sort((a, b) => card(positioned, a).x - card(positioned, b).x);
  };
  expect(order()).toEqual(['lead', 'high']);
  for (const folded of ['a/x#high', 'a/x#low', 'b/y#lead']) expect(order(folded)).toEqual(['lead', 'high']);
});

test('loose roles stand in groups by department, below the trees', () => {
  const positioned = organisation('a/x: One 1 | Lead 5\n One ^ Lead\n b/y: Lone 2 > Solo 3\n c/z: Single 4');
  expect(positioned.bands.map(({ department, kind }) => [department, kind])).toEqual([
    ['b', 'loose'],
    ['c', 'loose'],
  ]);
  const [group] = positioned.bands;
  expect(card(positioned, 'lone').y).toBeGreaterThan((group?.heading.y ?? 0) + (group?.heading.height ?? 0) - 1);
  expect(group?.y).toBeGreaterThan(card(positioned, 'one').y);
});

test('a chain of three thousand managers is laid out', () => {
  const ids = Array.from({ length: 3000 }, (_, index) => `role-${index}`);
  const view: OrganisationView = {
    kind: 'organisation',
    departments: [],
    cards: ids.map((id) => ({
      ...{ id, title: id, kind: 'documented', department: 'a', column: null, stack: 0, lane: null },
      ...{ badge: null, note: null, reports: null },
    })),
    parents: new Map(ids.slice(1).map((id, index) => [id, ids[index] ?? ''])),
    loose: new Set(),
    links: [],
  };
  const { cards } = layOut(view, { aspect: 1.6 });
  expect(new Set(cards.map(({ x }) => x)).size).toBe(1);
  expect(new Set(cards.map(({ y }) => y)).size).toBe(3000);
});
