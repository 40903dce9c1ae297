/** A link to a heading that its page does not have. */
import { ruleFor } from '../rule.ts';

export const missingAnchor = ruleFor('missing-anchor', 'warning', ({ found, suggestion }) => ({
  message: `The link ${found} leads to a heading that its page does not have.`,
  expected: suggestion === null ? 'The anchor of a heading on that page.' : `${suggestion}.`,
  mend: suggestion === null ? 'Link to the page, or to one of its headings.' : `End the address with ${suggestion}.`,
}));
