/**
 * A file that is no text cannot say anything.
 *
 * @example sales/photograph.md
 * PNG{64 × \u0000}
 * ^ The file holds control characters and is no text.
 */
import { ruleFor } from '../rule.ts';

export const notText = ruleFor('not-text', 'error', ({ found }) => ({
  message: `The file holds ${found} and is no text.`,
  expected: 'A Markdown document in UTF-8.',
  mend: 'Save it as text, or take it out of the folder.',
}));
