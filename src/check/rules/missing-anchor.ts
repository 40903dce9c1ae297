/**
 * A link to a heading that its page does not have.
 *
 * @example sales/account-executive.md
 * # Account Executive
 *
 * The Account Executive reports to the [Sales Director](/job-families/sales/leadership/#director-of-sale).
 * ^ The link /job-families/sales/leadership/#director-of-sale leads to a heading that its page does not have.
 *
 * @example sales/leadership.md
 * # Sales Leadership
 *
 * ## Director of Sales
 *
 * The Director of Sales leads a team of managers.
 *
 * ### Responsibilities
 *
 * - Does the work
 *
 * ## Vice President of Sales
 *
 * The Vice President of Sales leads the directors.
 *
 * ### Responsibilities
 *
 * - Does the work
 */
import { ruleFor } from '../rule.ts';

export const missingAnchor = ruleFor('missing-anchor', 'warning', ({ found, suggestion }) => ({
  message: `The link ${found} leads to a heading that its page does not have.`,
  expected: suggestion === null ? 'The anchor of a heading on that page.' : `${suggestion}.`,
  mend: suggestion === null ? 'Link to the page, or to one of its headings.' : `End the address with ${suggestion}.`,
}));
