/**
 * A statement that leads from a role to itself.
 *
 * @example sales/sales.md
 * # Sales
 *
 * ## Account Executive
 *
 * The Account Executive sells.
 *
 * ### Responsibilities
 *
 * - Does the work
 *
 * ## Senior Account Executive
 *
 * The next step for the Senior Account Executive is the Senior Account Executive.
 * ^ The role is its own “Senior Account Executive”.
 *
 * ### Responsibilities
 *
 * - Does the work
 */
import { ruleFor } from '../rule.ts';

export const selfLink = ruleFor('self-link', 'warning', ({ found }) => ({
  message: `The role is its own “${found}”.`,
  expected: 'Another role.',
  mend: 'Name the role that is meant.',
}));
