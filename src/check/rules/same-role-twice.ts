/**
 * One role described in two documents: both count, and they drift apart.
 *
 * @example finance/leadership.md
 * # Finance Leadership
 *
 * ## Director, Tax
 *
 * ### Responsibilities
 *
 * - Leads the tax team.
 *
 * ## Controller
 *
 * ### Responsibilities
 *
 * - Leads the accountants.
 *
 * @example finance/tax.md
 * # Tax
 *
 * ## Tax Analyst
 *
 * ### Responsibilities
 *
 * - Files tax returns.
 *
 * ## Director of Tax
 * ^ “Director of Tax” is described here and in another document.
 *
 * ### Responsibilities
 *
 * - Leads a team of analysts.
 */
import { ruleFor } from '../rule.ts';

export const sameRoleTwice = ruleFor('same-role-twice', 'info', ({ found, suggestion }) => ({
  message: `“${found}” is described here and in another document.`,
  expected: suggestion === null ? 'One description.' : `One description; the role belongs to ${suggestion}.`,
  mend: 'Keep one description and link to it from the other page.',
}));
