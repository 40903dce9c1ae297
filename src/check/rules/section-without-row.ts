/** A role with a section that the table of levels leaves out. */
import { ruleFor } from '../rule.ts';

export const sectionWithoutRow = ruleFor('section-without-row', 'info', ({ found }) => ({
  message: `“${found}” has a section and no row in the table of levels.`,
  expected: 'A row for each level.',
  mend: 'Add the row.',
}));
