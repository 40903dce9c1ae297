/** Two headings of one section read the same. */
import { ruleFor } from '../rule.ts';

export const doubledHeading = ruleFor('doubled-heading', 'warning', ({ found, expected }) => ({
  message: `The heading “${found}” stands twice.`,
  expected: expected === null ? 'Each heading once.' : `“${expected}”.`,
  mend: 'Rename one of the two, or join what stands under them.',
}));
