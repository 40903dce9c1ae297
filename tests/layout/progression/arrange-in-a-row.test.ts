import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeInARow } from '../../../src/layout/progression/arrange-in-a-row.ts';
import type { Attraction } from '../../../src/layout/progression/attractions.ts';

const ones = (count: number) => Array.from({ length: count }, () => 1);

function length(order: readonly number[], attractions: readonly Attraction[]): number {
  return attractions.reduce((sum, { a, b, weight }) => sum + weight * Math.abs(order.indexOf(a) - order.indexOf(b)), 0);
}

describe('the arrangement', () => {
  test('keeps the given order where nothing attracts', () => {
    expect(arrangeInARow(ones(5), [])).toEqual([0, 1, 2, 3, 4]);
  });

  test('brings together what attracts', () => {
    const order = arrangeInARow(ones(6), [{ a: 0, b: 5, weight: 3 }]);
    expect(Math.abs(order.indexOf(0) - order.indexOf(5))).toBe(1);
  });

  test('puts the middle of a star into the middle', () => {
    const order = arrangeInARow(
      ones(5),
      [0, 1, 2, 3].map((a) => ({ a, b: 4, weight: 5 })),
    );
    expect(order.indexOf(4)).toBe(2);
  });

  test('holds each thing once and is never longer than the given order', () => {
    const attraction = fc.record({ a: fc.nat(19), b: fc.nat(19), weight: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(attraction, { maxLength: 40 }), (attractions) => {
        const order = arrangeInARow(ones(20), attractions);
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index));
        const given = Array.from({ length: 20 }, (_, index) => index);
        expect(length(order, attractions)).toBeLessThanOrEqual(length(given, attractions));
      }),
      { seed: 7 },
    );
  });
});
