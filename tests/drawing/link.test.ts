import { describe, expect, it } from 'vitest';
import type { PathShape, Shape } from '../../src/drawing/drawing.ts';
import { drawLink, drawLinkSample } from '../../src/drawing/link.ts';
import { reversedPath } from '../../src/drawing/route.ts';
import type { LinkStyle } from '../../src/view/view.ts';

const styles: readonly LinkStyle[] = ['next-step', 'level-step', 'reports-to', 'undefined-step'];
const from = { x: 0, y: 200, width: 176, height: 60 };
const to = { x: 0, y: 100, width: 176, height: 60 };
const route = {
  points: [
    { x: 88, y: 200 },
    { x: 88, y: 160 },
  ],
  course: 'straight',
} as const;

const drawn = (style: LinkStyle, dotted = false) =>
  drawLink({ id: 'a', style, from: 'from', to: 'to', dotted }, route, { from, to, title: 'a link' });

/** The highest ink of shapes that point upwards. */
function top(shapes: readonly Shape[]): number {
  return Math.min(
    ...shapes.map((shape) => {
      if (shape.kind === 'text') return shape.y;
      const half = (shape.stroke?.width ?? 0) / 2;
      if (shape.kind === 'rect') return shape.y - half;
      return Math.min(...shape.steps.map((step) => (step.to === 'close' ? Infinity : step.y))) - half;
    }),
  );
}

describe('drawLink', () => {
  it.each(styles)('ends a %s 2 to 3 px before the card', (style) => {
    for (const dotted of [false, true]) {
      const head = drawn(style, dotted).shapes.slice(1);
      expect(top(head) - 160).toBeGreaterThanOrEqual(2);
      expect(top(head) - 160).toBeLessThanOrEqual(3.2);
      expect(top(drawn(style, dotted).shapes)).toBeGreaterThanOrEqual(161.9);
    }
  });

  it('starts at the border of the card it comes from', () => {
    const inside = {
      points: [
        { x: 88, y: 230 },
        { x: 88, y: 130 },
      ],
      course: 'straight',
    } as const;
    const link = drawLink({ id: 'a', style: 'level-step', from: '', to: '', dotted: false }, inside, {
      from,
      to,
      title: '',
    });
    expect(link.line[0]).toEqual({ to: 'move', x: 88, y: 200 });
  });

  it('tells all kinds apart without colour', () => {
    const looks = [...styles.map((style) => drawn(style)), drawn('reports-to', true)].map((link) => {
      const [line, head] = link.shapes;
      const stroke = line?.kind === 'path' ? line.stroke : null;
      return JSON.stringify([stroke?.width, stroke?.dash, head?.kind, head?.kind === 'rect' ? head.fill : null]);
    });
    expect(new Set(looks).size).toBe(5);
  });

  it('draws stated steps 2.5 px strong and solid, level steps 1.5 px', () => {
    const stroke = (style: LinkStyle) => (drawn(style).shapes[0] as PathShape).stroke;
    expect(stroke('next-step')).toMatchObject({ width: 2.5, dash: [], paint: 'accent' });
    expect(stroke('level-step')).toMatchObject({ width: 1.5, dash: [] });
    expect(stroke('reports-to')?.dash).not.toEqual([]);
  });

  it('counts the dashes of reporting lines from the manager, where they run together', () => {
    const [line] = drawn('reports-to').shapes;
    const steps = line?.kind === 'path' ? line.steps : [];
    expect(steps).toEqual(reversedPath(drawn('reports-to').line));
    expect(steps.at(-1)).toEqual({ to: 'line', x: 88, y: 200 });
  });

  it('keeps a route as it is where no box is known', () => {
    const link = drawLink({ id: 'a', style: 'next-step', from: '', to: '', dotted: false }, route, {
      from: null,
      to: null,
      title: '',
    });
    expect(link.line).toEqual([
      { to: 'move', x: 88, y: 200 },
      { to: 'line', x: 88, y: 160 },
    ]);
  });
});

describe('drawLinkSample', () => {
  it('shows the line of each style within its width', () => {
    for (const style of styles) {
      const [line] = drawLinkSample(style, 10, 20, 32);
      const ends = line?.kind === 'path' ? line.steps.map((step) => (step.to === 'close' ? 0 : step.x)) : [];
      expect(ends.toSorted(), style).toEqual([10, 42]);
    }
  });
});
