/**
 * Corrects a word by the words that the names of the set are written with: `Cheif` → `chief`.
 * Knows words and how often they occur, nothing of roles. A word is compared with those alone that begin with the same
 * letter and are about as long: a first letter is rarely wrong, and `sales` is not a misspelt `tales`.
 */
import { addTo } from '../documents/add-to.ts';
import { editDistance } from '../documents/edit-distance.ts';
import { wording } from '../families/wording/current.ts';

/** Words shorter than this differ too easily to be called misspelt. */
const shortest = 4;
/** From this length on, two letters may be wrong. */
const long = 8;
const longest = 40;
/** Words that begin alike and are about as long: more of them than in any language's titles are no vocabulary. */
const mostAlike = 500;

/** Corrections of one letter (two in words of eight or more): dropped, added, changed or swapped with the next. */
export class Spelling {
  private readonly known: ReadonlyMap<string, number>;
  /** Known words by their first letter and length. */
  private readonly alike = new Map<string, string[]>();
  private readonly corrections = new Map<string, string | null>();

  /** @param known words that are right, with how often they occur */
  constructor(known: ReadonlyMap<string, number>) {
    this.known = known;
    for (const word of known.keys()) if (isPlainWord(word)) addTo(this.alike, `${word.charAt(0)}${word.length}`, word);
  }

  /** The nearest known word, or null when the word is known or nothing is near. */
  correct(word: string): string | null {
    if (this.known.has(word)) return null;
    let found = this.corrections.get(word);
    if (found === undefined) {
      found = this.nearest(word);
      this.corrections.set(word, found);
    }
    return found;
  }

  /** Whether any of the words is misspelt. */
  hasSlip(words: readonly string[]): boolean {
    for (const word of words) if (this.correct(word) !== null) return true;
    return false;
  }

  private nearest(word: string): string | null {
    if (!isPlainWord(word)) return null;
    const reach = word.length >= long ? 2 : 1;
    let best: string | null = null;
    let bestDistance = reach + 1;
    for (let length = word.length - reach; length <= word.length + reach; length++) {
      const candidates = this.alike.get(`${word.charAt(0)}${length}`) ?? [];
      if (candidates.length > mostAlike) continue;
      for (const candidate of candidates) {
        if (isInflected(word, candidate)) continue;
        const distance = editDistance(word, candidate, bestDistance);
        if (distance > (Math.min(word.length, length) >= long ? 2 : 1)) continue;
        const moreOften = best === null || (this.known.get(candidate) ?? 0) > (this.known.get(best) ?? 0);
        if (distance < bestDistance || (distance === bestDistance && moreOften))
          [best, bestDistance] = [candidate, distance];
      }
    }
    return best;
  }
}

function isPlainWord(word: string): boolean {
  return word.length >= shortest && word.length <= longest && !/\p{N}/u.test(word);
}

const { endings } = wording.names;

function isInflected(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return endings.has(a.slice(same)) && endings.has(b.slice(same));
}
