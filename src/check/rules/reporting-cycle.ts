/**
 * Roles that report to each other in a circle.
 *
 * @example sales/leadership.md
 * # Sales Leadership
 *
 * ## Director of Sales
 *
 * The Director of Sales reports to the Vice President of Sales.
 * ^ Reporting lines run in a circle: Director of Sales → Vice President of Sales → Director of Sales.
 *
 * ### Responsibilities
 *
 * - Does the work
 *
 * ## Vice President of Sales
 *
 * The Vice President of Sales reports to the Director of Sales.
 *
 * ### Responsibilities
 *
 * - Does the work
 */
import { ruleFor } from '../rule.ts';

export const reportingCycle = ruleFor('reporting-cycle', 'error', ({ found }) => ({
  message: `Reporting lines run in a circle: ${found}.`,
  expected: 'A line that ends at the top.',
  mend: 'Correct the manager of one of these roles.',
}));
