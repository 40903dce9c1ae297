/**
 * Nesting beyond what people read is cut off.
 *
 * @example sales/account-executive.md
 * # Account Executive
 *
 * {150 × > }Sells.
 * ^ The text is nested too deeply to be read: > > > > > > > > > > > > > > > > > > > > .
 */
import { ruleFor } from '../rule.ts';

export const tooDeep = ruleFor('too-deep', 'warning', ({ found }) => ({
  message: `The text is nested too deeply to be read: ${found}.`,
  expected: 'Lists and quotes of a few levels.',
  mend: 'Flatten the list.',
}));
