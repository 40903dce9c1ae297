/**
 * Years of experience as a requirement: they tell little of what someone can do, and may not be asked for everywhere.
 *
 * @example sales/account-executive.md
 * # Account Executive
 *
 * ## Requirements
 *
 * - 5+ years of experience in sales
 * ^ Years of experience are required (line 5): “5+ years”.
 * - Met a target in the last 2 years
 */
import { wording } from '../../families/wording/current.ts';
import type { Rule } from '../rule.ts';
import type { Text } from '../sought-texts.ts';
import { type Match, matchesIn, matchIn, onePerDocument } from '../wording.ts';

const { years } = wording.findings;

export const yearsOfExperience: Rule = {
  name: 'years-of-experience',
  severity: 'info',
  find: (_, texts) =>
    onePerDocument(matchesIn(texts, find), (found, lines) => ({
      message: `Years of experience are required (${lines}): “${found}”.`,
      expected: 'What someone in the role can do.',
      mend: 'Name what the years would prove: “Has led negotiations with large customers”.',
    })),
};

function find(text: Text): Match | null {
  return text.section === 'requirements' || text.section === 'nice-to-haves' ? matchIn(text, years) : null;
}
