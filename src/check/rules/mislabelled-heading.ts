/** A heading that names another section than the one under it. */
import { ruleFor } from '../rule.ts';

export const mislabelledHeading = ruleFor('mislabelled-heading', 'warning', ({ found, expected }) => ({
  message: `The heading “${found}” does not name its section.`,
  expected: expected === null ? 'The name of the section.' : `“${expected}”.`,
  mend: expected === null ? 'Rename the heading.' : `Rename the heading to “${expected}”.`,
}));
