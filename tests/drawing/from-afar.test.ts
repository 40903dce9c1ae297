// The organisation, a focus and a path from far out: names of managers and cards, whole, readable, none upon another.
import { describe, expect, it } from 'vitest';
import { branchShapes } from '../../src/drawing/branches.ts';
import { smallestText } from '../../src/drawing/detail.ts';
import type { PathShape } from '../../src/drawing/drawing.ts';
import { seenFromAfar } from '../../src/drawing/from-afar.ts';
import { landmarksBelow } from '../../src/drawing/landmarks.ts';
import { measureText } from '../../src/drawing/measure-text.ts';
import type { PlacedName } from '../../src/drawing/place-names.ts';
import { layOutFocus } from '../../src/layout/focus/lay-out-focus.ts';
import { layOutOrganisation } from '../../src/layout/organisation/lay-out-organisation.ts';
import type { Box, Point } from '../../src/layout/positioned-view.ts';
import { selectFocus } from '../../src/view/select-focus.ts';
import { selectOrganisation } from '../../src/view/select-organisation.ts';
import { generateCareerGraph } from '../support/generate-career-graph.ts';

const graph = generateCareerGraph({ roles: 900, seed: 5 });
const organisation = selectOrganisation(graph, { collapsed: new Set() });
const positioned = layOutOrganisation(organisation, { aspect: 1.6 });
const everything = { x: 0, y: 0, width: positioned.width, height: positioned.height };
const afar = seenFromAfar(organisation, positioned);
const zooms = [0.05, 0.1, 0.13, 0.16, 0.22, 0.3, 0.4, 0.49];

describe('names in the organisation', () => {
  it.each(zooms)('are read, whole and apart at a zoom of %s', (zoom) => {
    const names = afar.names(zoom, everything);
    expectReadable(
      names,
      organisation.cards.map(({ title }) => title),
    );
  });

  it('are those of managers, the more the nearer one is, until cards carry their titles', () => {
    const counts = zooms.map((zoom) => afar.names(zoom, everything).length);
    expect(counts[1]).toBeLessThan(counts[3] ?? 0);
    const managers = organisation.cards.filter(({ reports }) => reports !== null).length;
    expect(counts.at(-1)).toBeGreaterThan(managers * 0.9);
    const named = new Set(afar.names(0.4, everything).map(({ card }) => card?.id));
    for (const { id, reports } of organisation.cards) if (named.has(id)) expect(reports, id).not.toBeNull();
    expect(afar.names(0.5, everything)).toEqual([]);
  });

  it('hide no card but those of the branch that they name, and from nearer none but its own', () => {
    const cards = new Map(positioned.cards.map((card) => [card.id, card]));
    for (const zoom of zooms.filter((each) => each >= landmarksBelow)) {
      for (const { card: named } of afar.names(zoom, everything)) {
        if (named === null) continue;
        for (const { id, ...box } of cards.values()) {
          if (id === named.id || !named.ground.some((ground) => overlaps(scaled(box, zoom), ground))) continue;
          expect(isUnder(id, named.id), `${id} behind the name of ${named.id} at ${zoom}`).toBe(true);
          expect(zoom).toBeLessThan(0.25);
        }
      }
    }
  });
});

describe('landmarks', () => {
  it.each([
    [0.03, 2],
    [0.05, 6],
    [0.09, 14],
  ])('are named all over the chart at a zoom of %s, and leave most cards in sight', (zoom, least) => {
    const names = afar.names(zoom, everything);
    const roots = organisation.cards.filter(({ id, reports }) => reports !== null && !organisation.parents.has(id));
    const named = new Set(names.map(({ card }) => card?.id));
    expect(roots.filter(({ id }) => named.has(id)).length).toBeGreaterThanOrEqual(least);
    const hidden = positioned.cards.filter((card) =>
      names.some(({ card: of }) => of?.ground.some((ground) => overlaps(scaled(card, zoom), ground))),
    );
    expect(hidden.length).toBeLessThan(positioned.cards.length / 3);
    for (const { x, width } of names) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(positioned.width * zoom);
    }
  });

  it('stay while the chart is moved', () => {
    const zoom = 0.05;
    const half = { ...everything, width: everything.width / 2 };
    const inHalf = new Set(afar.names(zoom, half).map(({ card }) => card?.id));
    for (const { card, x, width } of afar.names(zoom, everything)) {
      if (x + width + 200 < half.width * zoom) expect(inHalf).toContain(card?.id);
    }
  });
});

describe('the ground under the parts of an organisation', () => {
  const shapes = branchShapes(organisation, positioned);

  it('holds whole branches and nobody else', () => {
    expect(shapes.length).toBeGreaterThan(10);
    for (const { shape } of shapes) {
      const held = positioned.cards.filter(({ x, y, width, height }) => {
        const middle = { x: x + width / 2, y: y + height / 2 };
        return isInside(middle, shape);
      });
      const top = held.toSorted((one, other) => one.y - other.y)[0];
      expect(held.length).toBeGreaterThanOrEqual(4);
      for (const { id } of held) expect(id === top?.id || isUnder(id, top?.id ?? ''), id).toBe(true);
      const all = positioned.cards.filter(({ id }) => isUnder(id, top?.id ?? ''));
      expect(held.length).toBe(all.length + 1);
    }
  });
});

it('names the cards of a focus from far out, its own first', () => {
  const centre = graph.roles.find(({ id }) => graph.links.filter(({ to }) => to === id).length > 3)?.id ?? '';
  const view = selectFocus(graph, { role: centre, steps: 2, linkStyles: new Set(['next-step', 'level-step']) });
  if (view === null) throw new Error('The role is in the graph.');
  const places = layOutFocus(view, { aspect: 1.6 });
  const whole = { x: 0, y: 0, width: places.width, height: places.height };
  for (const zoom of [0.33, 0.4, 0.45]) {
    const names = seenFromAfar(view, places).names(zoom, whole);
    expectReadable(
      names,
      view.cards.map(({ title }) => title),
    );
    expect(names[0]?.card?.id).toBe(centre);
  }
  expect(seenFromAfar(view, places).shapes()).toEqual([]);
});

function expectReadable(names: readonly PlacedName[], titles: readonly string[]): void {
  expect(names.length).toBeGreaterThan(0);
  const whole = new Set(titles);
  for (const { lines, size, width, weight } of names) {
    expect(size).toBeGreaterThanOrEqual(smallestText);
    expect(whole).toContain(lines.join(' '));
    for (const line of lines) expect(measureText(line, size, weight)).toBeLessThanOrEqual(width + 0.01);
  }
  for (const [number, one] of names.entries()) {
    for (const other of names.slice(number + 1)) {
      const meets = one.card?.ground.some((box) => other.card?.ground.some((another) => overlaps(box, another)));
      expect(meets, `${one.lines.join(' ')} on ${other.lines.join(' ')}`).toBe(false);
    }
  }
}

function isUnder(id: string, manager: string): boolean {
  for (let at = organisation.parents.get(id); at !== undefined; at = organisation.parents.get(at)) {
    if (at === manager) return true;
  }
  return false;
}

function scaled({ x, y, width, height }: Box, by: number): Box {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}

function overlaps(one: Box, other: Box): boolean {
  const across = one.x < other.x + other.width - 0.1 && other.x < one.x + one.width - 0.1;
  return across && one.y < other.y + other.height - 0.1 && other.y < one.y + one.height - 0.1;
}

/** By how often a line to the right crosses the outline. */
function isInside({ x, y }: Point, { steps }: PathShape): boolean {
  const corners = steps.flatMap((step) => (step.to === 'close' ? [] : [step]));
  let inside = false;
  corners.forEach((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    if (corner.y > y === next.y > y) return;
    if (x < corner.x + ((y - corner.y) * (next.x - corner.x)) / (next.y - corner.y)) inside = !inside;
  });
  return inside;
}
