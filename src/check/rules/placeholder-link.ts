/** A link whose address was never filled in. */
import { ruleFor } from '../rule.ts';

export const placeholderLink = ruleFor('placeholder-link', 'warning', ({ found }) => ({
  message: `The link's address is “${found}”.`,
  expected: 'The address of the page that is meant.',
  mend: 'Fill in the address, or leave the link out.',
}));
