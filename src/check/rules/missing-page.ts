/**
 * A link to a job family that is not among the documents.
 *
 * @example sales/account-executive.md
 * # Account Executive
 *
 * The Account Executive reports to the [Director of Sales](/job-families/sales/directors/).
 * ^ The link /job-families/sales/directors/ leads to a page that is not there.
 *
 * The next step is the [Senior Account Executive](/job-families/sales/senior-account-executive/).
 *
 * @example sales/senior-account-executive.md
 * # Senior Account Executive
 *
 * Sells to the largest customers.
 *
 * @example sales/leadership.md
 * # Director of Sales
 *
 * The Director of Sales leads a team of managers.
 */
import { ruleFor } from '../rule.ts';

export const missingPage = ruleFor('missing-page', 'error', ({ found, suggestion }) => ({
  message: `The link ${found} leads to a page that is not there.`,
  expected: suggestion === null ? 'The address of a document in the folder.' : `Perhaps ${suggestion}.`,
  mend: suggestion === null ? 'Correct the address, or write the page.' : `Link to ${suggestion}, or write the page.`,
}));
