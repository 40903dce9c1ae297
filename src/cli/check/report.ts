/**
 * What a check found, as each of the reports beside this file is handed it. A report turns it into text and writes none.
 */
import type { Finding, Severity } from '../../check/finding.ts';

export interface CheckResult {
  /** Path of the folder from where the user stands, with `/` between folders; empty for that very place. */
  readonly folder: string;
  /** How many documents were read. */
  readonly documents: number;
  /** By document and line. */
  readonly findings: readonly Finding[];
}

export interface ReportStyle {
  /** Whether the reader is a terminal that shows colours. */
  readonly colours: boolean;
}

export type Report = (result: CheckResult, style: ReportStyle) => string;

/** Path of a document from where the user stands. */
export function pathFromHere({ folder }: CheckResult, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/** How many findings there are of a severity. */
export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** Everything that a finding says, as one paragraph. */
export function wordsOf({ message, expected, mend }: Finding): string {
  return `${message} Expected: ${expected} ${mend}`;
}
