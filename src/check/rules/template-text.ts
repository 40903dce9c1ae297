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
import type { Rule } from '../rule.ts';
import type { Text } from '../sought-texts.ts';
import { type Match, matchesIn, matchIn, onePerDocument } from '../wording.ts';

const placeholder =
  /[{[<](?:insert|add|enter|fill in|describe|your|name of|title of|list of|replace)\b[^{}[\]<>]{1,120}[}\]>]|\blorem ipsum\b|\bX{3,}\b/i;
/** What someone writes in place of a text, alone or after its label (`Sales: TBD`). */
const postponed =
  /^(?:[^:.]{1,60}:\s*)?(?:to be (?:defined|determined|added|written)|TBD|TBA|TODO|WIP|coming soon)[\s.]*(?:\((?:TBD|TBA)\)[\s.]*)?$/i;

/** Characters. */
const longestPostponed = 100;
/** What a placeholder holds, quick to look for. */
export const templateMarks = /[{[<]/;
/** Words of either kind, quick to look for, each at the start of one. */
export const templateWords =
  /XXX|[Ll]orem|[Tt][Bb][DdAa]|[Tt][Oo][Dd][Oo]|[Ww][Ii][Pp]|[Cc][Oo][Mm][Ii][Nn][Gg] [Ss]|[Tt][Oo] [Bb][Ee] [DdAaWw]/;

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
  return matchIn(text, placeholder);
}
