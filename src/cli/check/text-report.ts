/**
 * Findings for a person at a terminal: by document, aligned, with how to mend each, and a summary with counts by rule.
 */
import type { Finding, Severity } from '../../check/finding.ts';
import { addTo } from '../../documents/add-to.ts';
import { type CheckResult, countOf, pathFromHere, type Report } from './report.ts';

type Colour = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green';
type Paint = (colour: Colour, text: string) => string;

const codes: Readonly<Record<Colour, string>> = {
  bold: '1',
  dim: '2',
  red: '31',
  yellow: '33',
  blue: '34',
  green: '32',
};
const colours: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', info: 'blue' };
const severities: readonly Severity[] = ['error', 'warning', 'info'];

export const textReport: Report = (result, style) => {
  const paint: Paint = (colour, text) => (style.colours ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text);
  const byDocument = groupBy(result.findings, ({ source }) => source.path);
  const documents = [...byDocument].map(([path, findings]) =>
    [paint('bold', printable(pathFromHere(result, path))), ...linesOf(findings, result.findings, paint), ''].join('\n'),
  );
  return [...documents, ...summary(result, byDocument.size, paint), ''].join('\n');
};

/** `  12  warning  empty-section  Nothing stands …`, and under it how to mend it; columns agree over all documents. */
function linesOf(findings: readonly Finding[], all: readonly Finding[], paint: Paint): string[] {
  const lineWidth = longest(all, ({ source }) => String(source.line));
  const severityWidth = longest(all, ({ severity }) => severity);
  const ruleWidth = longest(all, ({ rule }) => rule);
  const indent = ' '.repeat(2 + lineWidth + 2 + severityWidth + 2 + ruleWidth + 2);
  return findings.flatMap(({ source, severity, rule, message, expected, mend }) => [
    `  ${String(source.line).padStart(lineWidth)}  ${paint(colours[severity], severity.padEnd(severityWidth))}  ${rule.padEnd(ruleWidth)}  ${printable(message)}`,
    indent + paint('dim', printable(`${expected} ${mend}`)),
  ]);
}

function summary({ findings, documents }: CheckResult, touched: number, paint: Paint): string[] {
  const of = documents === 1 ? '1 document' : `${documents} documents`;
  if (findings.length === 0) return [paint('green', `Nothing to mend in ${of}.`)];
  const rows = [...groupBy(findings, ({ severity, rule }) => `${severities.indexOf(severity)} ${rule}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...more]]) => (first === undefined ? [] : [{ ...first, count: String(more.length + 1) }]));
  const countWidth = Math.max(...rows.map(({ count }) => count.length));
  const severityWidth = longest(findings, ({ severity }) => severity);
  const words: Readonly<Record<Severity, string>> = { error: 'errors', warning: 'warnings', info: 'hints' };
  const counts = severities.map((severity) => {
    const count = countOf(findings, severity);
    return `${count} ${count === 1 ? words[severity].slice(0, -1) : words[severity]}`;
  });
  return [
    ...rows.map(
      ({ count, severity, rule }) =>
        `  ${count.padStart(countWidth)}  ${paint(colours[severity], severity.padEnd(severityWidth))}  ${rule}`,
    ),
    '',
    paint(
      'bold',
      `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} in ${touched} of ${of}: ${counts.join(', ')}.`,
    ),
  ];
}

/** Documents hold anything, and a terminal obeys control characters: each is shown as a mark instead. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, '\ufffd');
}

function longest(findings: readonly Finding[], text: (finding: Finding) => string): number {
  return findings.reduce((most, finding) => Math.max(most, text(finding).length), 0);
}

function groupBy(findings: readonly Finding[], key: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    addTo(groups, key(finding), finding);
  }
  return groups;
}
