/**
 * Words to an applicant: a job family says what a role is, whoever holds it, and a vacancy who is wanted for it today.
 * What is said of hiring itself may well speak to applicants.
 *
 * @example sales/account-executive.md
 * # Account Executive
 *
 * We're looking for someone who likes to talk.
 * ^ The document speaks to applicants (lines 3 and 7): “We're looking for”.
 *
 * ## Responsibilities
 *
 * - You will call customers
 *
 * ## Hiring Process
 *
 * - Next you will meet the team
 */
import type { Rule } from '../rule.ts';
import { matchesIn, matchIn, onePerDocument } from '../wording.ts';

const addressed =
  /\b(?:[Yy]ou(?:[’']ll| will)|[Ww]e(?:[’']re| are) (?:currently )?(?:hiring|looking for|seeking|recruiting)|[Aa]pply (?:now|today)|[Tt]he (?:ideal|right|successful) candidate|(?:[Cc]ome and )?[Jj]oin (?:us|our team))\b/;

/** How such words begin, quick to look for; words, so at the start of one. */
export const vacancyWords = /[Yy]ou[’' ]|[Ww]e[’' ]|[Aa]pply |[Tt]he [irs]\w+ candidate|[Jj]oin /;

export const vacancyWording: Rule = {
  name: 'vacancy-wording',
  severity: 'info',
  find: (_, texts) =>
    onePerDocument(
      matchesIn(texts, (text) => (text.section === 'hiring' ? null : matchIn(text, addressed))),
      (found, lines) => ({
        message: `The document speaks to applicants (${lines}): “${found}”.`,
        expected: 'Sentences about the role, which are as true for who holds it.',
        mend: 'Say what the role does: “Calls customers” in place of “You will call customers”.',
      }),
    ),
};
