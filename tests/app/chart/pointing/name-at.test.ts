// Where a name can be clicked.
import { expect, it } from 'vitest';
import { nameAt } from '../../../../src/app/chart/pointing/name-at.ts';
import { layOutOrganisation } from '../../../../src/layout/organisation/lay-out-organisation.ts';
import { selectOrganisation } from '../../../../src/view/select-organisation.ts';
import { generateCareerGraph } from '../../../support/generate-career-graph.ts';
import { pictureOf } from '../../../support/picture-of.ts';

const view = selectOrganisation(generateCareerGraph({ roles: 400, seed: 5 }), { collapsed: new Set() });
const picture = pictureOf(view, layOutOrganisation(view, { aspect: 1.6 }));
const pane = { width: 1440, height: 850 };

it.each([0.08, 0.2, 0.4])('finds each name at all of its words at a zoom of %s, and none beside it', (zoom) => {
  const viewport = { x: 40, y: 60, zoom };
  const sight = { x: -40 / zoom, y: -60 / zoom, width: pane.width / zoom, height: pane.height / zoom };
  const names = picture.fromAfar?.names(zoom, sight) ?? [];
  expect(names.length).toBeGreaterThan(3);
  for (const { x, y, width, height, card } of names) {
    for (const across of [0.05, 0.5, 0.95]) {
      const place = { x: 40 + x + width * across, y: 60 + y + height / 2 };
      expect(nameAt(picture, viewport, pane, place)).toBe(card?.id);
    }
  }
  expect(nameAt(picture, viewport, pane, { x: 2, y: 2 })).toBeNull();
});

it('finds none from near, where cards carry their titles, and none in the progression', () => {
  const { x, y } = picture.drawing.cards[0] ?? { x: 0, y: 0 };
  expect(nameAt(picture, { x: 20 - x, y: 20 - y, zoom: 1 }, pane, { x: 30, y: 30 })).toBeNull();
  expect(nameAt({ ...picture, fromAfar: null }, { x: 0, y: 0, zoom: 0.2 }, pane, { x: 200, y: 100 })).toBeNull();
});
