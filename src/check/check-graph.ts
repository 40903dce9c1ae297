/**
 * CareerGraph → findings: every rule, asked in turn.
 * Knows the list of rules and their order, nothing of what they look for.
 */
import type { CareerGraph } from '../graph/career-graph.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { contradictingGrade } from './rules/contradicting-grade.ts';
import { contradictingManager } from './rules/contradicting-manager.ts';
import { doubledHeading } from './rules/doubled-heading.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { empty } from './rules/empty.ts';
import { extendsUnknown } from './rules/extends-unknown.ts';
import { garbledEncoding } from './rules/garbled-encoding.ts';
import { gradeMissing } from './rules/grade-missing.ts';
import { inheritanceCycle } from './rules/inheritance-cycle.ts';
import { mislabelledHeading } from './rules/mislabelled-heading.ts';
import { missingAnchor } from './rules/missing-anchor.ts';
import { missingPage } from './rules/missing-page.ts';
import { misspeltName } from './rules/misspelt-name.ts';
import { nextStepNotDefined } from './rules/next-step-not-defined.ts';
import { noHeading } from './rules/no-heading.ts';
import { noRoles } from './rules/no-roles.ts';
import { notARole } from './rules/not-a-role.ts';
import { notText } from './rules/not-text.ts';
import { placeholderLink } from './rules/placeholder-link.ts';
import { rawHtml } from './rules/raw-html.ts';
import { reportingCycle } from './rules/reporting-cycle.ts';
import { sameRoleTwice } from './rules/same-role-twice.ts';
import { sectionWithoutRow } from './rules/section-without-row.ts';
import { selfLink } from './rules/self-link.ts';
import { tableWithoutSection } from './rules/table-without-section.ts';
import { templateTag } from './rules/template-tag.ts';
import { tooDeep } from './rules/too-deep.ts';
import { tooLarge } from './rules/too-large.ts';
import { unreadableFrontMatter } from './rules/unreadable-front-matter.ts';
import { unresolvedTarget } from './rules/unresolved-target.ts';

/** By name. */
export const rules: readonly Rule[] = [
  contradictingGrade,
  contradictingManager,
  doubledHeading,
  duplicateId,
  empty,
  extendsUnknown,
  garbledEncoding,
  gradeMissing,
  inheritanceCycle,
  mislabelledHeading,
  missingAnchor,
  missingPage,
  misspeltName,
  nextStepNotDefined,
  noHeading,
  noRoles,
  notARole,
  notText,
  placeholderLink,
  rawHtml,
  reportingCycle,
  sameRoleTwice,
  sectionWithoutRow,
  selfLink,
  tableWithoutSection,
  templateTag,
  tooDeep,
  tooLarge,
  unreadableFrontMatter,
  unresolvedTarget,
];

const known = new WeakMap<CareerGraph, readonly Finding[]>();

/** @returns findings by document and line, then by rule; the same graph gives the same list */
export function checkGraph(graph: CareerGraph): readonly Finding[] {
  let findings = known.get(graph);
  if (findings === undefined) {
    findings = rules.flatMap((rule) => rule.find(graph)).sort(byPlace);
    known.set(graph, findings);
  }
  return findings;
}

function byPlace(a: Finding, b: Finding): number {
  if (a.source.path !== b.source.path) return a.source.path < b.source.path ? -1 : 1;
  return a.source.line - b.source.line;
}
