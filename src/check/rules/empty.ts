/**
 * An empty document describes no role.
 *
 * @example sales/later.md
 * ^ The document is empty.
 */
import { ruleFor } from '../rule.ts';

export const empty = ruleFor('empty', 'warning', () => ({
  message: 'The document is empty.',
  expected: 'A heading and what the role is about.',
  mend: 'Write it, or delete the file.',
}));
