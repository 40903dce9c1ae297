import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leastFirst } from '../../../src/graph/paths/least-first.ts';

it.each(['first', 'latest'] as const)('gives what was put in by cost, of equal costs the %s', (ties) => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 }), (costs) => {
      const queue = leastFirst(ties);
      costs.forEach((cost, item) => {
        queue.push(item, cost);
      });
      const order = costs.map((_, item) => item);
      const later = ties === 'first' ? 1 : -1;
      order.sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0) || (a - b) * later);
      expect(costs.map(() => queue.pop())).toEqual(order);
      expect(queue.pop()).toBe(-1);
      expect(queue.least()).toBe(Number.POSITIVE_INFINITY);
    }),
  );
});

it('takes more while it gives', () => {
  const queue = leastFirst();
  queue.push(1, 10);
  queue.push(2, 5);
  expect([queue.least(), queue.pop()]).toEqual([5, 2]);
  queue.push(3, 1);
  expect([queue.pop(), queue.pop(), queue.pop()]).toEqual([3, 1, -1]);
});
