/**
 * Front matter for Rungs with a value that cannot be used; the text counts instead.
 *
 * @example sales/account-executive.md
 * ---
 * title: Account Executive
 * grade: high
 * ^ The front matter cannot be used: grade: high.
 * track: manager
 * ^ The front matter cannot be used: track: manager.
 * order: [Account Exec]
 * ^ The front matter cannot be used: order: Account Exec.
 * ---
 *
 * Sells to customers.
 */
import { ruleFor } from '../rule.ts';

export const invalidFrontMatter = ruleFor('invalid-front-matter', 'warning', ({ found, expected }) => ({
  message: `The front matter cannot be used: ${found}.`,
  expected: `What counts is ${expected ?? 'another value'}.`,
  mend: 'Correct the value, or take the line out.',
}));
