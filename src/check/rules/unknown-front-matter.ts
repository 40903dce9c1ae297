/**
 * Front matter that is nearly a key of Rungs.
 *
 * @example sales/account-executive.md
 * ---
 * title: Account Executive
 * reportTo: Sales Manager
 * ^ Rungs reads no “reportTo”.
 * roles:
 *   - title: Account Executive
 *     level: 7
 * ^ Rungs reads no “level”.
 * ---
 *
 * Sells to customers.
 */
import { ruleFor } from '../rule.ts';

export const unknownFrontMatter = ruleFor('unknown-front-matter', 'warning', ({ found, expected }) => ({
  message: `Rungs reads no “${found}”.`,
  expected: `The key is one of these: ${expected ?? ''}.`,
  mend: 'Correct the key, or take the line out.',
}));
