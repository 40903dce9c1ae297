import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ranks } from '../../../src/layout/progression/ranks.ts';

const places = fc.array(
  fc.oneof(fc.double({ min: -500, max: 50_000, noNaN: true }), fc.nat(9), fc.constantFrom(-1e9, 1e9)),
  { minLength: 1, maxLength: 60 },
);

test('are how many of the numbers are less, for numbers among them, between them and beyond them', () => {
  fc.assert(
    fc.property(places, places, (numbers, asked) => {
      const ranks = new Ranks(Float64Array.from(numbers).sort());
      for (const value of [...numbers, ...asked]) {
        expect(ranks.of(value)).toBe(numbers.filter((number) => number < value).length);
      }
    }),
    { seed: 5 },
  );
});
