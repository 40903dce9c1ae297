import { expect, it } from 'vitest';
import { whereItEnds } from '../../../src/graph/paths/where-it-ends.ts';
import { family, role } from '../../support/families.ts';
import { graphOf, roleNamed } from '../../support/graphs.ts';

const graph = graphOf(
  family('a/books', role('Book Editor', { grade: 5 }), role('Senior Book Editor', { grade: 6 }), {
    nextOf: [[1, 'Chief Book Officer']],
  }),
  family('a/films', role('Film Editor'), { undefinedNext: [[0, '']] }),
  family('a/plays', role('Play Editor'), { vagueNext: 'other roles in the company' }),
  family('a/songs', role('Song Editor')),
);

it.each([
  ['Book Editor', null],
  ['Senior Book Editor', null],
  ['Chief Book Officer', 'not-documented'],
  ['Film Editor', 'not-defined'],
  ['Play Editor', 'vague'],
  ['Song Editor', 'nothing-said'],
])('says why a path goes no further than %s', (title, kind) => {
  expect(whereItEnds(graph, roleNamed(graph, title).id)?.kind ?? null).toBe(kind);
});
