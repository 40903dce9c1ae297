/**
 * The configuration is no JSON: what is plain in it counts all the same.
 *
 * @example rungs.config.json
 * {
 *   "title": "Roles"
 *   "site": "https://handbook.example.com"
 * ^ The configuration cannot be read as JSON: missed comma between flow collection entries.
 * }
 */
import { ruleFor } from '../rule.ts';

export const unreadableConfiguration = ruleFor('unreadable-configuration', 'error', ({ found }) => ({
  message: `The configuration cannot be read as JSON: ${found}.`,
  expected: 'Settings in braces: names and texts in quotation marks, with commas between them.',
  mend: 'Correct this line: a comma or a quotation mark is missing or one too many.',
}));
