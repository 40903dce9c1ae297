/**
 * A role that the table of levels names and nothing describes.
 *
 * @example finance/payroll.md
 * # Payroll
 *
 * | Level | Grade |
 * | --- | --- |
 * | Payroll Specialist | 5 |
 * | Senior Payroll Specialist | 6 |
 * ^ The table names “Senior Payroll Specialist”, and no section describes it.
 *
 * ## Payroll Specialist
 *
 * ### Responsibilities
 *
 * - Pays everyone on time.
 */
import { ruleFor } from '../rule.ts';

export const tableWithoutSection = ruleFor('table-without-section', 'info', ({ found }) => ({
  message: `The table names “${found}”, and no section describes it.`,
  expected: 'A section for each level in the table.',
  mend: 'Add a heading with this title, or take the row out.',
}));
