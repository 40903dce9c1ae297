/**
 * Front matter that is no YAML is read line by line at best.
 *
 * @example sales/account-executive.md
 * ---
 * title: Account Executive
 * description: "Sells
 * ^ The front matter cannot be read: unexpected end of the stream within a double quoted scalar.
 * ---
 *
 * Sells to customers.
 */
import { ruleFor } from '../rule.ts';

export const unreadableFrontMatter = ruleFor('unreadable-front-matter', 'warning', ({ found }) => ({
  message: `The front matter cannot be read: ${found}.`,
  expected: 'YAML between two lines of three hyphens.',
  mend: 'Put the value in quotes, or indent it under its key.',
}));
