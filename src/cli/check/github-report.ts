/**
 * Findings as workflow commands, which GitHub shows beside the lines of a change.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
import type { Severity } from '../../check/finding.ts';
import { pathFromHere, type Report, wordsOf } from './report.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

export const githubReport: Report = (result) =>
  result.findings
    .map((finding) => {
      const { rule, severity, source } = finding;
      const properties = { file: pathFromHere(result, source.path), line: String(source.line), title: rule };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
      return `::${commands[severity]} ${list.join(',')}::${escapeMessage(wordsOf(finding))}\n`;
    })
    .join('');

/** A line break would end the command, and a per cent sign begins an escape. */
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Colons and commas part the properties of a command. */
function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
