/**
 * Corrects a word by the words that the names of the set are written with: `Cheif` → `chief`.
 * Knows words and how often they occur, nothing of roles. Near linear: words are found by what is left when letters are
 * dropped from them, so no word is compared with all others.
 */

export interface Spelling {
  /** The nearest known word, or null when the word is known or nothing is near. */
  readonly correct: (word: string) => string | null;
}

/** Words shorter than this differ too easily to be called misspelt. */
const shortest = 4;
/** From this length on, two letters may be wrong. */
const long = 8;

/**
 * @param known words that are right, with how often they occur
 * @returns corrections of one letter (two in words of eight or more): dropped, added, changed or swapped with the next
 */
export function spellingOf(known: ReadonlyMap<string, number>): Spelling {
  const byRest = new Map<string, string[]>();
  for (const word of known.keys()) {
    if (word.length < shortest || /\p{N}/u.test(word)) continue;
    for (const rest of rests(word)) {
      const words = byRest.get(rest);
      if (words === undefined) byRest.set(rest, [word]);
      else words.push(word);
    }
  }
  const cache = new Map<string, string | null>();
  const find = (word: string): string | null => {
    if (known.has(word) || word.length < shortest || word.length > 40 || /\p{N}/u.test(word)) return null;
    let best: string | null = null;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const candidate of new Set(rests(word).flatMap((rest) => byRest.get(rest) ?? []))) {
      // A first letter is rarely wrong, and `sales` is not a misspelt `tales`.
      if (candidate.charAt(0) !== word.charAt(0)) continue;
      const distance = editDistance(word, candidate);
      const allowed = Math.min(word.length, candidate.length) >= long ? 2 : 1;
      if (distance > allowed || distance > bestDistance) continue;
      const moreOften = best === null || (known.get(candidate) ?? 0) > (known.get(best) ?? 0);
      if (distance < bestDistance || moreOften) [best, bestDistance] = [candidate, distance];
    }
    return best;
  };
  return {
    correct: (word) => {
      let found = cache.get(word);
      if (found === undefined) {
        found = find(word);
        cache.set(word, found);
      }
      return found;
    },
  };
}

/** The word, and the word without any one letter (any two in a long one). */
function rests(word: string): string[] {
  const all = new Set([word]);
  const drop = (from: string) => {
    for (let i = 0; i < from.length; i++) all.add(from.slice(0, i) + from.slice(i + 1));
  };
  drop(word);
  if (word.length >= long && word.length <= 24) for (const rest of [...all]) drop(rest);
  return [...all];
}

/** Letters to drop, add, change or swap with their neighbour (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let twoBack: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (twoBack[j - 2] ?? 0) + 1);
      current.push(least);
    }
    twoBack = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
