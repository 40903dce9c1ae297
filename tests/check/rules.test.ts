import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkGraph } from '../../src/check/check-graph.ts';
import { rules } from '../../src/check/rules.ts';
import { projectFolder } from '../../src/cli/project.mjs';
import { readCareerGraph } from '../../src/graph/read-career-graph.ts';
import { readExample } from '../support/rule-example.ts';

const folder = join(projectFolder, 'src', 'check', 'rules');
const files = readdirSync(folder).sort();

describe('the list of rules', () => {
  it('names each file in rules/, by name', () => {
    expect(rules.map(({ name }) => `${name}.ts`)).toEqual(files);
  });
});

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name) => {
  const example = readExample(readFileSync(join(folder, `${name}.ts`), 'utf8'));

  it('finds what the example in its header says, and nothing else', () => {
    expect(example?.finds.length, 'a rule shows an example in its header').toBeGreaterThan(0);
    const findings = checkGraph(readCareerGraph(example?.documents ?? [])).filter(({ rule }) => rule === name);
    const found = findings.map(({ source, message }) => `${source.path}:${source.line} ${message}`);
    expect(found).toEqual([...(example?.finds ?? [])].sort(byPlace));
  });

  it('says what was expected and how to mend it', () => {
    for (const finding of checkGraph(readCareerGraph(example?.documents ?? [])))
      for (const words of [finding.message, finding.expected, finding.mend])
        expect(words).toMatch(/[^.]\.$|[.!?]”\.?$/);
  });
});

/** As findings are sorted. */
function byPlace(a: string, b: string): number {
  const [pathA = '', lineA = ''] = a.split(' ')[0]?.split(':') ?? [];
  const [pathB = '', lineB = ''] = b.split(' ')[0]?.split(':') ?? [];
  if (pathA !== pathB) return pathA < pathB ? -1 : 1;
  return Number(lineA) - Number(lineB);
}
