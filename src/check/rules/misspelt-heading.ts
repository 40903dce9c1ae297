/**
 * A heading that announces its section with a typo.
 *
 * @example sales/account-executive.md
 * # Account Executive
 *
 * ## Responsibilites
 * ^ The heading “Responsibilites” is misspelt.
 *
 * - Calls customers
 */
import { editDistance } from '../../documents/edit-distance.ts';
import type { Section } from '../../families/job-family.ts';
import { wording } from '../../families/wording/current.ts';
import { addTo } from '../../graph/add-to.ts';
import type { Problem, Rule, Words } from '../rule.ts';

/** The words of at least seven letters by which headings are told, as headings are read, by their first letter. */
const vocabulary = new Map<string, string[]>();
for (const word of new Set(wording.headings.flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.split(' ')))))
  if (word.length >= 7) addTo(vocabulary, word.charAt(0), word);

export const misspeltHeading: Rule = {
  name: 'misspelt-heading',
  severity: 'warning',
  find: ({ families, roles }) => {
    const meant = remembered(wordMeant);
    const slipIn = remembered((heading) => findSlip(heading, meant));
    const problems: Problem[] = [];
    const look = (sections: readonly Section[], role: Problem['role']): void => {
      for (const { kind, heading, source } of sections) {
        const slip = kind === 'other' ? null : slipIn(heading);
        if (slip !== null) problems.push({ ...words(heading, slip), source, role });
      }
    };
    for (const { sections } of families) look(sections, null);
    for (const { id, sections } of roles) look(sections, id);
    return problems;
  },
};

function words(heading: string, { written, right }: Slip): Words {
  return {
    message: `The heading “${heading}” is misspelt.`,
    expected: `“${heading.replace(written, right)}”.`,
    mend: `Write “${right}” in place of “${written}”.`,
  };
}

interface Slip {
  readonly written: string;
  readonly right: string;
}

/** The first misspelt word of those that say what a section is. */
function findSlip(heading: string, meant: (word: string) => string | null): Slip | null {
  // Plain letters are the rule and take half the time.
  for (const written of heading.match(/[^ -~]/.test(heading) ? /\p{L}{6,}/gu : /[A-Za-z]{6,}/g) ?? []) {
    const right = meant(written.toLowerCase());
    if (right !== null) return { written, right: sameCase(right, written) };
  }
  return null;
}

/** The word that announces a section and is nearly, but not, the one that was written. */
function wordMeant(word: string): string | null {
  const candidates = vocabulary.get(word.charAt(0)) ?? [];
  // Singular and plural are both right.
  if (candidates.some((right) => right === word || right === `${word}s` || `${right}s` === word)) return null;
  const isNear = (right: string): boolean =>
    Math.abs(right.length - word.length) <= 2 && editDistance(word, right, slips(right)) <= slips(right);
  return candidates.find(isNear) ?? null;
}

/** How many slips a word of this length may hold and still be meant. */
function slips({ length }: string): number {
  return length < 12 ? 1 : 2;
}

function sameCase(word: string, like: string): string {
  if (like === like.toUpperCase()) return word.toUpperCase();
  return like[0] === like[0]?.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The same few headings, and the same words in others, stand in every document. */
function remembered<T>(answer: (text: string) => T | null): (text: string) => T | null {
  const known = new Map<string, T | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}
