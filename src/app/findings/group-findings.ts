/**
 * Findings as their panel shows them: narrowed by severity, rule and words, in groups, with counts of what each
 * choice would show. Knows findings and choices, nothing of how they look.
 */
import type { Finding, Severity } from '../../check/finding.ts';
import type { CareerGraph } from '../../graph/career-graph.ts';
import type { FindingsChoices } from '../store/choices.ts';
import { nameOf } from '../store/derived.ts';

/** The worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

export const severityWords: Readonly<Record<Severity, { readonly one: string; readonly many: string }>> = {
  error: { one: 'Error', many: 'Errors' },
  warning: { one: 'Warning', many: 'Warnings' },
  info: { one: 'Note', many: 'Notes' },
};

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  /** What tells two groups of the same title apart: a document's path; else null. */
  readonly note: string | null;
  /** Of its worst finding. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

type Filter = Pick<FindingsChoices, 'hiddenSeverities' | 'rule' | 'search'>;

/** The findings that every filter lets through; each word of the search stands in what is told of the finding. */
export function filterFindings(graph: CareerGraph, findings: readonly Finding[], filter: Filter): readonly Finding[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    if (filter.hiddenSeverities.has(finding.severity)) return false;
    if (filter.rule !== null && filter.rule !== finding.rule) return false;
    if (words.length === 0) return true;
    const { message, mend, rule, source, role } = finding;
    const told =
      `${message} ${mend} ${rule} ${ruleWords(rule)} ${source.path} ${nameOf(graph, role) ?? ''}`.toLowerCase();
    return words.every((word) => told.includes(word));
  });
}

/** Documents by path; rules by severity, the most frequent first; severities from the worst. */
export function groupFindings(
  graph: CareerGraph,
  findings: readonly Finding[],
  grouping: FindingsChoices['grouping'],
): readonly FindingGroup[] {
  const byKey = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = grouping === 'document' ? finding.source.path : finding[grouping];
    const group = byKey.get(key);
    if (group) group.push(finding);
    else byKey.set(key, [finding]);
  }
  const groups = [...byKey].map(([key, found]) => ({
    key: `${grouping} ${key}`,
    ...titleOf(graph, grouping, key),
    severity: worstOf(found) ?? 'info',
    findings: found,
  }));
  if (grouping === 'document') return groups;
  return groups.sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      b.findings.length - a.findings.length ||
      (a.title < b.title ? -1 : 1),
  );
}

function titleOf(
  graph: CareerGraph,
  grouping: FindingsChoices['grouping'],
  key: string,
): Pick<FindingGroup, 'title' | 'note'> {
  if (grouping === 'rule') return { title: ruleWords(key), note: null };
  if (grouping === 'severity') return { title: severityWords[key as Severity].many, note: null }; // keys are severities here
  const family = graph.documents.find(({ path }) => path === key)?.family ?? null;
  const name = nameOf(graph, family);
  return name === null ? { title: key, note: null } : { title: name, note: key };
}

/** `missing-page` as a reader would say it: `Missing page`. */
export function ruleWords(rule: string): string {
  return rule.charAt(0).toUpperCase() + rule.slice(1).replaceAll('-', ' ');
}

export function worstOf(findings: readonly Finding[]): Severity | null {
  const found = new Set(findings.map(({ severity }) => severity));
  return severities.find((severity) => found.has(severity)) ?? null;
}

/** How often each value occurs, such as each rule's name. */
export function countBy<Key extends 'rule' | 'severity'>(
  findings: readonly Finding[],
  key: Key,
): ReadonlyMap<Finding[Key], number> {
  const counts = new Map<Finding[Key], number>();
  for (const finding of findings) counts.set(finding[key], (counts.get(finding[key]) ?? 0) + 1);
  return counts;
}
