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
import { wording } from '../../families/wording/current.ts';
import type { Rule } from '../rule.ts';
import type { Text } from '../sought-texts.ts';
import { type Match, matchesIn, matchIn, onePerDocument } from '../wording.ts';

const { vacancy } = wording.findings;

export const vacancyWording: Rule = {
  name: 'vacancy-wording',
  severity: 'info',
  find: (_, texts) =>
    onePerDocument(matchesIn(texts, find), (found, lines) => ({
      message: `The document speaks to applicants (${lines}): “${found}”.`,
      expected: 'Sentences about the role, which are as true for who holds it.',
      mend: 'Say what the role does: “Calls customers” in place of “You will call customers”.',
    })),
};

function find(text: Text): Match | null {
  return text.section === 'hiring' ? null : matchIn(text, vacancy);
}
