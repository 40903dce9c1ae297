// Which links stand out: of several routes the one that is read, and above all what is chosen.
import { expect, it } from 'vitest';
import { passes, passingStrength, receding, standingOf } from '../../../../src/app/chart/links/link-standing.ts';
import { pictureIndex } from '../../../../src/app/store/picture-index.ts';
import { answerPath } from '../../../../src/graph/paths/answer-path.ts';
import { everyMove } from '../../../../src/graph/paths/route.ts';
import { layOutFocus } from '../../../../src/layout/focus/lay-out-focus.ts';
import { selectPath } from '../../../../src/view/select-path.ts';
import { generateCareerGraph } from '../../../support/generate-career-graph.ts';
import { pictureOf } from '../../../support/picture-of.ts';

const graph = generateCareerGraph({ roles: 300, seed: 4 });
const nothing = { subject: null, picked: null, hovered: null, unfaded: null };

/** The first pair of roles with more than one route between them. */
function severalRoutes() {
  for (const { id: from } of graph.roles) {
    for (const { id: to } of graph.roles.slice(-60)) {
      const answer = from === to ? null : answerPath(graph, { from, to, rules: everyMove });
      if (answer?.kind === 'routes' && answer.routes.length > 1) {
        return selectPath(graph, { from, to, answer, route: 0 });
      }
    }
  }
  throw new Error('There is none.');
}

it('lets links that only pass by step back, the further the more of them there are', () => {
  const route = (...points: readonly (readonly [number, number])[]) =>
    ({ route: { course: 'straight', points: points.map(([x, y]) => ({ x, y })) } }) as const;
  const region = { x: 0, y: 0, width: 100, height: 100 };
  expect(passes(route([-50, 50], [150, 50]), region)).toBe(true);
  expect(passes(route([50, 50], [150, 50]), region)).toBe(false);
  expect(passes(route([-50, 50], [50, 50]), region)).toBe(false);
  // In a handbook of hundreds of roles, fewer than these pass by whatever is in sight.
  expect(passingStrength(30)).toBe(1);
  expect(passingStrength(60)).toBe(0.5);
  expect(passingStrength(5000)).toBe(receding);
});

it('lets the links of other routes step back behind those of the one that is read', () => {
  const view = severalRoutes();
  const picture = pictureOf(view, layOutFocus(view, { aspect: 1.6 }));
  const standing = standingOf(pictureIndex(picture), nothing);
  const read = picture.drawing.links.filter((link) => standing(link) === 'plain');
  expect(new Set(read.map(({ id }) => id))).toEqual(view.read);
  expect(read.length).toBeLessThan(picture.drawing.links.length);
  const [chosen] = picture.drawing.links;
  const marked = standingOf(pictureIndex(picture), { ...nothing, subject: chosen?.from ?? null });
  expect(chosen && marked(chosen)).toBe('marked');
});
