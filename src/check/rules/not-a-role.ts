/** A statement that needs a role, made of something else. */
import { ruleFor } from '../rule.ts';

export const notARole = ruleFor('not-a-role', 'info', ({ found }) => ({
  message: `“${found}” is no role.`,
  expected: 'The name of a role.',
  mend: 'Name the role whose section is meant.',
}));
