/**
 * Characters that an earlier program garbled, such as `â€™` for an apostrophe.
 *
 * @example sales/account-executive.md
 * # Account Executive
 *
 * ## Responsibilities
 *
 * - Knows the customerâ€™s business
 * ^ The text was garbled by an earlier change of encoding: “â€™”.
 */
import { ruleFor } from '../rule.ts';

export const garbledEncoding = ruleFor('garbled-encoding', 'warning', ({ found }) => ({
  message: `The text was garbled by an earlier change of encoding: “${found}”.`,
  expected: 'UTF-8 throughout.',
  mend: 'Write the character that was meant and save the file as UTF-8.',
}));
