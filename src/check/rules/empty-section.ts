/**
 * A heading with nothing under it.
 *
 * @example sales/account-executive.md
 * # Account Executive
 *
 * ## Responsibilities
 *
 * - Calls customers
 *
 * ## Performance Indicators
 * ^ Nothing stands under the heading “Performance Indicators”.
 *
 * ## Hiring Process
 *
 * - A call with the team
 */
import { ruleFor } from '../rule.ts';

export const emptySection = ruleFor('empty-section', 'warning', ({ found }) => ({
  message: `Nothing stands under the heading “${found}”.`,
  expected: 'Text, or no heading.',
  mend: 'Write the section, or take its heading out.',
}));
