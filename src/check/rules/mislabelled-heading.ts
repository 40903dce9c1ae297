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
 * ^ The heading “Accountant” does not name its section.
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

export const mislabelledHeading = ruleFor('mislabelled-heading', 'warning', ({ found, expected }) => ({
  message: `The heading “${found}” does not name its section.`,
  expected: expected === null ? 'The name of the section.' : `“${expected}”.`,
  mend: expected === null ? 'Rename the heading.' : `Rename the heading to “${expected}”.`,
}));
