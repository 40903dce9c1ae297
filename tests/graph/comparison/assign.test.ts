import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assign } from '../../../src/graph/comparison/assign.ts';

/** The most that pairs can be worth, by trying them all. */
function best(worth: readonly (readonly number[])[], row = 0, taken: ReadonlySet<number> = new Set()): number {
  if (row === worth.length) return 0;
  const here = worth[row] ?? [];
  const ways = here.map((value, column) =>
    taken.has(column) ? 0 : value + best(worth, row + 1, new Set([...taken, column])),
  );
  return Math.max(best(worth, row + 1, taken), ...ways);
}

it('finds the pairs that are worth most, none of them for nothing', () => {
  const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(matrix, (worth) => {
      const pairs = assign(worth);
      const values = pairs.flatMap((column, row) => (column < 0 ? [] : [worth[row]?.[column] ?? 0]));
      const columns = pairs.filter((column) => column >= 0);
      expect(new Set(columns).size).toBe(columns.length);
      expect(values.every((value) => value > 0)).toBe(true);
      expect(values.reduce((sum, value) => sum + value, 0)).toBe(best(worth));
    }),
    { numRuns: 300 },
  );
});

it('pairs nothing with nothing', () => {
  expect(assign([])).toEqual([]);
  expect(assign([[], []])).toEqual([-1, -1]);
});
