/**
 * The configuration says something that Rungs does not know: a setting, a department or a rule.
 *
 * @example rungs.config.json
 * {
 *   "titel": "Roles",
 * ^ There is no “titel” to set.
 *   "departments": { "sale": "Sales and Partners" },
 * ^ There is no “sale” to set.
 *   "rules": { "raw-htm": "off" }
 * ^ There is no “raw-htm” to set.
 * }
 *
 * @example sales/account-executive.md
 * # Account Executive
 *
 * Sells to customers.
 */
import { ruleFor } from '../rule.ts';

export const unknownSetting = ruleFor('unknown-setting', 'warning', ({ found, expected, suggestion }) => ({
  message: `There is no “${found}” to set.`,
  expected: `One of these: ${expected}.`,
  mend: suggestion === null ? 'Correct the name, or take the line out.' : `Write “${suggestion}”.`,
}));
