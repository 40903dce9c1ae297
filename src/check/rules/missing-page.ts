/** A link to a job family that is not among the documents. */
import { ruleFor } from '../rule.ts';

export const missingPage = ruleFor('missing-page', 'error', ({ found, suggestion }) => ({
  message: `The link ${found} leads to a page that is not there.`,
  expected: suggestion === null ? 'The address of a document in the folder.' : `Perhaps ${suggestion}.`,
  mend: suggestion === null ? 'Correct the address, or write the page.' : `Link to ${suggestion}, or write the page.`,
}));
