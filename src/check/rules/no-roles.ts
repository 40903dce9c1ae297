/**
 * A document in which no role was found.
 *
 * @example sales/index.md
 * # Sales Job Families
 * ^ No role was found in the document (Sales).
 */
import { ruleFor } from '../rule.ts';

export const noRoles = ruleFor('no-roles', 'info', ({ found }) => ({
  message: `No role was found in the document${found === '' ? '' : ` (${found})`}.`,
  expected: 'A heading for each level, or a table of levels.',
  mend: 'Give each level a heading with its title, or move the page out of the folder.',
}));
