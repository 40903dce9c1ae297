// Which findings are shown, in which groups, in which order.
import { describe, expect, it } from 'vitest';
import { countBy, filterFindings, groupFindings, worstOf } from '../../src/app/findings/group-findings.ts';
import { checkGraph } from '../../src/check/check-graph.ts';
import type { Finding, Severity } from '../../src/check/finding.ts';
import { readCareerGraph } from '../../src/graph/read-career-graph.ts';
import { documentsText } from '../support/ladder-documents.ts';

const graph = readCareerGraph(
  Object.entries(documentsText).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
);
const all = { hiddenSeverities: new Set<Severity>(), rule: null, search: '' };

const finding = (rule: string, severity: Severity, path: string, changes: Partial<Finding> = {}): Finding => ({
  rule,
  severity,
  message: `${rule} is found`,
  expected: 'Something else.',
  mend: 'Mend it.',
  source: { path, line: 1 },
  role: null,
  ...changes,
});

const findings = [
  finding('missing-page', 'error', 'lake/warden.md'),
  finding('raw-html', 'info', 'sales/guide.md'),
  finding('raw-html', 'info', 'sales/guide.md', { role: 'sales/guide#senior-guide' }),
  finding('no-next-step', 'info', 'sales/guide.md'),
  finding('grade-missing', 'warning', 'rungs.config.json'),
];

describe('what is shown', () => {
  it('is everything that the command line tells, unless something is chosen', () => {
    const found = checkGraph(graph);
    expect(found.length).toBeGreaterThan(2);
    expect(filterFindings(graph, found, all)).toEqual(found);
  });

  it('is narrowed by severity and rule', () => {
    const rules = (changes: { hiddenSeverities?: ReadonlySet<Severity>; rule?: string }) =>
      filterFindings(graph, findings, { ...all, ...changes }).map(({ rule }) => rule);
    expect(rules({ hiddenSeverities: new Set<Severity>(['info']) })).toEqual(['missing-page', 'grade-missing']);
    expect(rules({ rule: 'raw-html' })).toEqual(['raw-html', 'raw-html']);
  });

  it('is what holds every word of the search: in the message, rule, path or role', () => {
    const search = (words: string) => filterFindings(graph, findings, { ...all, search: words });
    expect(search('HTML guide')).toHaveLength(2);
    expect(search('senior raw')).toHaveLength(1);
    expect(search('missing page')).toHaveLength(1);
    expect(search('  ')).toHaveLength(findings.length);
    expect(search('nowhere')).toEqual([]);
  });
});

describe('groups', () => {
  const titles = (grouping: 'document' | 'rule' | 'severity') =>
    groupFindings(graph, findings, grouping).map(({ title, note, severity, findings: found }) => [
      title,
      note,
      severity,
      found.length,
    ]);

  it('by document keep the order of the findings and bear the name of the family', () => {
    expect(titles('document')).toEqual([
      ['Lake Warden', 'lake/warden.md', 'error', 1],
      ['Guide', 'sales/guide.md', 'info', 3],
      ['rungs.config.json', null, 'warning', 1],
    ]);
  });

  it('by rule stand with the worst first, then with the most frequent', () => {
    expect(titles('rule').map(([title]) => title)).toEqual([
      'Missing page',
      'Grade missing',
      'Raw html',
      'No next step',
    ]);
  });

  it('by severity go from errors to notes', () => {
    expect(titles('severity').map(([title]) => title)).toEqual(['Errors', 'Warnings', 'Notes']);
  });

  it('hold every finding once', () => {
    for (const grouping of ['document', 'rule', 'severity'] as const) {
      const grouped = groupFindings(graph, findings, grouping).flatMap((group) => group.findings);
      expect(new Set(grouped)).toEqual(new Set(findings));
      expect(grouped).toHaveLength(findings.length);
    }
  });
});

it('counts how often each severity and rule occurs, and tells the worst', () => {
  expect(Object.fromEntries(countBy(findings, 'severity'))).toEqual({ error: 1, warning: 1, info: 3 });
  expect(countBy(findings, 'rule').get('raw-html')).toBe(2);
  expect(worstOf(findings)).toBe('error');
  expect(worstOf([])).toBeNull();
});
