import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/layout/lay-out.ts';
import type { PositionedView } from '../../src/layout/positioned-view.ts';
import { selectView } from '../../src/view/select-view.ts';
import type { Choices } from '../../src/view/view.ts';
import { generateCareerGraph } from '../support/generate-career-graph.ts';
import { careerGraph } from '../support/graph-notation.ts';

const linkStyles = new Set(['next-step', 'level-step', 'reports-to', 'undefined-step'] as const);

const SUCCESS = `
  sales/csm: Associate CSM 5 > CSM 6 > Senior CSM 7 > Staff CSM 9 | Manager, CSM 8 > Senior Manager, CSM 9
  sales/leads: Director of Success 10 > Senior Director of Success 11 > VP of Success 12
  sales/operations: Director of Operations 10
  Senior CSM > Manager, CSM
  Senior Manager, CSM > Director of Success
  VP of Success -> !Chief Revenue Officer
  VP of Success ^ !Chief Revenue Officer
  Senior Director of Success ^ VP of Success
  Director of Success ^ VP of Success
  Director of Operations -> ?Senior Director
`;

function progression(notation: string, aspect = 1.6): PositionedView {
  const view = selectView(careerGraph(notation), { view: 'progression', linkStyles, collapsed: new Set() });
  return layOut(view, { aspect });
}

function card(positioned: PositionedView, name: string) {
  const found = positioned.cards.find(({ id }) => id.endsWith(`#${name}`));
  if (found === undefined) throw new Error(`no card ${name}`);
  return found;
}

function link(positioned: PositionedView, from: string, to: string) {
  const found = positioned.links.find(({ id }) => id.includes(`#${from} `) && id.endsWith(`#${to}`));
  if (found === undefined) throw new Error(`no link from ${from} to ${to}`);
  return found;
}

describe('one department', () => {
  const positioned = progression(SUCCESS);

  test('is one band', () => {
    expect(positioned.bands.map(({ department, part }) => [department, part.of])).toEqual([['sales', 1]]);
  });

  test('has its ladder in one upright line, with straight level steps', () => {
    const ladder = ['associate-csm', 'csm', 'senior-csm', 'staff-csm'].map((name) => card(positioned, name).x);
    expect(new Set(ladder).size).toBe(1);
    expect(link(positioned, 'associate-csm', 'csm').points).toHaveLength(2);
    expect(link(positioned, 'senior-csm', 'staff-csm').points).toHaveLength(2);
  });

  test('has managers right of individual contributors, under one heading', () => {
    const heading = positioned.bands[0]?.columns.find(({ id }) => id === 'sales/csm')?.heading;
    const manager = card(positioned, 'manager-csm');
    expect(manager.x).toBeGreaterThan(card(positioned, 'senior-csm').x);
    expect(heading?.x).toBe(card(positioned, 'senior-csm').x);
    expect((heading?.x ?? 0) + (heading?.width ?? 0)).toBe(manager.x + manager.width);
  });

  test('has reporting lines within a column as curves along its left', () => {
    const line = link(positioned, 'director-of-success', 'vp-of-success');
    expect(line.course).toBe('curved');
    expect(Math.min(...line.points.map(({ x }) => x))).toBeLessThan(card(positioned, 'vp-of-success').x);
    expect(Math.max(...line.points.map(({ x }) => x))).toBe(card(positioned, 'vp-of-success').x);
  });

  test('stands where it stood', async () => {
    const lines = [
      `${positioned.width} × ${positioned.height}`,
      ...positioned.bands.flatMap(({ lanes }) => lanes.map(({ id, y, height }) => `lane ${id}: ${y} + ${height}`)),
      ...positioned.cards.map(({ id, x, y }) => `card ${id}: ${x}, ${y}`),
      ...positioned.links.map(({ id, points }) => `link ${id}: ${points.map(({ x, y }) => `${x},${y}`).join(' ')}`),
    ];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('customer-success.golden.txt');
  });
});

describe('bands', () => {
  const company = generateCareerGraph({ roles: 600, seed: 3 });
  const view = selectView(company, { view: 'progression', linkStyles: new Set(), collapsed: new Set() });

  test.each([0.46, 1, 1.6, 2.2])('wrap towards an aspect of %f', (aspect) => {
    const { width, height } = layOut(view, { aspect });
    expect(width / height / aspect).toBeGreaterThan(0.6);
    expect(width / height / aspect).toBeLessThan(1.6);
  });

  test.each([0.46, 1.6])('come close to an aspect of %f where there are many departments, links and all', (aspect) => {
    const many = generateCareerGraph({ roles: 1000, seed: 1 });
    const { width, height } = layOut(selectView(many, { view: 'progression', linkStyles, collapsed: new Set() }), {
      aspect,
    });
    expect(Math.abs(Math.log(width / height / aspect))).toBeLessThan(Math.log(1.15));
  });

  test('do not lie on each other', () => {
    const { bands } = layOut(view, { aspect: 1.6 });
    for (const [index, a] of bands.entries()) {
      for (const b of bands.slice(index + 1)) {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart).toBe(true);
      }
    }
  });

  test('show only the lanes that their roles need, and those between', () => {
    const positioned = progression('a/x: Clerk 3 > Boss 6\n b/y: Chief 12 > President 13\n c/z: Baker 4 > Chef 5');
    const lanes = positioned.bands.map((band) => [band.department, ...band.lanes.map(({ id }) => id)]);
    expect(lanes).toContainEqual(['a', 'grade:6', 'grade:5', 'grade:4', 'grade:3']);
    expect(lanes).toContainEqual(['b', 'grade:13', 'grade:12']);
  });
});

test('switching kinds of links off shuffles nothing', () => {
  const graph = generateCareerGraph({ roles: 200, seed: 4 });
  const order = (styles: Choices['linkStyles']) => {
    const view = selectView(graph, { view: 'progression', linkStyles: styles, collapsed: new Set() });
    const { bands, cards } = layOut(view, { aspect: 1.6 });
    const across = [...cards].sort((a, b) => a.x - b.x || a.y - b.y);
    return bands.map((band) =>
      across
        .filter(({ x, y }) => x > band.x && x < band.x + band.width && y > band.y && y < band.y + band.height)
        .map(({ id }) => id),
    );
  };
  expect(order(new Set())).toEqual(order(linkStyles));
});

test('cards of one family and grade stand side by side in one lane', () => {
  const positioned = progression('a/x: Clerk 3 > Buyer 3 > Seller 4\n a/y: Cook 3');
  expect(card(positioned, 'clerk').y).toBe(card(positioned, 'buyer').y);
});

test('names that mean something to the language, half grades and other scripts are names and grades like others', () => {
  const positioned = progression('__proto__/constructor: toString 9.5 > 部長 10\n toString -> ?__proto__', 1.6);
  expect(positioned.cards).toHaveLength(3);
  expect(positioned.bands.flatMap(({ lanes }) => lanes.map(({ id }) => id))).toEqual(['grade:10', 'grade:9.5']);
});

test('an empty view is an empty picture', () => {
  expect(progression('')).toMatchObject({ bands: [], cards: [], links: [] });
});

test('keeps a lane that nobody of a department stands in, but no taller than its name', () => {
  const positioned = progression(`
    sales/guide: Junior Guide 5 > Senior Guide 9
    people/partner: Partner 7 > Senior Partner 9
  `);
  const sales = positioned.bands.find(({ department }) => department === 'sales');
  const heights = sales?.lanes.map(({ height }) => height) ?? [];
  expect(heights).toHaveLength(3);
  const [top = 0, empty = 0, bottom = 0] = heights;
  expect(empty).toBeLessThan(40);
  // A line of text has room.
  expect(empty).toBeGreaterThan(20);
  expect(Math.min(top, bottom)).toBeGreaterThan(60);
});
