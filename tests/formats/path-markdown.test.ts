// What is copied of a route: hop by hop, with what each rests on and what is new at it.
import { expect, it } from 'vitest';
import { pathMarkdown } from '../../src/formats/path-markdown.ts';
import type { CareerGraph } from '../../src/graph/career-graph.ts';
import { findRoutes } from '../../src/graph/paths/find-routes.ts';
import { everyMove } from '../../src/graph/paths/route.ts';
import { family, role } from '../support/families.ts';
import { graphOf, roleNamed } from '../support/graphs.ts';

function markdown(graph: CareerGraph, from: string, to: string): string {
  const ends = { from: roleNamed(graph, from).id, to: roleNamed(graph, to).id };
  const [route] = findRoutes(graph, { ...ends, rules: everyMove });
  if (route === undefined) throw new Error('there is a route');
  return pathMarkdown(graph, route);
}

const graph = graphOf(
  family(
    'a/books',
    role('Book Editor', { grade: 5, requirements: ['Reads *everything*', 'Has edited for 2 years'] }),
    role('Senior Book Editor', {
      grade: 7,
      requirements: ['Reads *everything*', 'Has edited for 5 years', '1. Leads'],
    }),
    { nextOf: [[1, 'Head of Films']] },
  ),
  family('a/films', role('Head of Films', { grade: 8, requirements: ['Has seen <all> films'] }), {
    undefinedNext: [[0, '']],
  }),
);

it('reads hop by hop: kind, change of grade, ground, sentence, and what is new', () => {
  expect(markdown(graph, 'Book Editor', 'Head of Films').split('\n\n')).toEqual([
    '# From Book Editor to Head of Films',
    '2 moves · grade 5 → 8 · 1 stated, 1 inferred',
    '## 1. Senior Book Editor',
    expect.stringMatching(/^From Book Editor: Next level · grade 5 → 7 · inferred: next level above in .*5 → 7\)\.$/),
    '### New requirements (1)',
    '- 1\\. Leads',
    '### Requirements, reworded or raised (1)',
    '- Has edited for 5 years\n  - before: Has edited for 2 years',
    '## 2. Head of Films',
    expect.stringMatching(
      /^From Senior Book Editor: Promotion, into management, to another family · grade 7 → 8 · stated\.$/,
    ),
    expect.stringMatching(/^> .*Head of Films.*\n>\n> a\/books\.md, line \d+$/),
    '### New requirements (1)',
    '- Has seen \\<all\\> films',
    '## Further on',
    'The documents say that the next step from here is not defined yet.',
    '---',
    expect.stringContaining('nothing here promises a move.\n'),
  ]);
});

it('says where nothing is new, and where nothing is known', () => {
  const bare = graphOf(
    family('a/books', role('Book Editor'), role('Senior Book Editor'), { nextOf: [[1, 'Chief Book Officer']] }),
  );
  const text = markdown(bare, 'Book Editor', 'Chief Book Officer');
  expect(text).toContain('## 1. Senior Book Editor');
  expect(text).toContain('Nothing that is listed for it is new.');
  expect(text).toContain('No document describes it: what is listed for it is not known.');
  expect(text).toContain('where it leads is not known');
});
