/**
 * Two documents name different managers for one role.
 *
 * @example finance/leadership.md
 * # Finance Leadership
 *
 * ## Director, Tax
 *
 * The Director, Tax reports to the Vice President, Finance.
 *
 * ### Responsibilities
 *
 * - Does the work
 *
 * ## Vice President, Finance
 *
 * The Vice President, Finance leads the finance teams.
 *
 * ### Responsibilities
 *
 * - Does the work
 *
 * @example finance/tax.md
 * # Tax
 *
 * ## Tax Analyst
 *
 * The Tax Analyst reports to the Director of Tax.
 *
 * ### Responsibilities
 *
 * - Does the work
 *
 * ## Director of Tax
 *
 * The Director of Tax reports to the Chief Financial Officer.
 * ^ “Chief Financial Officer” is named as the manager here.
 *
 * ### Responsibilities
 *
 * - Does the work
 */
import { ruleFor } from '../rule.ts';

export const contradictingManager = ruleFor('contradicting-manager', 'warning', ({ found, suggestion }) => ({
  message: `“${found}” is named as the manager here.`,
  expected: suggestion === null ? 'One manager.' : `“${suggestion}”, as another document says.`,
  mend: 'Find out which is right and correct the other.',
}));
