/**
 * A role with a section that the table of levels leaves out.
 *
 * @example finance/payroll.md
 * # Payroll
 *
 * | Level | Grade |
 * | --- | --- |
 * | Payroll Specialist | 5 |
 *
 * ## Payroll Specialist
 *
 * ### Responsibilities
 *
 * - Pays everyone on time.
 *
 * ## Senior Payroll Specialist
 * ^ “Senior Payroll Specialist” has a section and no row in the table of levels.
 *
 * ### Responsibilities
 *
 * - Pays everyone in every country.
 */
import { ruleFor } from '../rule.ts';

export const sectionWithoutRow = ruleFor('section-without-row', 'info', ({ found }) => ({
  message: `“${found}” has a section and no row in the table of levels.`,
  expected: 'A row for each level.',
  mend: 'Add the row.',
}));
