import { describe, expect, it } from 'vitest';
import { checkGraph, type RuleSettings } from '../../src/check/check-graph.ts';
import { noConfiguration } from '../../src/documents/configuration.ts';
import type { Observation } from '../../src/graph/career-graph.ts';
import { linkFamilies } from '../../src/graph/link-families.ts';
import { readCareerGraph } from '../../src/graph/read-career-graph.ts';
import { document, family, role } from '../support/families.ts';
import { graphOf } from '../support/graphs.ts';

describe('checkGraph', () => {
  it('finds nothing in documents that agree', () => {
    const graph = graphOf(
      family(
        'support/support',
        role('Support Engineer', { grade: 6, reportsTo: ['Manager, Support', '#manager-support'] }),
        role('Manager, Support', { grade: 8, leadsPeople: true, reportsTo: 'Director, Support' }),
        role('Director, Support', { grade: 10, reportsTo: 'Chief Executive Officer' }),
        role('Chief Executive Officer', { grade: 15 }),
      ),
    );
    expect(checkGraph(graph)).toEqual([]);
  });

  it('names document and line, what was found, what was expected and how to mend it', () => {
    const graph = graphOf(
      family(
        'sales/inside-sales',
        role('Inside Sales Representative', { reportsTo: ['Manager, Insde Sales', '#manager'] }),
      ),
      family('sales/leaders', role('Manager, Inside Sales', { grade: 8 }), role('Director of Sales', { grade: 10 })),
    );
    expect(checkGraph(graph).find(({ rule }) => rule === 'misspelt-name')).toEqual({
      rule: 'misspelt-name',
      severity: 'warning',
      message: 'No role is called “Manager, Insde Sales”.',
      expected: '“Manager, Inside Sales”.',
      mend: 'Write “Manager, Inside Sales”.',
      source: { path: 'sales/inside-sales.md', line: 2 },
      role: 'sales/inside-sales#inside-sales-representative',
    });
  });

  it('asks for a missing grade only where roles have grades, and suggests one', () => {
    const ungraded = [role('Editor'), role('Senior Editor')];
    expect(checkGraph(graphOf(family('a/editors', ...ungraded))).map(({ rule }) => rule)).not.toContain(
      'grade-missing',
    );
    const graph = graphOf(
      family('a/writers', role('Writer', { grade: 5 }), role('Senior Writer', { grade: 6 })),
      family('a/senior-editor', role('Senior Editor')),
    );
    const missing = checkGraph(graph).filter(({ rule }) => rule === 'grade-missing');
    expect(missing.map(({ role: id, expected }) => [id, expected])).toEqual([
      ['a/senior-editor#senior-editor', expect.stringContaining('A grade, 6 by comparison')],
    ]);
  });

  it('tells next steps that are not defined and roles that extend an unknown one', () => {
    const graph = graphOf(
      family('a/b', role('Director of Taxes', { extends: { requirements: 'Manager, Taxes' } }), {
        undefinedNext: [[0, 'Senior Director']],
      }),
    );
    expect(checkGraph(graph).map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['next-step-not-defined', 'extends-unknown']),
    );
  });

  it('tells once of a specialty whose sentence extends several lists of a role that nobody describes', () => {
    const level = '## Ranger\n\n### Requirements\n\n- Walks\n\n## Senior Ranger\n\n### Requirements\n\n- Walks far\n';
    const sentence = 'Extends the responsibilities and requirements of the Chief Glaciologist.';
    const text = `# Rangers\n\n${level}\n## Specialties\n\n### Glaciers\n\n${sentence}\n`;
    const graph = readCareerGraph([{ path: 'lake/ranger.md', bytes: new TextEncoder().encode(text) }]);
    expect(graph.families[0]?.specialties[0]?.inherits.map(({ to, section }) => [to, section])).toEqual([
      [null, 'responsibilities'],
      [null, 'requirements'],
    ]);
    const found = checkGraph(graph).filter(({ rule }) => rule === 'extends-unknown');
    expect(found.map(({ source, role }) => [source.line, role])).toEqual([[19, null]]);
  });

  it('gives every observation a rule, whatever stage observed it', () => {
    const source = { path: 'a/b.md', line: 3 };
    const kinds = [
      ...['not-text', 'too-large', 'empty', 'no-heading', 'unreadable-front-matter', 'garbled-encoding', 'raw-html'],
      ...['template-tag', 'too-deep', 'mislabelled-heading', 'doubled-heading', 'no-roles', 'table-without-section'],
      ...['section-without-row', 'missing-page', 'missing-anchor', 'placeholder-link', 'misspelt-name', 'not-a-role'],
      ...['unresolved-target', 'same-role-twice', 'contradicting-grade', 'contradicting-manager', 'duplicate-id'],
      ...['self-link', 'reporting-cycle', 'inheritance-cycle', 'empty-section', 'unreadable-configuration'],
      ...['unknown-setting', 'invalid-setting', 'invalid-front-matter', 'unknown-front-matter'],
      ...['contradicting-front-matter'],
    ];
    const observations = kinds.map((kind) => ({
      kind,
      source,
      found: 'x',
      expected: null,
      suggestion: null,
      role: null,
    }));
    const graph = { ...graphOf(), observations: observations as unknown as Observation[] }; // one of each shape
    const findings = checkGraph(graph);
    expect(findings.map(({ rule }) => rule).sort()).toEqual([...kinds].sort());
    for (const finding of findings)
      for (const words of [finding.message, finding.expected, finding.mend]) expect(words).toMatch(/[^.]\.$/);
  });

  it('gives rules the severities of the configuration, which give way to those asked for', () => {
    const observations = [{ kind: 'raw-html', source: { path: 'a.md', line: 9 }, found: '<b>' }] as const;
    const rules = [
      { rule: 'raw-html', severity: 'off', line: 2 },
      { rule: 'raw-htm', severity: 'off', line: 3 },
    ] as const;
    const configured = { configuration: { ...noConfiguration, rules }, observations: [] };
    const graph = linkFamilies([document('a.md', { observations })], [], configured);
    const found = (settings?: RuleSettings) =>
      checkGraph(graph, settings).map(({ rule, severity, source, mend }) => [rule, severity, source.line, mend]);
    const unknown = ['unknown-setting', 'warning', 3, 'Write “raw-html”.'];
    expect(found()).toEqual([unknown]);
    expect(found(new Map([['raw-html', 'error']]))).toEqual([['raw-html', 'error', 9, expect.any(String)], unknown]);
  });

  it('gives rules the severities that are set, and asks none that is off', () => {
    const observations = [{ kind: 'raw-html', source: { path: 'a.md', line: 9 }, found: '<b>' }] as const;
    const graph = linkFamilies([document('a.md', { observations })], []);
    const severities = (set: 'error' | 'off') =>
      checkGraph(graph, new Map([['raw-html', set]])).map(({ severity }) => severity);
    expect(severities('error')).toEqual(['error']);
    expect(severities('off')).toEqual([]);
    expect(checkGraph(graph).map(({ severity }) => severity)).toEqual(['info']);
  });

  it('lists findings by document and line', () => {
    const observations = [
      { kind: 'raw-html', source: { path: 'b.md', line: 9 }, found: '<b>' },
      { kind: 'raw-html', source: { path: 'b.md', line: 2 }, found: '<i>' },
    ] as const;
    const graph = linkFamilies([document('b.md', { observations }), document('a.md', { observations: [] })], []);
    expect(checkGraph(graph).map(({ source }) => `${source.path}:${source.line}`)).toEqual(['b.md:2', 'b.md:9']);
  });
});

describe('rules about wording', () => {
  const found = (rule: string, body: string) => {
    const text = `# Tax\n\n## Requirements\n\n${body}\n`;
    const graph = readCareerGraph([{ path: 'finance/tax.md', bytes: new TextEncoder().encode(text) }]);
    return checkGraph(graph).some((finding) => finding.rule === rule);
  };

  it.each([
    ['vacancy-wording', 'You’ll count'],
    ['vacancy-wording', '> Here we are currently hiring'],
    ['vacancy-wording', 'Counts, and **you will** too'],
    ['vacancy-wording', '| what |\n| --- |\n| The right candidate counts |'],
    ['vacancy-wording', '- a\n  - Come and join us'],
    ['vacancy-wording', 'Apply today'],
    ['template-text', '- Sales: tbd'],
    ['template-text', '- COMING SOON.'],
    ['template-text', '- To be added'],
    ['template-text', '- Todo (TBD)'],
    ['template-text', '- Knows XXXX'],
    ['template-text', '- Lorem ipsum'],
    ['template-text', '- Knows [insert the tools here]'],
    ['years-of-experience', '- Two years in [tax](/tax/)'],
    ['years-of-experience', '- 1 year of counting'],
    ['placeholder-link', '- Knows [the law](TODO)'],
  ])('%s looks at every text: %s', (rule, body) => {
    expect(found(rule, body)).toBe(true);
  });

  it('let alone what only looks alike', () => {
    for (const rule of ['vacancy-wording', 'template-text', 'years-of-experience'])
      expect(found(rule, '- Helps you and the candidates we [know](/k/), each [year] and yearly')).toBe(false);
  });
});
