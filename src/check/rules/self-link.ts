/** A statement that leads from a role to itself. */
import { ruleFor } from '../rule.ts';

export const selfLink = ruleFor('self-link', 'warning', ({ found }) => ({
  message: `The role is its own “${found}”.`,
  expected: 'Another role.',
  mend: 'Name the role that is meant.',
}));
