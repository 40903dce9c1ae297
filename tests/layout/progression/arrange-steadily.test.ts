import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeSteadily } from '../../../src/layout/progression/arrange-steadily.ts';

const ones = (count: number) => Array.from({ length: count }, () => 1);
const given = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('the steady arrangement', () => {
  test('keeps the given order where nothing attracts', () => {
    expect(arrangeSteadily(ones(5), [])).toEqual([0, 1, 2, 3, 4]);
  });

  test('brings together what attracts, before what nothing attracts', () => {
    expect(arrangeSteadily(ones(5), [{ a: 1, b: 4, weight: 3 }])).toEqual([1, 4, 0, 2, 3]);
  });

  test('keeps a star in the given order', () => {
    const star = [0, 1, 3, 4].map((a) => ({ a, b: 2, weight: 3 }));
    expect(arrangeSteadily(ones(5), star)).toEqual([0, 1, 2, 3, 4]);
  });

  test('untangles two chains', () => {
    const chains = [
      { a: 0, b: 2, weight: 3 },
      { a: 2, b: 4, weight: 3 },
      { a: 1, b: 3, weight: 3 },
      { a: 3, b: 5, weight: 3 },
    ];
    expect(arrangeSteadily(ones(6), chains)).toEqual([0, 2, 4, 1, 3, 5]);
  });

  test('holds each thing once', () => {
    const attraction = fc.record({ a: fc.nat(19), b: fc.nat(19), weight: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(attraction, { maxLength: 40 }), (attractions) => {
        expect([...arrangeSteadily(ones(20), attractions)].sort((a, b) => a - b)).toEqual(given(20));
      }),
      { seed: 7 },
    );
  });
});
