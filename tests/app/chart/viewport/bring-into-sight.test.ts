// Viewports that keep the screen full.
import { expect, it } from 'vitest';
import { filled, sightMargin } from '../../../../src/app/chart/viewport/bring-into-sight.ts';

const pane = { width: 1000, height: 600 };

it('leaves a viewport alone that shows nothing but the plane', () => {
  const viewport = { x: -400, y: -300, zoom: 1 };
  expect(filled(viewport, { width: 3000, height: 2000 }, pane)).toEqual(viewport);
});

it('brings the plane’s edge back to the screen’s', () => {
  const plane = { width: 3000, height: 2000 };
  expect(filled({ x: -2900, y: 500, zoom: 1 }, plane, pane)).toEqual({
    x: 1000 - 3000 - sightMargin,
    y: sightMargin,
    zoom: 1,
  });
});

it('has all of a small plane in sight', () => {
  const { x, y } = filled({ x: -900, y: 900, zoom: 0.5 }, { width: 400, height: 400 }, pane);
  expect(x).toBe(sightMargin);
  expect(y).toBe(600 - 200 - sightMargin);
});
