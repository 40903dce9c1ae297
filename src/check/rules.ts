/**
 * Every rule, by name. A new one is a file in `rules/` and a line in each of the two lists here; one about wording has
 * its patterns in the wording's `findings`, and the words without which these find nothing in its `topics`, under `slips`.
 */
import type { Rule } from './rule.ts';
import { contradictingChart } from './rules/contradicting-chart.ts';
import { contradictingFrontMatter } from './rules/contradicting-front-matter.ts';
import { contradictingGrade } from './rules/contradicting-grade.ts';
import { contradictingManager } from './rules/contradicting-manager.ts';
import { doubledHeading } from './rules/doubled-heading.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { empty } from './rules/empty.ts';
import { emptySection } from './rules/empty-section.ts';
import { extendsUnknown } from './rules/extends-unknown.ts';
import { garbledEncoding } from './rules/garbled-encoding.ts';
import { gradeMissing } from './rules/grade-missing.ts';
import { inheritanceCycle } from './rules/inheritance-cycle.ts';
import { invalidFrontMatter } from './rules/invalid-front-matter.ts';
import { invalidSetting } from './rules/invalid-setting.ts';
import { levelsOutOfOrder } from './rules/levels-out-of-order.ts';
import { managerMissing } from './rules/manager-missing.ts';
import { mislabelledHeading } from './rules/mislabelled-heading.ts';
import { missingAnchor } from './rules/missing-anchor.ts';
import { missingPage } from './rules/missing-page.ts';
import { misspeltHeading } from './rules/misspelt-heading.ts';
import { misspeltName } from './rules/misspelt-name.ts';
import { nextStepNotDefined } from './rules/next-step-not-defined.ts';
import { nextStepToLowerGrade } from './rules/next-step-to-lower-grade.ts';
import { noHeading } from './rules/no-heading.ts';
import { noNextStep } from './rules/no-next-step.ts';
import { noRoles } from './rules/no-roles.ts';
import { notARole } from './rules/not-a-role.ts';
import { notText } from './rules/not-text.ts';
import { placeholderLink } from './rules/placeholder-link.ts';
import { rawHtml } from './rules/raw-html.ts';
import { repeatedRequirements } from './rules/repeated-requirements.ts';
import { reportingCycle } from './rules/reporting-cycle.ts';
import { sameRoleTwice } from './rules/same-role-twice.ts';
import { sectionWithoutRow } from './rules/section-without-row.ts';
import { selfLink } from './rules/self-link.ts';
import { tableWithoutSection } from './rules/table-without-section.ts';
import { templateTag } from './rules/template-tag.ts';
import { templateText } from './rules/template-text.ts';
import { tooDeep } from './rules/too-deep.ts';
import { tooLarge } from './rules/too-large.ts';
import { unknownFrontMatter } from './rules/unknown-front-matter.ts';
import { unknownSetting } from './rules/unknown-setting.ts';
import { unreadableConfiguration } from './rules/unreadable-configuration.ts';
import { unreadableFrontMatter } from './rules/unreadable-front-matter.ts';
import { unresolvedTarget } from './rules/unresolved-target.ts';
import { vacancyWording } from './rules/vacancy-wording.ts';
import { yearsOfExperience } from './rules/years-of-experience.ts';

export const rules: readonly Rule[] = [
  contradictingChart,
  contradictingFrontMatter,
  contradictingGrade,
  contradictingManager,
  doubledHeading,
  duplicateId,
  emptySection,
  empty,
  extendsUnknown,
  garbledEncoding,
  gradeMissing,
  inheritanceCycle,
  invalidFrontMatter,
  invalidSetting,
  levelsOutOfOrder,
  managerMissing,
  mislabelledHeading,
  missingAnchor,
  missingPage,
  misspeltHeading,
  misspeltName,
  nextStepNotDefined,
  nextStepToLowerGrade,
  noHeading,
  noNextStep,
  noRoles,
  notARole,
  notText,
  placeholderLink,
  rawHtml,
  repeatedRequirements,
  reportingCycle,
  sameRoleTwice,
  sectionWithoutRow,
  selfLink,
  tableWithoutSection,
  templateTag,
  templateText,
  tooDeep,
  tooLarge,
  unknownFrontMatter,
  unknownSetting,
  unreadableConfiguration,
  unreadableFrontMatter,
  unresolvedTarget,
  vacancyWording,
  yearsOfExperience,
];
