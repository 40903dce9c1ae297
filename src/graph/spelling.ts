/**
 * Corrects a word by the words that the names of the set are written with: `Cheif` → `chief`.
 * Knows words and how often they occur, nothing of roles. A word is compared with those alone that begin with the same
 * letter and are about as long: a first letter is rarely wrong, and `sales` is not a misspelt `tales`.
 */
import { editDistance } from '../documents/edit-distance.ts';
import { wording } from '../families/wording/current.ts';
import { addTo } from './add-to.ts';

export interface Spelling {
  /** The nearest known word, or null when the word is known or nothing is near. */
  readonly correct: (word: string) => string | null;
}

/** Words shorter than this differ too easily to be called misspelt. */
const shortest = 4;
/** From this length on, two letters may be wrong. */
const long = 8;
const longest = 40;
/** Words that begin alike and are about as long: more of them than in any language's titles are no vocabulary. */
const mostAlike = 500;

/**
 * @param known words that are right, with how often they occur
 * @returns corrections of one letter (two in words of eight or more): dropped, added, changed or swapped with the next
 */
export function spellingOf(known: ReadonlyMap<string, number>): Spelling {
  const alike = new Map<string, string[]>();
  for (const word of known.keys()) if (isPlainWord(word)) addTo(alike, `${word.charAt(0)}${word.length}`, word);
  const cache = new Map<string, string | null>();
  const find = (word: string): string | null => {
    if (!isPlainWord(word)) return null;
    const reach = word.length >= long ? 2 : 1;
    let best: string | null = null;
    let bestDistance = reach + 1;
    for (let length = word.length - reach; length <= word.length + reach; length++) {
      const candidates = alike.get(`${word.charAt(0)}${length}`) ?? [];
      if (candidates.length > mostAlike) continue;
      for (const candidate of candidates) {
        if (isInflected(word, candidate)) continue;
        const distance = editDistance(word, candidate, bestDistance);
        if (distance > (Math.min(word.length, length) >= long ? 2 : 1)) continue;
        const moreOften = best === null || (known.get(candidate) ?? 0) > (known.get(best) ?? 0);
        if (distance < bestDistance || (distance === bestDistance && moreOften))
          [best, bestDistance] = [candidate, distance];
      }
    }
    return best;
  };
  return {
    correct: (word) => {
      if (known.has(word)) return null;
      let found = cache.get(word);
      if (found === undefined) {
        found = find(word);
        cache.set(word, found);
      }
      return found;
    },
  };
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
