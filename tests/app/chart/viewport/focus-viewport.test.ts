// Where a focus starts on the screen.
import { describe, expect, it } from 'vitest';
import { focusViewport } from '../../../../src/app/chart/viewport/focus-viewport.ts';

const pane = { width: 1000, height: 700 };
const small = { width: 600, height: 300 };
const large = { width: 5000, height: 3000 };
const card = (x: number, y: number) => ({ x, y, width: 176, height: 60 });

const placeOf = (box: ReturnType<typeof card>, { x, y, zoom }: ReturnType<typeof focusViewport>) => ({
  x: x + (box.x + box.width / 2) * zoom,
  y: y + (box.y + box.height / 2) * zoom,
});

describe('a focus', () => {
  it('leaves its role where it was', () => {
    const box = card(2400, 1500);
    expect(placeOf(box, focusViewport(large, box, { x: 420, y: 333 }, pane))).toEqual({ x: 420, y: 333 });
  });

  it('comes into sight as a whole where it fits, with the role as near to its place as that allows', () => {
    const box = card(20, 20);
    const viewport = focusViewport(small, box, { x: 900, y: 650 }, pane);
    expect(viewport.zoom).toBe(1);
    expect(viewport.x + small.width).toBeLessThanOrEqual(pane.width);
    expect(viewport.y + small.height).toBeLessThanOrEqual(pane.height);
    expect(placeOf(box, viewport).x).toBeGreaterThan(400);
  });

  it.each([null, { x: -50, y: 20 }, { x: 40, y: 4000 }, { x: 2, y: 2 }, { x: 999, y: 699 }])(
    'has its role wholly in sight, wherever it was: %o',
    (was) => {
      for (const picture of [small, large]) {
        for (const box of [card(0, 0), card(picture.width - 176, picture.height - 60)]) {
          const viewport = focusViewport(picture, box, was, pane);
          const { x, y } = placeOf(box, viewport);
          expect(x).toBeGreaterThanOrEqual((box.width / 2) * viewport.zoom);
          expect(x).toBeLessThanOrEqual(pane.width - (box.width / 2) * viewport.zoom);
          expect(y).toBeGreaterThanOrEqual((box.height / 2) * viewport.zoom);
          expect(y).toBeLessThanOrEqual(pane.height - (box.height / 2) * viewport.zoom);
        }
      }
    },
  );
});
