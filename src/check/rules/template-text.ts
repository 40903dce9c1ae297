/**
 * Words of the template that a document began as, which nobody filled in.
 *
 * @example sales/account-executive.md
 * # Account Executive
 *
 * {Insert what the role is about here.}
 * ^ Text of a template was never filled in (lines 3 and 7): “{Insert what the role is about here.}”.
 *
 * ## Performance Indicators
 *
 * - TBD
 */
import { wording } from '../../families/wording/current.ts';
import type { Rule } from '../rule.ts';
import type { Text } from '../sought-texts.ts';
import { type Match, matchesIn, matchIn, onePerDocument } from '../wording.ts';

const { template, postponed } = wording.findings;

/** Characters. */
const longestPostponed = 100;

export const templateText: Rule = {
  name: 'template-text',
  severity: 'warning',
  find: (_, texts) =>
    onePerDocument(matchesIn(texts, find), (found, lines) => ({
      message: `Text of a template was never filled in (${lines}): “${found}”.`,
      expected: 'The text that belongs there.',
      mend: 'Write it, or take the placeholder and its heading out.',
    })),
};

function find(text: Text): Match | null {
  // A link whose words or address were never filled in is another rule's.
  if (text.links.length === 0 && text.text.length <= longestPostponed && postponed.test(text.text))
    return matchIn(text, postponed);
  return matchIn(text, template);
}
