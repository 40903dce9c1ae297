/**
 * Two headings beside each other read the same.
 *
 * @example support/support-engineer.md
 * # Support Engineer
 *
 * ## Responsibilities
 *
 * - Answers what customers ask
 *
 * ## Responsibilities
 * ^ The heading “Responsibilities” stands twice.
 *
 * - Has worked with customers before
 */
import { ruleFor } from '../rule.ts';

export const doubledHeading = ruleFor('doubled-heading', 'warning', ({ found, expected }) => ({
  message: `The heading “${found}” stands twice.`,
  expected: expected === null ? 'Each heading once.' : `“${expected}”.`,
  mend: 'Rename one of the two, or join what stands under them.',
}));
