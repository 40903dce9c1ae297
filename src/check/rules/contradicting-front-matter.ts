/**
 * The text says something else than the front matter, which counts.
 *
 * @example sales/account-executive.md
 * ---
 * title: Account Executive
 * grade: 7
 * reportsTo: Sales Manager
 * ---
 *
 * The Account Executive is a grade 8.
 * ^ The text does not agree with the front matter: The Account Executive is a grade 8.
 *
 * The Account Executive reports to the Regional Director.
 * ^ The text does not agree with the front matter: The Account Executive reports to the Regional Director.
 */
import { ruleFor } from '../rule.ts';

export const contradictingFrontMatter = ruleFor('contradicting-front-matter', 'error', ({ found, expected }) => ({
  message: `The text does not agree with the front matter: ${found.replace(/\.$/, '')}.`,
  expected: `The same as the front matter, which counts: ${expected ?? ''}.`,
  mend: 'Find out which is right and correct the other.',
}));
