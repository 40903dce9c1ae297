/**
 * HTML in a document is shown as its text, if at all.
 *
 * @example sales/account-executive.md
 * # Account Executive
 *
 * <iframe src="https://example.com/video"></iframe>
 * ^ The document holds raw HTML: <iframe>.
 */
import { ruleFor } from '../rule.ts';

export const rawHtml = ruleFor('raw-html', 'info', ({ found }) => ({
  message: `The document holds raw HTML: ${found}.`,
  expected: 'Markdown, which every reader shows alike.',
  mend: 'Write it as Markdown, or leave it out.',
}));
