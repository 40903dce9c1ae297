/**
 * Without a heading or a title nobody can tell what a document is called.
 *
 * @example sales/notes.md
 * Sells to customers and keeps them.
 * ^ The document has neither a heading nor a title in its front matter.
 */
import { ruleFor } from '../rule.ts';

export const noHeading = ruleFor('no-heading', 'warning', () => ({
  message: 'The document has neither a heading nor a title in its front matter.',
  expected: 'A first heading, or `title:` in the front matter.',
  mend: 'Put `# Name of the job family` before the first line.',
}));
