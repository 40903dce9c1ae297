// Which cards are elements, and when the canvas paints them instead.
import { describe, expect, it } from 'vitest';
import { type InSight, inSight, partOf, sightOf } from '../../../../src/app/chart/sight/in-sight.ts';
import { layOut } from '../../../../src/layout/lay-out.ts';
import { selectView } from '../../../../src/view/select-view.ts';
import { generateCareerGraph } from '../../../support/generate-career-graph.ts';
import { pictureOf } from '../../../support/picture-of.ts';

const pane = { width: 1440, height: 850 };

function pictureWith(roles: number) {
  const linkStyles = new Set(['next-step', 'level-step', 'reports-to', 'undefined-step'] as const);
  const graph = generateCareerGraph({ roles, seed: 3 });
  const view = selectView(graph, { view: 'progression', linkStyles, collapsed: new Set() });
  return pictureOf(view, layOut(view, { aspect: 1.6 }));
}

const large = pictureWith(1500);

/** Looks at the middle of the large picture at zooms one after the other. */
function lookAt(...zooms: readonly number[]): InSight {
  let last: InSight | null = null;
  for (const zoom of zooms) {
    const x = pane.width / 2 - (large.drawing.width / 2) * zoom;
    const y = pane.height / 2 - (large.drawing.height / 2) * zoom;
    last = inSight(large, { x, y, zoom }, pane, last);
  }
  if (last === null) throw new Error('Look at some zoom.');
  return last;
}

/** A zoom at which so many cards are in the middle's sight, found by halving. */
function zoomFor(cards: number): number {
  let [near, far] = [2, 0.02];
  for (let turn = 0; turn < 40; turn++) {
    const zoom = (near + far) / 2;
    if (countAt(zoom) > cards) far = zoom;
    else near = zoom;
  }
  return near;
}

function countAt(zoom: number): number {
  const x = pane.width / 2 - (large.drawing.width / 2) * zoom;
  const y = pane.height / 2 - (large.drawing.height / 2) * zoom;
  const sight = sightOf({ x, y, zoom }, pane);
  return large.drawing.cards.filter(
    (card) =>
      card.x <= sight.x + sight.width &&
      card.x + card.width >= sight.x &&
      card.y <= sight.y + sight.height &&
      card.y + card.height >= sight.y,
  ).length;
}

describe('who paints', () => {
  it('is the canvas with more than 250 cards in sight, and elements again below 200', () => {
    const [some, between, many] = [zoomFor(150), zoomFor(225), zoomFor(400)];
    expect(countAt(between)).toBeGreaterThan(200);
    expect(lookAt(some).painter).toBe('elements');
    expect(lookAt(some, many).painter).toBe('canvas');
    // Between the two it stays as it was, from either side.
    expect(lookAt(some, between).painter).toBe('elements');
    expect(lookAt(some, many, between).painter).toBe('canvas');
    expect(lookAt(some, many, between, some).painter).toBe('elements');
  });

  it('is the canvas, too, where few cards are in sight and more than 600 links', () => {
    const [cards, hub] = [large.drawing.cards.slice(0, 90), large.drawing.cards[0]];
    if (hub === undefined) throw new Error('There is none.');
    const passing = (count: number) => {
      const links = large.drawing.links.slice(0, count).map((link) => ({
        ...{
          id: link.id,
          style: link.style,
          dotted: false,
          from: link.from,
          to: link.to,
          title: '',
          line: [],
          shapes: [],
        },
        route: { course: link.route.course, points: [hub, { x: hub.x + 900, y: hub.y }] },
      }));
      const picture = { ...large, drawing: { ...large.drawing, cards, links } };
      return inSight(picture, { x: 20 - hub.x, y: 20 - hub.y, zoom: 1 }, pane, null).painter;
    };
    expect(passing(590)).toBe('elements');
    expect(passing(620)).toBe('canvas');
  });

  it('are elements for a small picture, all of them at any zoom', () => {
    const small = pictureWith(60);
    for (const zoom of [0.05, 0.5, 2]) {
      const sight = inSight(small, { x: 0, y: 0, zoom }, pane, null);
      expect(sight.painter).toBe('elements');
      expect(partOf(small, sight.region).cards).toBe(small.drawing.cards);
    }
  });
});

describe('what is handed to the page', () => {
  it('is all that is in sight and little else', () => {
    const zoom = zoomFor(120);
    const { region } = lookAt(zoom);
    const part = partOf(large, region);
    expect(part.cards.length).toBeGreaterThanOrEqual(countAt(zoom));
    expect(part.cards.length).toBeLessThan(500);
    const isIn = (x: number, y: number) =>
      x > region.x && y > region.y && x < region.x + region.width && y < region.y + region.height;
    const around = large.drawing.links.filter(({ line }) =>
      line.some((step) => step.to !== 'close' && isIn(step.x, step.y)),
    );
    expect(around.length).toBeGreaterThan(50);
    const links = new Set(part.links);
    expect(around.filter((link) => !links.has(link))).toEqual([]);
  });

  it('stays the same during small moves', () => {
    const first = inSight(large, { x: -3000, y: -2000, zoom: 0.8 }, pane, null);
    const moved = inSight(large, { x: -3040, y: -2030, zoom: 0.8 }, pane, first);
    expect(moved.region).toBe(first.region);
  });
});
