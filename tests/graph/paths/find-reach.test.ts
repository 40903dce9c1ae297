// Everything within reach of a role, onwards and backwards.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReach } from '../../../src/graph/paths/find-reach.ts';
import { findRoutes } from '../../../src/graph/paths/find-routes.ts';
import { type Direction, everyMove } from '../../../src/graph/paths/route.ts';
import { generateCareerGraph } from '../../support/generate-career-graph.ts';
import { careerGraph } from '../../support/graph-notation.ts';
import { nameIn, routeTo, routeWords } from '../../support/routes.ts';

describe('what is within reach', () => {
  const graph = careerGraph(`
    a/guide: Junior 5 > Senior 6 > Staff 7
    b/ranger: Ranger 6 > Head Ranger 8
    Junior -> Ranger
    Staff -> ?Next step
    Head Ranger -> Junior
  `);
  const within = (role: string, direction: Direction) =>
    findReach(graph, { role, direction, rules: everyMove })?.places.map(
      ({ id, moves }) => `${moves} ${nameIn(graph, id)}`,
    );

  it('is told from the nearest to the farthest, each place once', () => {
    expect(within('a/guide#junior', 'onwards')).toEqual([
      '1 Ranger',
      '1 Senior',
      '2 Staff',
      '2 Head Ranger',
      '3 Next step',
    ]);
  });

  it('can be asked backwards: how do people get here', () => {
    expect(within('b/ranger#head-ranger', 'backwards')).toEqual(['1 Ranger', '2 Junior']);
    expect(within('a/guide#staff', 'backwards')).toEqual(['1 Senior', '2 Junior', '3 Head Ranger', '4 Ranger']);
  });

  it('comes with the route to each place', () => {
    const onwards = findReach(graph, { role: 'a/guide#junior', direction: 'onwards', rules: everyMove });
    const backwards = findReach(graph, { role: 'a/guide#staff', direction: 'backwards', rules: everyMove });
    if (onwards === null || backwards === null) throw new Error('both roles are there');
    const [there, here] = [routeTo(onwards, 'b/ranger#head-ranger'), routeTo(backwards, 'b/ranger#head-ranger')];
    expect(there && routeWords(graph, there)).toBe('Junior -> Ranger > Head Ranger');
    expect(here && routeWords(graph, here)).toBe('Head Ranger -> Junior > Senior > Staff');
    expect(routeTo(onwards, 'a/guide#junior')).toBeNull();
    expect(routeTo(onwards, 'nobody')).toBeNull();
  });

  it('is nothing for a role that nothing is said of, and null for one that is not there', () => {
    expect(within('a/guide#staff!next-step', 'onwards')).toEqual([]);
    expect(findReach(graph, { role: 'nobody', direction: 'onwards', rules: everyMove })).toBeNull();
  });
});

it('names the very places to which there is a route, with as many moves, in both directions', () => {
  const seeds = fc.integer({ min: 1, max: 1e6 });
  fc.assert(
    fc.property(seeds, fc.nat(39), fc.constantFrom('onwards', 'backwards'), (seed, at, direction) => {
      const graph = generateCareerGraph({ roles: 40, seed });
      const role = graph.roles[at]?.id ?? '';
      const reach = findReach(graph, { role, direction, rules: everyMove });
      const moves = new Map(reach?.places.map((place) => [place.id, place.moves]));
      for (const { id } of graph.roles) {
        const ends = direction === 'onwards' ? { from: role, to: id } : { from: id, to: role };
        const [best] = findRoutes(graph, { ...ends, rules: everyMove, most: 1 });
        expect(moves.get(id)).toBe(best?.hops.length);
      }
    }),
    { numRuns: 40 },
  );
});
