import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGraph } from '../../src/check/check-graph.ts';
import { estimateGrades } from '../../src/graph/estimate-grades.ts';
import { neighboursOf } from '../../src/graph/neighbours.ts';
import { resolveInheritance } from '../../src/graph/resolve-inheritance.ts';
import { family, role, type Target } from '../support/families.ts';
import { graphOf } from '../support/graphs.ts';
import { brokenPromises } from '../support/valid-graph.ts';

// Few words, so that names meet, contradict and misspell each other; and any text at all.
const word = fc.constantFrom(
  'Senior',
  'Manager',
  'Director',
  'of',
  'Sales',
  'Slaes',
  'Support',
  'VP',
  'CSM',
  'Engineer',
);
const title = fc.oneof(
  { weight: 6, arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', '', '#', 'Chef d’équipe', '営業部長', '🙂') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const path = fc.oneof(
  fc.constantFrom(
    'sales/a',
    'sales/A',
    'sales/b/index.html.md',
    'sales/b',
    'support/c',
    'top',
    '__proto__',
    'constructor',
  ),
  fc.string({ maxLength: 12 }).map((text) => `x/${text.replaceAll('.', '')}`),
);
const href = fc.oneof(
  fc.constantFrom(
    '/job-families/sales/a/',
    '../b/',
    '#manager',
    '#',
    'TODO',
    'https://x.example/job-families/sales/b/#x',
  ),
  fc.constantFrom('mailto:a@b', 'javascript:alert(1)', '../../../..', '%E0%A4%A', '//'),
  fc.webUrl(),
  fc.string({ maxLength: 20 }),
);
const target: fc.Arbitrary<Target> = fc.oneof(title, fc.tuple(title, href));
const sketch = fc
  .tuple(
    title,
    fc.record(
      {
        grade: fc.oneof(fc.integer({ min: 4, max: 12 }), fc.constantFrom('IC4', 'M3'), fc.constant([8, 9])),
        reportsTo: target,
        dotted: target,
        extends: target,
        leadsPeople: fc.boolean(),
        under: title,
        requirements: fc.array(fc.constantFrom('Reads', 'Writes', 'Speaks'), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([name, words]) => role(name, words));
const said = fc.record(
  {
    next: fc.array(target, { maxLength: 2 }),
    nextOf: fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), target), { maxLength: 2 }),
    undefinedNext: fc.array(fc.tuple(fc.option(fc.integer({ min: 0, max: 4 })), title), { maxLength: 2 }),
    vagueNext: title,
    reportsTo: target,
    abbreviations: fc.dictionary(title, title, { maxKeys: 2 }),
  },
  { requiredKeys: [] },
);
const families = fc
  .uniqueArray(fc.tuple(path, fc.array(sketch, { maxLength: 5 }), said), { maxLength: 6, selector: ([name]) => name })
  .map((all) => all.map(([name, roles, words]) => family(name, ...roles, words)));

describe('any families', () => {
  it('make a graph that keeps its promises', () => {
    fc.assert(
      fc.property(families, (all) => {
        expect(brokenPromises(graphOf(...all))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('make the same graph in whatever order they come', () => {
    fc.assert(
      fc.property(families, (all) => {
        expect(graphOf(...[...all].reverse())).toEqual(graphOf(...all));
      }),
    );
  });

  it('can be asked anything', () => {
    fc.assert(
      fc.property(families, (all) => {
        const graph = graphOf(...all);
        checkGraph(graph);
        const estimates = estimateGrades(graph);
        for (const { id, grade } of graph.roles) {
          expect(neighboursOf(graph, id)).not.toBeNull();
          expect(resolveInheritance(graph, id, 'requirements')?.role).toBe(id);
          if (grade !== null) expect(estimates.has(id)).toBe(false);
        }
      }),
    );
  });
});
