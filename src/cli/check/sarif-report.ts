/**
 * Findings as SARIF 2.1.0, the format in which code hosts and editors take them from any checker.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import type { Severity } from '../../check/finding.ts';
import { rules } from '../../check/rules.ts';
import { pathFromHere, type Report, wordsOf } from './report.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

export const sarifReport: Report = (result) => {
  const ruleIndex = new Map(rules.map(({ name }, at) => [name, at]));
  const report = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Rungs',
            rules: rules.map(({ name, severity }) => ({
              id: name,
              shortDescription: { text: sentence(name) },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: result.findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: ruleIndex.get(finding.rule) ?? -1,
          level: levels[finding.severity],
          message: { text: wordsOf(finding) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: addressOf(pathFromHere(result, finding.source.path)) },
                region: { startLine: finding.source.line },
              },
              ...(finding.role === null ? {} : { logicalLocations: [{ fullyQualifiedName: finding.role }] }),
            },
          ],
        })),
      },
    ],
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};

/** `missing-page` → `Missing page.` */
function sentence(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}.`;
}

/**
 * A path as a relative address: spaces, `#`, `?` and `%` stand for themselves in a path and not in an address,
 * which half a surrogate pair cannot be in at all.
 */
function addressOf(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replaceAll(/\p{Cs}/gu, '\ufffd')))
    .join('/');
}
