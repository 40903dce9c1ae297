// Where the chart starts, and which labels are pinned to the edges of the screen.
import { describe, expect, it } from 'vitest';
import { laneStrips, nameStrips } from '../../../../src/app/chart/overlays/sticky-strips.ts';
import {
  firstViewport,
  legibleZoom,
  levelsBarSpace,
  soughtViewport,
} from '../../../../src/app/chart/viewport/first-viewport.ts';
import { draw } from '../../../../src/drawing/draw.ts';
import { layOut } from '../../../../src/layout/lay-out.ts';
import { selectView } from '../../../../src/view/select-view.ts';
import { generateCareerGraph } from '../../../support/generate-career-graph.ts';

function pictureOf(roles: number) {
  const view = selectView(generateCareerGraph({ roles, seed: 1 }), {
    view: 'progression',
    linkStyles: new Set(['next-step', 'level-step', 'reports-to', 'undefined-step']),
    collapsed: new Set(),
  });
  const positioned = layOut(view, { aspect: 1.6 });
  return { positioned, drawing: draw(view, positioned) };
}

const desk = { width: 1440, height: 840 };

describe('the first viewport', () => {
  it('shows a small chart whole', () => {
    const { positioned, drawing } = pictureOf(4);
    const { x, y, zoom } = firstViewport(positioned, desk);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + drawing.width * zoom).toBeLessThanOrEqual(desk.width);
    expect(y + drawing.height * zoom).toBeLessThanOrEqual(desk.height);
  });

  it('leaves free what something else takes at the top', () => {
    const { positioned, drawing } = pictureOf(4);
    const phone = { width: 390, height: 740 };
    const top = levelsBarSpace({ kind: 'organisation' }, phone);
    const { y, zoom } = firstViewport(positioned, phone, top);
    expect(top).toBeGreaterThan(0);
    for (const card of drawing.cards) expect(y + card.y * zoom).toBeGreaterThanOrEqual(top);
  });

  it('of a chart in which others fade shows all that is looked for, or most of it', () => {
    const { positioned } = pictureOf(600);
    const isShown =
      ({ x, y, zoom }: ReturnType<typeof soughtViewport>) =>
      (card: (typeof positioned.cards)[number]) =>
        x + card.x * zoom >= 0 &&
        y + card.y * zoom >= 0 &&
        x + (card.x + card.width) * zoom <= desk.width &&
        y + (card.y + card.height) * zoom <= desk.height;
    const last = positioned.cards.toSorted((one, other) => other.y - one.y)[0];
    if (last === undefined) throw new Error('There is none.');
    const beside = positioned.cards.filter(({ x, y }) => Math.abs(x - last.x) < 600 && Math.abs(y - last.y) < 300);
    expect(beside.every(isShown(soughtViewport(positioned, beside, desk)))).toBe(true);

    // Two places, one of which has more of it.
    const far = positioned.cards.toSorted((one, other) => one.y - other.y)[0];
    const sought = [...(far === undefined ? [] : [far]), ...beside];
    const viewport = soughtViewport(positioned, sought, desk);
    expect(viewport.zoom).toBeGreaterThanOrEqual(legibleZoom);
    expect(beside.filter(isShown(viewport)).length).toBeGreaterThan(beside.length / 2);
  });

  it.each([
    ['a desk', desk],
    ['a phone', { width: 390, height: 740 }],
  ])('of a large chart is legible and shows cards on %s', (_, pane) => {
    const { positioned, drawing } = pictureOf(300);
    const { x, y, zoom } = firstViewport(positioned, pane);
    expect(zoom).toBeGreaterThanOrEqual(legibleZoom);
    const inSight = drawing.cards.filter(
      (card) =>
        x + card.x * zoom >= 0 &&
        y + card.y * zoom >= 0 &&
        x + (card.x + card.width) * zoom <= pane.width &&
        y + (card.y + card.height) * zoom <= pane.height,
    );
    expect(inSight.length).toBeGreaterThanOrEqual(3);
  });
});

describe('pinned labels', () => {
  const { positioned } = pictureOf(300);
  const band = positioned.bands.find(({ lanes }) => lanes.length > 3);
  if (!band) throw new Error('The generated picture has no band with lanes.');

  it('are not there while the labels themselves are in sight', () => {
    const viewport = { x: 20 - band.x, y: 20 - band.y, zoom: 1 };
    const mine = (strip: { x: number; y: number }) => strip.y < 20 + band.height;
    expect(laneStrips([band], viewport, desk).filter(mine)).toEqual([]);
    expect(nameStrips([band], viewport, desk).filter(mine)).toEqual([]);
  });

  it('name every lane once the band begins left of the screen', () => {
    const viewport = { x: -band.x - band.width / 2, y: 20 - band.y, zoom: 1 };
    const [strip] = laneStrips([band], viewport, desk);
    expect(strip?.lanes.map(({ id }) => id)).toEqual(band.lanes.map(({ id }) => id));
    expect(strip?.x).toBe(0);
  });

  it('name the families once the band begins above the screen, each over its column', () => {
    const viewport = { x: 20 - band.x, y: -band.y - band.height / 2, zoom: 1 };
    const [strip] = nameStrips([band], viewport, desk);
    const [column] = strip?.columns ?? [];
    expect(column?.start).toBe(20 - band.x + (band.columns[0]?.x ?? Number.NaN));
  });

  it('are pushed out with their band', () => {
    const viewport = { x: 20 - band.x, y: -band.y - band.height + 30, zoom: 1 };
    const [strip] = nameStrips([band], viewport, desk);
    expect((strip?.y ?? 0) + (strip?.height ?? 0)).toBe(30);
  });
});
