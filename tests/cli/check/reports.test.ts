import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../../src/check/finding.ts';
import { rules } from '../../../src/check/rules.ts';
import { githubReport } from '../../../src/cli/check/github-report.ts';
import { jsonReport } from '../../../src/cli/check/json-report.ts';
import type { CheckResult } from '../../../src/cli/check/report.ts';
import { sarifReport } from '../../../src/cli/check/sarif-report.ts';
import { textReport } from '../../../src/cli/check/text-report.ts';

const plain = { colours: false };

function finding(rule: string, severity: Severity, line: number, more: Partial<Finding> = {}): Finding {
  const words = { message: `What ${rule} found.`, expected: 'Something else.', mend: 'Write it.' };
  return { rule, severity, ...words, source: { path: 'a/b.md', line }, role: null, ...more };
}

function result(...findings: readonly Finding[]): CheckResult {
  return { folder: 'docs', documents: 3, findings };
}

describe('the text report', () => {
  it('groups by document, aligns its columns and sums up by rule', () => {
    const other = { source: { path: 'c.md', line: 120 } };
    const findings = [
      finding('missing-page', 'error', 7),
      finding('raw-html', 'info', 12),
      finding('missing-page', 'error', 0, other),
    ];
    expect(textReport(result(...findings), plain)).toBe(
      [
        'docs/a/b.md',
        '    7  error  missing-page  What missing-page found.',
        '                            Something else. Write it.',
        '   12  info   raw-html      What raw-html found.',
        '                            Something else. Write it.',
        '',
        'docs/c.md',
        '  120  error  missing-page  What missing-page found.',
        '                            Something else. Write it.',
        '',
        '  2  error  missing-page',
        '  1  info   raw-html',
        '',
        '3 findings in 2 of 3 documents: 2 errors, 0 warnings, 1 hint.',
        '',
      ].join('\n'),
    );
  });

  it('has colours for a terminal only, and the same words in both', () => {
    const one = result(finding('missing-page', 'error', 7), finding('raw-html', 'info', 12));
    const coloured = textReport(one, { colours: true });
    expect(coloured).toContain('\u001b[31merror\u001b[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours begin with one
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(textReport(one, plain));
  });

  it('sends no control character of a document to the terminal', () => {
    const hostile = finding('raw-html', 'info', 1, {
      message: 'a\u001b[2Jb\u202ec\u0007',
      source: { path: 'x\u001b.md', line: 1 },
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(textReport(result(hostile), plain)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

describe('the JSON report', () => {
  it('has the shape that its file documents', () => {
    const role = 'a/b#c';
    expect(JSON.parse(jsonReport(result(finding('missing-page', 'error', 7, { role })), plain))).toEqual({
      version: 1,
      folder: 'docs',
      documents: 3,
      counts: { error: 1, warning: 0, info: 0 },
      findings: [
        {
          rule: 'missing-page',
          severity: 'error',
          path: 'a/b.md',
          line: 7,
          role,
          message: 'What missing-page found.',
          expected: 'Something else.',
          mend: 'Write it.',
        },
      ],
    });
  });
});

describe('the SARIF report', () => {
  const require = createRequire(import.meta.url);
  const schema: Record<string, unknown> = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  // One of its patterns is none in Unicode mode.
  const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

  it('keeps to the schema of 2.1.0, whatever documents hold', () => {
    const findings = fc.array(
      fc.record({
        rule: fc.constantFrom(...rules.map(({ name }) => name)),
        severity: fc.constantFrom<Severity>('error', 'warning', 'info'),
        message: fc.string({ unit: 'binary' }),
        expected: fc.string(),
        mend: fc.string(),
        source: fc.record({ path: fc.string({ unit: 'binary', minLength: 1 }), line: fc.integer({ min: 1 }) }),
        role: fc.option(fc.string({ minLength: 1 })),
      }),
    );
    fc.assert(
      fc.property(findings, (some) => {
        expect(isSarif(JSON.parse(sarifReport(result(...some), plain))), JSON.stringify(isSarif.errors)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('is refused by the schema when a field has the wrong type, so that the test above can fail', () => {
    const report = JSON.parse(sarifReport(result(finding('missing-page', 'error', 0)), plain));
    expect(isSarif(report)).toBe(false);
  });

  it('names rule, level, place and role of each finding', () => {
    const odd = finding('raw-html', 'info', 4, { source: { path: 'a b/50% #1.md', line: 4 }, role: 'a/b#c' });
    const [run] = JSON.parse(sarifReport(result(odd), plain)).runs;
    expect(run.results).toEqual([
      {
        ruleId: 'raw-html',
        ruleIndex: run.tool.driver.rules.findIndex(({ id }: { id: string }) => id === 'raw-html'),
        level: 'note',
        message: { text: 'What raw-html found. Expected: Something else. Write it.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'docs/a%20b/50%25%20%231.md' },
              region: { startLine: 4 },
            },
            logicalLocations: [{ fullyQualifiedName: 'a/b#c' }],
          },
        ],
      },
    ]);
  });
});

describe('the GitHub report', () => {
  it('is one workflow command a finding', () => {
    const findings = [finding('missing-page', 'error', 7), finding('raw-html', 'info', 12)];
    expect(githubReport(result(...findings), plain)).toBe(
      [
        '::error file=docs/a/b.md,line=7,title=missing-page::What missing-page found. Expected: Something else. Write it.',
        '::notice file=docs/a/b.md,line=12,title=raw-html::What raw-html found. Expected: Something else. Write it.',
        '',
      ].join('\n'),
    );
  });

  it('lets no document end a command or begin another', () => {
    const message = 'a%0A\r\n::error::b, c: d';
    const hostile = finding('raw-html', 'warning', 1, { message, source: { path: 'x,y:z%\n.md', line: 1 } });
    const report = githubReport(result(hostile), plain);
    expect(report.split('\n')).toHaveLength(2);
    expect(report).toContain('file=docs/x%2Cy%3Az%25%0A.md,line=1,');
    expect(report).toContain('::a%250A%0D%0A::error::b, c: d Expected:');
  });
});
