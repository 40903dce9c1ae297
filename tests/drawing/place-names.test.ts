// Names from afar: readable, whole, and none upon another.
import { expect, it } from 'vitest';
import { smallestText } from '../../src/drawing/detail.ts';
import { familyShapes } from '../../src/drawing/family-shapes.ts';
import { measureText } from '../../src/drawing/measure-text.ts';
import { nameable, type PlacedName, placeNames } from '../../src/drawing/place-names.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { selectView } from '../../src/view/select-view.ts';
import { generateCareerGraph } from '../support/generate-career-graph.ts';

const graph = generateCareerGraph({ roles: 900, seed: 5 });
const linkStyles = new Set(['next-step', 'level-step', 'reports-to', 'undefined-step'] as const);
const view = selectView(graph, { view: 'progression', linkStyles, collapsed: new Set() });
if (view.kind !== 'progression') throw new Error('A progression was asked for.');
const positioned = layOut(view, { aspect: 1.6 });
const names = nameable(view, positioned, familyShapes(view, positioned));
const everything = { x: 0, y: 0, width: positioned.width, height: positioned.height };
const whole = new Set([
  ...view.departments.map(({ name }) => name),
  ...view.columns.map(({ name }) => name),
  ...view.lanes.flatMap(({ label, number }) => [`${label} ${number}`.trim(), number]),
]);

it.each([0.04, 0.1, 0.2, 0.35, 0.5, 0.7, 0.84])('are read, whole and apart at a zoom of %s', (zoom) => {
  const placed = placeNames(names, zoom, everything);
  expect(placed.some(({ kind }) => kind === 'department')).toBe(true);
  for (const { lines, size, width, weight } of placed) {
    expect(size).toBeGreaterThanOrEqual(smallestText);
    expect(whole).toContain(lines.join(' '));
    for (const line of lines) expect(measureText(line, size, weight)).toBeLessThanOrEqual(width + 0.01);
  }
  expectApart(placed.filter(({ kind }) => kind !== 'lane'));
});

it('are the more the nearer one is', () => {
  const families = (zoom: number) => placeNames(names, zoom, everything).filter(({ kind }) => kind === 'family').length;
  expect(families(0.02)).toBe(0);
  expect(families(0.2)).toBeGreaterThan(0);
  expect(families(0.5)).toBeGreaterThan(families(0.2));
  expect(families(0.5)).toBe(names.families.length);
});

it('stand right of what is pinned at the left, whole, or are left out', () => {
  const zoom = 0.3;
  const edge = positioned.width * zoom * 0.3;
  const placed = placeNames(names, zoom, everything, () => edge).filter(({ kind }) => kind !== 'lane');
  expect(placed.length).toBeGreaterThan(0);
  for (const { x, lines, size, weight, width } of placed) {
    expect(x).toBeGreaterThan(edge);
    expect(whole).toContain(lines.join(' '));
    for (const line of lines) expect(measureText(line, size, weight)).toBeLessThanOrEqual(width + 0.01);
  }
});

it('are of families on several lines no larger than those on one line in their headings', () => {
  const zoom = 0.32;
  const ofFamilies = placeNames(names, zoom, everything).filter(({ kind }) => kind === 'family');
  expect(ofFamilies.some(({ lines }) => lines.length > 1)).toBe(true);
  const sizes = ofFamilies.map(({ size }) => size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(10);
});

it('stand clear of the grades of their lanes', () => {
  const placed = placeNames(names, 0.12, everything);
  const lanes = placed.filter(({ kind }) => kind === 'lane');
  expect(lanes.length).toBeGreaterThan(10);
  for (const family of placed.filter(({ kind }) => kind === 'family')) {
    for (const lane of lanes) expectApart([family, lane]);
  }
});

it('name only some departments where these are lower than a line of text, and none upon another', () => {
  const large = selectView(generateCareerGraph({ roles: 4000, seed: 1 }), {
    view: 'progression',
    linkStyles,
    collapsed: new Set(),
  });
  const tall = layOut(large, { aspect: 0.6 });
  const sight = { x: 0, y: 0, width: tall.width, height: tall.height };
  const placed = placeNames(nameable(large, tall, familyShapes(large, tall)), 160 / tall.width, sight);
  const departments = placed.filter(({ kind }) => kind === 'department');
  expect(departments.length).toBeGreaterThan(3);
  expect(departments.length).toBeLessThan(large.departments.length);
  expectApart(departments);
});

function expectApart(placed: readonly PlacedName[]): void {
  for (const [number, one] of placed.entries()) {
    for (const other of placed.slice(number + 1)) {
      const across = one.x < other.x + other.width - 0.1 && other.x < one.x + one.width - 0.1;
      const along = one.y < other.y + other.height - 0.1 && other.y < one.y + one.height - 0.1;
      expect(across && along, `${one.lines.join(' ')} on ${other.lines.join(' ')}`).toBe(false);
    }
  }
}
