// Which card an arrow leads to.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Direction, nearestCard } from '../../../src/app/keyboard/nearest-card.ts';
import type { Box } from '../../../src/layout/positioned-view.ts';

const at = (x: number, y: number): Box => ({ x, y, width: 176, height: 60 });

/** Three columns of cards, 200 px apart, in rows 100 px apart; the second column has no card in its third row. */
const cards = new Map([
  ['a1', at(0, 0)],
  ['a2', at(0, 100)],
  ['a3', at(0, 200)],
  ['b1', at(200, 0)],
  ['b2', at(200, 100)],
  ['c1', at(400, 0)],
  ['c3', at(400, 200)],
]);

it.each([
  ['a1', 'down', 'a2'],
  ['a3', 'up', 'a2'],
  ['a2', 'right', 'b2'],
  ['b2', 'left', 'a2'],
  ['a1', 'right', 'b1'],
  ['a3', 'right', 'b2'],
  ['c1', 'down', 'c3'],
  ['b1', 'up', null],
  ['a1', 'left', null],
] as const)('leads from %s %s to %s', (from, direction, expected) => {
  const others = [...cards].filter(([id]) => id !== from);
  expect(nearestCard(cards.get(from) ?? at(0, 0), others, direction)).toBe(expected);
});

it('leads straight on before a little nearer beside', () => {
  const near: [string, Box][] = [
    ['aside', at(190, 90)],
    ['straight', at(0, 120)],
  ];
  expect(nearestCard(at(0, 0), near, 'down')).toBe('straight');
});

it('always leads farther in its direction, and finds something wherever anything stands clear of the card', () => {
  const box = fc.record({ x: fc.integer({ min: -2000, max: 2000 }), y: fc.integer({ min: -2000, max: 2000 }) });
  const directions = fc.constantFrom<Direction>('up', 'down', 'left', 'right');
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), directions, (places, direction) => {
      const from = at(0, 0);
      const others = places.map(({ x, y }, index) => [String(index), at(x, y)] as const);
      const found = nearestCard(from, others, direction);
      const ahead = ({ x, y }: Box) => ({ up: -y, down: y, left: -x, right: x })[direction];
      const clear = others.some(([, other]) => ahead(other) >= (direction === 'up' || direction === 'down' ? 60 : 176));
      if (found === null) expect(clear).toBe(false);
      else expect(ahead(new Map(others).get(found) ?? from)).toBeGreaterThan(0);
    }),
  );
});
