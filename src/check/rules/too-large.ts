/**
 * A document of more than a megabyte is no document that people wrote.
 *
 * @example sales/picture.md
 * ![]({1100000 × A})
 * ^ The file is too large to be read (1100005 bytes).
 */
import { ruleFor } from '../rule.ts';

export const tooLarge = ruleFor('too-large', 'error', ({ found }) => ({
  message: `The file is too large to be read (${found}).`,
  expected: 'A document of at most 1 MB.',
  mend: 'Split it, or take out pictures that stand in the text as data.',
}));
