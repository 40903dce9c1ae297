/** Nesting beyond what people read is cut off. */
import { ruleFor } from '../rule.ts';

export const tooDeep = ruleFor('too-deep', 'warning', ({ found }) => ({
  message: `The text is nested too deeply to be read: ${found}.`,
  expected: 'Lists and quotes of a few levels.',
  mend: 'Flatten the list.',
}));
