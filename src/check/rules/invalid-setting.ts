/**
 * A setting with a value that it cannot have; all other settings count.
 *
 * @example rungs.config.json
 * {
 *   "title": 7,
 * ^ This cannot be set: 7.
 *   "rules": { "raw-html": "of" },
 * ^ This cannot be set: of.
 *   "equivalent": [["IC4", "Captain"]]
 * ^ This cannot be set: Captain.
 * }
 */
import { ruleFor } from '../rule.ts';

export const invalidSetting = ruleFor('invalid-setting', 'warning', ({ found, expected, suggestion }) => ({
  message: `This cannot be set: ${found}.`,
  expected: `What counts is ${expected}.`,
  mend: suggestion === null ? 'Correct the value, or take the setting out.' : `Write “${suggestion}”.`,
}));
