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
import { addTo } from '../../documents/add-to.ts';
import { editDistance } from '../../documents/edit-distance.ts';
import type { Section } from '../../families/job-family.ts';
import { wording } from '../../families/wording/current.ts';
import type { Problem, Rule, Words } from '../rule.ts';

/** The words of at least seven letters by which headings are told, as headings are read, by their first letter. */
const vocabulary = new Map<string, string[]>();
for (const word of new Set(wording.headings.flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.split(' ')))))
  if (word.length >= 7) addTo(vocabulary, word.charAt(0), word);

export const misspeltHeading: Rule = {
  name: 'misspelt-heading',
  severity: 'warning',
  find: ({ families, roles }) => {
    const reader = new HeadingReader();
    const problems: Problem[] = [];
    for (const { sections } of families) addSlips(sections, null, reader, problems);
    for (const { id, sections } of roles) addSlips(sections, id, reader, problems);
    return problems;
  },
};

function addSlips(sections: readonly Section[], role: Problem['role'], reader: HeadingReader, into: Problem[]): void {
  for (const { kind, heading, source } of sections) {
    const slip = kind === 'other' || heading === '' ? null : reader.slipIn(heading);
    if (slip !== null) into.push({ ...words(heading, slip), source, role });
  }
}

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

/** Remembers: the same words stand in the headings of every document. */
class HeadingReader {
  private readonly meant = new Map<string, string | null>();

  /** The first misspelt word of those that say what a section is. */
  slipIn(heading: string): Slip | null {
    // Plain letters are the rule and take half the time.
    const long = heading.match(/[^ -~]/.test(heading) ? /\p{L}{6,}/gu : /[A-Za-z]{6,}/g);
    if (long === null) return null;
    for (const written of long) {
      const right = this.wordMeantBy(written);
      if (right !== null) return { written, right };
    }
    return null;
  }

  private wordMeantBy(written: string): string | null {
    let meant = this.meant.get(written);
    if (meant === undefined) {
      const right = wordMeant(written.toLowerCase());
      meant = right === null ? null : sameCase(right, written);
      this.meant.set(written, meant);
    }
    return meant;
  }
}

/** The word that announces a section and is nearly, but not, the one that was written. */
function wordMeant(word: string): string | null {
  const candidates = vocabulary.get(word.charAt(0)) ?? [];
  // Singular and plural are both right.
  if (candidates.some((right) => right === word || right === `${word}s` || `${right}s` === word)) return null;
  for (const right of candidates) if (isNear(word, right)) return right;
  return null;
}

function isNear(word: string, right: string): boolean {
  return Math.abs(right.length - word.length) <= 2 && editDistance(word, right, slips(right)) <= slips(right);
}

/** How many slips a word of this length may hold and still be meant. */
function slips({ length }: string): number {
  return length < 12 ? 1 : 2;
}

function sameCase(word: string, like: string): string {
  if (like === like.toUpperCase()) return word.toUpperCase();
  return like[0] === like[0]?.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
