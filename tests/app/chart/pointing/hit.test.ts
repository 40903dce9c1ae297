// What lies under the pointer where the canvas paints.
import { expect, it } from 'vitest';
import { distanceTo, hitAt } from '../../../../src/app/chart/pointing/hit.ts';
import { pictureOf } from '../../../support/picture-of.ts';
import { smallPicture } from '../../../support/small-picture.ts';

const { view, positioned } = smallPicture();
const picture = pictureOf(view, positioned);
const { drawing } = picture;
const nothing = new Set<never>();

it('hits every card in its middle and at its corners', () => {
  for (const { id, x, y, width, height } of drawing.cards) {
    const places = [
      [x + width / 2, y + height / 2],
      [x + 1, y + 1],
      [x + width - 1, y + height - 1],
    ] as const;
    for (const [left, top] of places) {
      expect(hitAt(picture, { x: left, y: top }, 1, nothing)).toEqual({ kind: 'card', id });
    }
  }
});

it('hits a link 6 px beside its line on the screen, and not the one of a hidden kind', () => {
  // The level step goes straight up at x = 178, the step turns at y = 166.
  expect(hitAt(picture, { x: 183, y: 157 }, 1, nothing)).toEqual({ kind: 'link', id: 'level' });
  expect(hitAt(picture, { x: 190, y: 158 }, 1, nothing)).toBeNull();
  expect(hitAt(picture, { x: 190, y: 158 }, 0.5, nothing)?.kind).toBe('link');
  expect(hitAt(picture, { x: 300, y: 168 }, 1, nothing)).toEqual({ kind: 'link', id: 'step' });
  expect(hitAt(picture, { x: 300, y: 168 }, 1, new Set(['next-step'] as const))).toBeNull();
});

it('hits a family’s shape from far out, where lines are too fine', () => {
  expect(hitAt(picture, { x: 178, y: 60 }, 0.1, nothing)).toEqual({ kind: 'column', id: 'success' });
  expect(hitAt(picture, { x: 495, y: 5 }, 0.1, nothing)).toBeNull();
});

it('measures the way to a bend', () => {
  const line = [
    { to: 'move', x: 0, y: 0 },
    { to: 'quadratic', cx: 100, cy: 0, x: 100, y: 100 },
  ] as const;
  // The middle of the bend is at (75, 25).
  expect(distanceTo(line, { x: 75, y: 25 })).toBeLessThan(1);
  expect(distanceTo(line, { x: 100, y: 0 })).toBeGreaterThan(30);
});
