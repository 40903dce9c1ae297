/**
 * A statement that needs a role, made of something else.
 *
 * @example sales/sales.md
 * # Sales
 *
 * ## Account Executive
 *
 * ### Performance Indicators
 *
 * - Extends the [sales KPIs](https://example.com/sales-kpis)
 * ^ “sales KPIs” is no role.
 */
import { ruleFor } from '../rule.ts';

export const notARole = ruleFor('not-a-role', 'info', ({ found }) => ({
  message: `“${found}” is no role.`,
  expected: 'The name of a role.',
  mend: 'Name the role whose section is meant.',
}));
