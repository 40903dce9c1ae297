/**
 * A heading that names another section than the one under it.
 *
 * @example finance/accounts.md
 * # Accounts
 *
 * ## Accountant
 *
 * ### Responsibilities
 *
 * - Keeps the books
 *
 * ### Accountant
 * ^ The heading “Accountant” does not say that requirements stand under it.
 *
 * - Knows the standards
 * - Has kept books before
 *
 * ## Senior Accountant
 *
 * ### Responsibilities
 *
 * - Closes the month
 */
import { ruleFor } from '../rule.ts';

export const mislabelledHeading = ruleFor('mislabelled-heading', 'warning', ({ found, expected }) => {
  if (expected === null || expected === 'other')
    return {
      message: `The heading “${found}” does not name its section.`,
      expected: 'The name of the section.',
      mend: 'Rename the heading.',
    };
  const heading = expected.charAt(0).toUpperCase() + expected.slice(1);
  return {
    message: `The heading “${found}” does not say that ${expected} stand under it.`,
    expected: `“${heading}”.`,
    mend: `Rename the heading, or put one that reads “${heading}” before the list.`,
  };
});
