// Where a picture starts, by what was in sight before.
import { expect, it } from 'vitest';
import { startViewport } from '../../../../src/app/chart/viewport/chart-memory.ts';
import { legibleZoom } from '../../../../src/app/chart/viewport/first-viewport.ts';
import type { Viewport } from '../../../../src/app/chart/viewport/viewport.ts';
import type { Picture } from '../../../../src/app/store/picture.ts';
import { layOut } from '../../../../src/layout/lay-out.ts';
import { selectView } from '../../../../src/view/select-view.ts';
import { generateCareerGraph } from '../../../support/generate-career-graph.ts';
import { pictureOf } from '../../../support/picture-of.ts';

const graph = generateCareerGraph({ roles: 400, seed: 2 });
const linkStyles = new Set(['next-step', 'level-step', 'reports-to', 'undefined-step'] as const);
const pane = { width: 1200, height: 800 };

function shown(kind: 'progression' | 'organisation'): Picture {
  const view = selectView(graph, { view: kind, linkStyles, collapsed: new Set() });
  return pictureOf(view, layOut(view, { aspect: 1.6 }));
}

const progression = shown('progression');
const organisation = shown('organisation');
const selected = graph.roles.find(({ kind }) => kind === 'documented')?.id ?? '';

function middle(picture: Picture, { x, y, zoom }: Viewport) {
  const card = picture.cards.get(selected);
  if (card === undefined) throw new Error('The role is in both pictures.');
  return { x: x + (card.x + card.width / 2) * zoom, y: y + (card.y + card.height / 2) * zoom };
}

/** With the selected card's middle at a place of the pane. */
function lookingAt(picture: Picture, at: { readonly x: number; readonly y: number }, zoom: number): Viewport {
  const card = middle(picture, { x: 0, y: 0, zoom });
  return { x: at.x - card.x, y: at.y - card.y, zoom };
}

it('keeps the selected card where it was when another view takes the place', () => {
  const viewport = lookingAt(progression, { x: 300, y: 200 }, 0.9);
  const start = startViewport({ last: { picture: progression, viewport }, whole: null }, organisation, pane, selected);
  expect(middle(organisation, start)).toEqual({ x: expect.closeTo(300, 6), y: expect.closeTo(200, 6) });
  expect(start.zoom).toBe(0.9);
});

it('comes near enough for titles to be read', () => {
  const viewport = lookingAt(progression, { x: 300, y: 200 }, 0.1);
  const start = startViewport({ last: { picture: progression, viewport }, whole: null }, organisation, pane, selected);
  expect(start.zoom).toBeCloseTo(legibleZoom, 6);
  expect(middle(organisation, start).x).toBeCloseTo(300, 6);
});

it('starts afresh where the card was out of sight, and where none is selected', () => {
  const fresh = startViewport({ last: null, whole: null }, organisation, pane, null);
  for (const [id, x] of [
    [selected, -500],
    [null, 300],
  ] as const) {
    const viewport = lookingAt(progression, { x, y: 200 }, 0.9);
    expect(startViewport({ last: { picture: progression, viewport }, whole: null }, organisation, pane, id)).toEqual(
      fresh,
    );
  }
});
