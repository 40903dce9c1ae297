/**
 * Abbreviations that a document introduces, as in `Customer Success Manager (CSM)`.
 */
import type { Abbreviation } from './job-family.ts';
import { withoutMarksAtEnd } from './without-marks-at-end.ts';
import { wording } from './wording/current.ts';

/** Letters in brackets, from where they open. */
const IN_BRACKETS = /\(([A-Z][A-Za-z&]{1,7})s?\)/y;

const FIRST_TO_LAST_LETTER = /\p{L}(?:.*\p{L})?/u;

/** Finds them in a text: letters in brackets that are the initials of the words before. */
export function readAbbreviations(text: string): Abbreviation[] {
  const found = new Map<string, string>();
  for (let bracket = text.indexOf('('); bracket >= 0; bracket = text.indexOf('(', bracket + 1)) {
    if (!isCapital(text.charAt(bracket + 1))) continue;
    IN_BRACKETS.lastIndex = bracket;
    const short = IN_BRACKETS.exec(text)?.[1];
    if (short === undefined) continue;
    if (found.has(short)) continue;
    const long = longForm(short, wordsBefore(text, bracket));
    if (long !== null) found.set(short, long);
  }
  return [...found].map(([short, long]) => ({ short, long }));
}

/** The words of the clause that goes up to a place, or of the end of a long one. */
function wordsBefore(text: string, end: number): string[] {
  const clauses = text.slice(Math.max(0, end - MAX_LONG_FORM), end).split(/[\n.;:()[\]|#*]/);
  return (clauses.at(-1) ?? '').trim().split(/\s+/);
}

/** Characters. */
const MAX_LONG_FORM = 120;

/** Most of what stands in brackets does not begin so. */
function isCapital(letter: string): boolean {
  return letter >= 'A' && letter <= 'Z';
}

/** The last words whose initials are the abbreviation; small words in between (`of`, `and`) need no letter. */
function longForm(short: string, words: readonly string[]): string | null {
  const letters = short.replace(/&/g, '').toLowerCase();
  let letter = letters.length - 1;
  for (let at = words.length - 1; at >= 0 && letter >= 0; at--) {
    const [word] = FIRST_TO_LAST_LETTER.exec(words[at] ?? '') ?? [''];
    const initial = word[0]?.toLowerCase();
    if (initial === letters[letter]) letter--;
    else if (!wording.titles.noInitial.test(word)) return null;
    if (letter < 0) return withoutMarksAtEnd(words.slice(at).join(' '), ',');
  }
  return null;
}
