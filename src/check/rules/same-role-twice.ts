/** One role described in two documents: both count, and they drift apart. */
import { ruleFor } from '../rule.ts';

export const sameRoleTwice = ruleFor('same-role-twice', 'info', ({ found, suggestion }) => ({
  message: `“${found}” is described here and in another document.`,
  expected: suggestion === null ? 'One description.' : `One description; the role belongs to ${suggestion}.`,
  mend: 'Keep one description and link to it from the other page.',
}));
