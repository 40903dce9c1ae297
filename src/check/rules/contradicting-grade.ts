/**
 * Two places state different grades for one role.
 *
 * @example finance/payroll.md
 * # Payroll
 *
 * | Level | Grade |
 * | --- | --- |
 * | Payroll Specialist | 5 |
 * | Senior Payroll Specialist | 7 |
 * ^ The grade here does not agree with another place: 7.
 *
 * ## Payroll Specialist
 *
 * The Payroll Specialist is a grade 5.
 *
 * ### Responsibilities
 *
 * - Does the work
 *
 * ## Senior Payroll Specialist
 *
 * The Senior Payroll Specialist is a grade 6.
 *
 * ### Responsibilities
 *
 * - Does the work
 */
import { ruleFor } from '../rule.ts';

export const contradictingGrade = ruleFor('contradicting-grade', 'error', ({ found, suggestion }) => ({
  message: `The grade here does not agree with another place: ${found}.`,
  expected: suggestion === null ? 'One grade.' : `The same as elsewhere: ${suggestion}.`,
  mend: 'Find out which is right and correct the other.',
}));
