/**
 * A name that is nearly that of a known role.
 *
 * @example sales/inside-sales.md
 * # Inside Sales Representative
 *
 * The Inside Sales Representative reports to the Manager, Insde Sales.
 * ^ No role is called “Manager, Insde Sales”.
 *
 * @example sales/leadership.md
 * # Sales Leadership
 *
 * ## Manager, Inside Sales
 *
 * The Manager, Inside Sales leads a team.
 *
 * ### Responsibilities
 *
 * - Does the work
 *
 * ## Director of Sales
 *
 * The Director of Sales leads the managers.
 *
 * ### Responsibilities
 *
 * - Does the work
 */
import { ruleFor } from '../rule.ts';

export const misspeltName = ruleFor('misspelt-name', 'warning', ({ found, suggestion }) => ({
  message: `No role is called “${found}”.`,
  expected: suggestion === null ? 'The name of a role.' : `“${suggestion}”.`,
  mend: suggestion === null ? 'Correct the name.' : `Write “${suggestion}”.`,
}));
