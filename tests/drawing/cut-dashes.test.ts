// Of long dashed lines only what is near is painted, and no dash moves for it.
import { describe, expect, it } from 'vitest';
import { cutDashes, trimDashes } from '../../src/drawing/cut-dashes.ts';
import type { PathShape, PathStep, Shape } from '../../src/drawing/drawing.ts';
import { roundedLine } from '../../src/drawing/route.ts';

const dash = [5, 4];
const stroke = { paint: 'reporting', width: 1.5, dash, cap: 'butt' } as const;
const bends = roundedLine(
  [
    { x: 0, y: 100 },
    { x: 3000, y: 100 },
    { x: 3000, y: 2000 },
    { x: 5000, y: 2000 },
  ],
  8,
  8,
);
const line: PathShape = { kind: 'path', steps: bends, fill: null, stroke };
const region = { x: 2600, y: 0, width: 600, height: 500 };

/** The middles of dashes on straight runs, as a painter would set them, counted from where each part begins. */
function dashesOf(shapes: readonly Shape[], isIn: (x: number, y: number) => boolean): ReadonlySet<string> {
  const middles = new Set<string>();
  for (const shape of shapes) {
    if (shape.kind !== 'path') continue;
    let at = { x: 0, y: 0 };
    let run = 0;
    for (const step of shape.steps) {
      if (step.to === 'close') continue;
      if (step.to === 'move') run = 0;
      const length = step.to === 'move' ? 0 : lengthOf(at, step);
      for (let px = Math.ceil((run - 2.5) / 9) * 9 + 2.5; px < run + length; px += 9) {
        const share = (px - run) / length;
        const x = at.x + (step.x - at.x) * share;
        const y = at.y + (step.y - at.y) * share;
        if (step.to === 'line' && px >= run && isIn(x, y)) middles.add(`${x.toFixed(1)} ${y.toFixed(1)}`);
      }
      run += length;
      at = step;
    }
  }
  return middles;
}

function lengthOf(from: { x: number; y: number }, step: Exclude<PathStep, { to: 'close' }>): number {
  if (step.to !== 'quadratic') return Math.hypot(step.x - from.x, step.y - from.y);
  let length = 0;
  let before = from;
  for (let piece = 1; piece <= 200; piece++) {
    const share = piece / 200;
    const rest = 1 - share;
    const here = {
      x: rest * rest * from.x + 2 * rest * share * step.cx + share * share * step.x,
      y: rest * rest * from.y + 2 * rest * share * step.cy + share * share * step.y,
    };
    length += Math.hypot(here.x - before.x, here.y - before.y);
    before = here;
  }
  return length;
}

const isNear = (x: number, y: number) => x >= region.x && x <= region.x + region.width && y <= region.y + region.height;

describe('long dashed lines', () => {
  it.each([
    ['in pieces', cutDashes],
    ['in one shape', trimDashes],
  ])('keep every dash that is near where it was, %s', (_, cut) => {
    const before = dashesOf([line], isNear);
    expect(before.size).toBeGreaterThan(60);
    const pieces = cut([line], region);
    const after = dashesOf(pieces, isNear);
    // Lengths of bends are rounded, so that a dash may be a tenth of a px off.
    expect(after.size).toBe(before.size);
    const places = (set: ReadonlySet<string>) => [...set].map((place) => place.split(' ').map(Number));
    for (const [x = 0, y = 0] of places(before)) {
      expect(places(after).some(([px = 0, py = 0]) => Math.hypot(px - x, py - y) < 0.25)).toBe(true);
    }
    expect(pieces).toHaveLength(cut === trimDashes ? 1 : pieces.length);
  });

  it('hold little of what is far', () => {
    const far = (x: number, y: number) => !isNear(x, y);
    expect(dashesOf([line], far).size).toBeGreaterThan(600);
    expect(dashesOf(cutDashes([line], region), far).size).toBeLessThan(60);
    expect(cutDashes([line], { x: 0, y: 5000, width: 100, height: 100 })).toEqual([]);
  });

  it('stay the very same where they are short or solid', () => {
    const short: PathShape = { ...line, steps: bends.slice(0, 1) };
    const solid: PathShape = { ...line, stroke: { ...stroke, dash: [] } };
    for (const shapes of [[short], [solid]]) {
      expect(cutDashes(shapes, region)).toBe(shapes);
      expect(trimDashes(shapes, region)).toBe(shapes);
    }
  });
});
