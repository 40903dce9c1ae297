/**
 * Two roles of one document, or two documents, that only a number tells apart.
 *
 * @example support/support.md
 * # Support
 *
 * ## Support Engineer
 *
 * ### Responsibilities
 *
 * - Answers what customers ask
 *
 * ## Support Engineer
 * ^ “Support Engineer” stands twice, so links to it are told apart by a number only.
 *
 * ### Responsibilities
 *
 * - Writes down what was learnt
 */
import { ruleFor } from '../rule.ts';

export const duplicateId = ruleFor('duplicate-id', 'warning', ({ found }) => ({
  message: `“${found}” stands twice, so links to it are told apart by a number only.`,
  expected: 'A name of its own for each.',
  mend: 'Rename one of the two.',
}));
