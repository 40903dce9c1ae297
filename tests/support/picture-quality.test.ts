import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCrossings, countLinesBehindCards, type DrawnLine, totalLength } from './picture-quality.ts';

/** Lines as corners, `0,0 10,0`; their ends are no cards. */
function drawn(...lines: readonly string[]): DrawnLine[] {
  return lines.map((line) => ({
    points: line.split(' ').map((point) => {
      const [x = 0, y = 0] = point.split(',').map(Number);
      return { x, y };
    }),
    from: -1,
    to: -1,
  }));
}

const crossings = (...lines: readonly string[]) => countCrossings(drawn(...lines));

describe('crossings', () => {
  test('of lines in the open are counted, as often as they happen', () => {
    expect(crossings('0,50 100,50', '50,0 50,100')).toBe(1);
    expect(crossings('0,0 100,100', '0,100 100,0')).toBe(1);
    expect(crossings('0,50 100,50', '20,0 20,100 80,100 80,0')).toBe(2);
    expect(crossings('0,50 100,50', '50,0 50,40')).toBe(0);
  });

  test('of a line with a bundle are counted for each of its lines', () => {
    expect(crossings('0,50 100,50 100,0', '0,50 100,50 100,90', '50,0 50,100')).toBe(2);
  });

  test('are none where two leave or reach a common end together', () => {
    expect(crossings('0,50 100,50 100,0', '0,50 100,50 100,90')).toBe(0);
    expect(crossings('0,0 0,50 100,50', '0,90 0,50 100,50')).toBe(0);
    expect(crossings('0,50 100,50', '0,50 50,0')).toBe(0);
  });

  test('are counted between lines with a common end that cross later', () => {
    expect(crossings('0,50 100,50 100,90', '0,50 0,70 150,70')).toBe(1);
  });

  test('are counted where two change sides on a stretch that they share', () => {
    expect(crossings('0,0 20,0 20,50 80,50 80,0', '0,90 20,90 20,50 80,50 80,90')).toBe(0);
    expect(crossings('0,0 20,0 20,50 80,50 80,0', '0,90 20,90 20,50 80,50 80,10 90,10')).toBe(0);
    expect(crossings('0,0 20,0 20,50 80,50 80,0', '0,90 20,90 20,50 80,50 80,10 70,10')).toBe(1);
    expect(crossings('0,0 20,0 20,50 80,50 80,90', '0,90 20,90 20,50 80,50 80,0')).toBe(1);
    // The same, in opposite directions, and with one that goes on straight.
    expect(crossings('0,0 20,0 20,50 80,50 80,90', '80,0 80,50 20,50 20,90 0,90')).toBe(1);
    expect(crossings('0,50 100,50', '20,0 20,50 80,50 80,90')).toBe(1);
    expect(crossings('0,50 100,50', '20,0 20,50 80,50 80,0')).toBe(0);
  });

  test('are counted where one turns upon the other', () => {
    expect(crossings('0,50 100,50', '40,0 50,50 60,100')).toBe(1);
    expect(crossings('0,50 100,50', '40,0 50,50 60,0')).toBe(0);
    expect(crossings('0,0 50,50 100,0', '0,100 50,50 100,100')).toBe(0);
    expect(crossings('0,0 50,50 100,100', '0,100 50,50 100,0')).toBe(1);
  });

  test('are none where one ends on another', () => {
    expect(crossings('0,50 100,50', '50,0 50,50')).toBe(0);
  });

  test('are found wherever they are: the same as by comparing every piece with every other', () => {
    // Unbiased: near-zero numbers and equal ones would touch, which this comparison leaves out.
    const place = (most: number) => fc.noBias(fc.integer({ min: 0, max: most * 1e6 })).map((number) => number / 1e6);
    const point = fc.record({ x: place(500), y: place(90) });
    fc.assert(
      fc.property(fc.array(fc.array(point, { minLength: 2, maxLength: 5 }), { maxLength: 12 }), (lines) => {
        const all = lines.map((points) => ({ points, from: -1, to: -1 }));
        expect(countCrossings(all)).toBe(byEveryPair(lines));
      }),
      { seed: 3 },
    );
  });
});

test('the total length is that of all pieces', () => {
  expect(totalLength(drawn('0,0 30,40 30,50', '5,5 5,5'))).toBe(60);
});

describe('lines behind cards', () => {
  const cards = [
    { x: 0, y: 0, width: 100, height: 60 },
    { x: 300, y: 40, width: 100, height: 60 },
  ];
  const behind = (...lines: readonly string[]) => countLinesBehindCards(drawn(...lines), cards);

  test('are those that enter one', () => {
    expect(behind('350,0 350,70')).toBe(1);
    expect(behind('-50,30 150,30 500,30', '250,0 450,200')).toBe(2);
    expect(behind('200,0 200,100', '100,0 100,60', '0,61 300,61')).toBe(0);
  });

  test('are not those that join the card', () => {
    const [line] = drawn('50,30 350,70');
    expect(countLinesBehindCards([{ points: line?.points ?? [], from: 0, to: 1 }], cards)).toBe(0);
    expect(countLinesBehindCards([{ points: line?.points ?? [], from: 0, to: -1 }], cards)).toBe(1);
  });
});

interface Place {
  readonly x: number;
  readonly y: number;
}

function byEveryPair(lines: readonly (readonly Place[])[]): number {
  const side = (p: Place, q: Place, r: Place) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  let count = 0;
  lines.forEach((first, index) => {
    for (const second of lines.slice(index + 1)) {
      first.slice(1).forEach((q, i) => {
        second.slice(1).forEach((s, j) => {
          const [p, r] = [first[i] ?? q, second[j] ?? s];
          if (side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0) count++;
        });
      });
    }
  });
  return count;
}
