/**
 * A template tag stands for text that only the site's own build knows.
 *
 * @example sales/account-executive.md
 * # Account Executive
 *
 * <%= partial "includes/sales-requirements.md" %>
 * ^ A template tag stands where text would be: <%= partial "includes/sales-requirements.md" %>.
 */
import { ruleFor } from '../rule.ts';

export const templateTag = ruleFor('template-tag', 'info', ({ found }) => ({
  message: `A template tag stands where text would be: ${found}.`,
  expected: 'The text itself.',
  mend: 'Write the text into the document where readers of Rungs need it.',
}));
