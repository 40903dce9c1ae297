// Boxes are found by place: the same as by looking through all of them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexBoxes } from '../../src/drawing/box-index.ts';
import { touches } from '../../src/drawing/boxes.ts';

const box = fc.record({
  x: fc.integer({ min: 0, max: 5000 }),
  y: fc.integer({ min: 0, max: 3000 }),
  width: fc.integer({ min: 0, max: 900 }),
  height: fc.integer({ min: 0, max: 700 }),
});

it('finds what touches a region, in the order given, and counts as many', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 60 }), box, (boxes, region) => {
      const index = indexBoxes(boxes, (item) => [item]);
      const expected = boxes.filter((item) => touches(item, region));
      expect(index.within(region)).toEqual(expected);
      expect(index.count(region, 1000)).toBe(expected.length);
      expect(index.count(region, 3)).toBe(Math.min(3, expected.length));
    }),
  );
});

it('finds an item of several boxes once, and what was given last first at a point', () => {
  const [below, above] = [{ name: 'below' }, { name: 'above' }];
  const index = indexBoxes([below, above], () => [
    { x: 0, y: 0, width: 2000, height: 10 },
    { x: 2000, y: 0, width: 10, height: 2000 },
  ]);
  expect(index.within({ x: 0, y: 0, width: 3000, height: 3000 })).toEqual([below, above]);
  expect(index.at({ x: 1500, y: 5 })).toEqual([above, below]);
  expect(index.at({ x: 1500, y: 14 })).toEqual([]);
  expect(index.at({ x: 1500, y: 14 }, 6)).toEqual([above, below]);
});
