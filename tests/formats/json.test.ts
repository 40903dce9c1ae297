import { expect, it } from 'vitest';
import { writeJson } from '../../src/formats/json.ts';
import { family, role } from '../support/families.ts';
import { graphOf } from '../support/graphs.ts';

it('holds every field of the graph and ends its last line', () => {
  const graph = graphOf(family('a/b', role('Editor', { reportsTo: 'Chief Editor' })));
  const text = writeJson(graph);
  expect(JSON.parse(text)).toEqual(graph);
  expect(text.endsWith('}\n')).toBe(true);
});

it('gives each role and link a line, so that two outputs can be compared', () => {
  const graph = graphOf(family('a/b', role('Editor'), role('Senior Editor')));
  const lines = writeJson(graph).split('\n');
  expect(lines.filter((line) => line.includes('"id":"a/b#'))).toHaveLength(2);
});

it('writes an empty graph', () => {
  expect(JSON.parse(writeJson(graphOf()))).toEqual(graphOf());
});
