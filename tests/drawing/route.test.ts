import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PathStep } from '../../src/drawing/drawing.ts';
import { arrivalDirection, endBefore, reversedPath, roundedLine, softLine } from '../../src/drawing/route.ts';

const box = { x: 100, y: 100, width: 176, height: 60 };

/** Points along a path, its curves in small steps. */
function sample(steps: readonly PathStep[]): readonly { x: number; y: number }[] {
  const points: { x: number; y: number }[] = [];
  let at = { x: 0, y: 0 };
  for (const step of steps) {
    if (step.to === 'quadratic') {
      for (let t = 0; t <= 1; t += 0.05) {
        const u = 1 - t;
        points.push({
          x: u * u * at.x + 2 * u * t * step.cx + t * t * step.x,
          y: u * u * at.y + 2 * u * t * step.cy + t * t * step.y,
        });
      }
    }
    if (step.to === 'close') continue;
    at = { x: step.x, y: step.y };
    points.push(at);
  }
  return points;
}

describe('endBefore', () => {
  it('stops short of the border that the route comes to', () => {
    const route = [
      { x: 188, y: 300 },
      { x: 188, y: 160 },
    ];
    expect(endBefore(route, box, 3)).toEqual([
      { x: 188, y: 300 },
      { x: 188, y: 163 },
    ]);
  });

  it('finds the border of a route that ends inside the box', () => {
    const route = [
      { x: 0, y: 130 },
      { x: 188, y: 130 },
    ];
    expect(endBefore(route, box, 3).at(-1)).toEqual({ x: 97, y: 130 });
  });

  it('drops corners inside the box', () => {
    const route = [
      { x: 188, y: 300 },
      { x: 188, y: 150 },
      { x: 150, y: 150 },
    ];
    expect(endBefore(route, box, 3)).toEqual([
      { x: 188, y: 300 },
      { x: 188, y: 163 },
    ]);
  });

  it('leaves a route alone that does not reach the box', () => {
    const route = [
      { x: 188, y: 300 },
      { x: 188, y: 200 },
    ];
    expect(endBefore(route, box, 3)).toEqual(route);
  });

  it('stands on the border from wherever the route comes', () => {
    const outside = fc.record({ x: fc.integer({ min: -500, max: 900 }), y: fc.integer({ min: -500, max: 900 }) });
    fc.assert(
      fc.property(outside, (from) => {
        fc.pre(from.x < 90 || from.x > 290 || from.y < 90 || from.y > 170);
        const end = endBefore([from, { x: 188, y: 130 }], box, 3).at(-1) ?? from;
        const dx = Math.max(box.x - end.x, end.x - box.x - box.width);
        const dy = Math.max(box.y - end.y, end.y - box.y - box.height);
        expect(Math.max(dx, dy)).toBeCloseTo(3, 6);
      }),
    );
  });
});

describe('roundedLine', () => {
  it('goes from the first point to the last and rounds the corner between', () => {
    const steps = roundedLine(
      [
        { x: 0, y: 100 },
        { x: 0, y: 0 },
        { x: 100, y: 0 },
      ],
      8,
      0,
    );
    expect(steps).toEqual([
      { to: 'move', x: 0, y: 100 },
      { to: 'line', x: 0, y: 8 },
      { to: 'quadratic', cx: 0, cy: 0, x: 8, y: 0 },
      { to: 'line', x: 100, y: 0 },
    ]);
  });

  it('keeps the end straight for an arrowhead', () => {
    const steps = roundedLine(
      [
        { x: 0, y: 100 },
        { x: 0, y: 0 },
        { x: 12, y: 0 },
      ],
      8,
      9,
    );
    expect(steps[2]).toEqual({ to: 'quadratic', cx: 0, cy: 0, x: 3, y: 0 });
  });

  it('draws points that coincide without a fault', () => {
    const steps = roundedLine(
      [
        { x: 5, y: 5 },
        { x: 5, y: 5 },
        { x: 5, y: 5 },
      ],
      8,
      9,
    );
    expect(JSON.stringify(steps)).not.toContain('null');
  });
});

describe('softLine', () => {
  it('begins and ends where the route does, within the hull of its corners', () => {
    const route = [
      { x: 90, y: 200 },
      { x: 60, y: 200 },
      { x: 60, y: 50 },
      { x: 90, y: 50 },
    ];
    const points = sample(softLine(route));
    expect(points[0]).toEqual(route[0]);
    expect(points.at(-1)).toEqual(route[3]);
    for (const { x, y } of points) {
      expect(x >= 60 && x <= 90 && y >= 50 && y <= 200).toBe(true);
    }
  });

  it('is a straight line through two points', () => {
    expect(
      softLine([
        { x: 0, y: 0 },
        { x: 9, y: 9 },
      ]),
    ).toEqual([
      { to: 'move', x: 0, y: 0 },
      { to: 'line', x: 9, y: 9 },
    ]);
  });
});

describe('reversedPath', () => {
  it('runs the same way back', () => {
    const there = roundedLine(
      [
        { x: 0, y: 100 },
        { x: 0, y: 0 },
        { x: 100, y: 0 },
      ],
      8,
      0,
    );
    const back = roundedLine(
      [
        { x: 100, y: 0 },
        { x: 0, y: 0 },
        { x: 0, y: 100 },
      ],
      8,
      0,
    );
    expect(reversedPath(there)).toEqual(back);
    expect(reversedPath(reversedPath(there))).toEqual(there);
  });
});

describe('arrivalDirection', () => {
  it('is the direction of the last stretch that has a length', () => {
    expect(
      arrivalDirection([
        { x: 0, y: 0 },
        { x: 5, y: 0 },
        { x: 5, y: 0 },
      ]),
    ).toEqual({ x: 1, y: 0 });
    expect(arrivalDirection([{ x: 1, y: 1 }])).toEqual({ x: 0, y: -1 });
  });
});
