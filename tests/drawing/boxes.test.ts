// Boxes that lie apart, side by side, over and within each other.
import { expect, it } from 'vitest';
import { contains, hullOf, overlaps, touches } from '../../src/drawing/boxes.ts';

const box = { x: 10, y: 10, width: 20, height: 10 };

it.each([
  ['apart', { ...box, x: 31 }, false, false],
  ['above it', { ...box, y: -1 }, false, false],
  ['edge to edge', { ...box, x: 30 }, true, false],
  ['corner to corner', { ...box, x: 30, y: 20 }, true, false],
  ['over a corner', { ...box, x: 29, y: 19 }, true, true],
  ['within', { x: 15, y: 12, width: 1, height: 1 }, true, true],
])('tells a box that lies %s', (_, other, touching, overlapping) => {
  expect([touches(box, other), touches(other, box)]).toEqual([touching, touching]);
  expect([overlaps(box, other), overlaps(other, box)]).toEqual([overlapping, overlapping]);
});

it('puts the smallest box around two', () => {
  expect(hullOf(box, { x: 0, y: 15, width: 5, height: 40 })).toEqual({ x: 0, y: 10, width: 30, height: 45 });
  expect(hullOf(box, { x: 15, y: 12, width: 1, height: 1 })).toEqual(box);
});

it('says of a box that it holds another, edges included, and itself', () => {
  expect(contains(box, { x: 10, y: 12, width: 20, height: 1 })).toBe(true);
  expect(contains(box, box)).toBe(true);
  expect(contains(box, { x: 10, y: 12, width: 21, height: 1 })).toBe(false);
});
