/**
 * The short forms that the documents themselves introduce, such as `Customer Success Manager (CSM)`.
 * A document's own come first; one that several documents give different meanings to counts only where it was introduced.
 */
import type { JobFamily } from '../families/job-family.ts';
import { joinInitials, nameWords, type ShortForms } from './names.ts';

export interface Abbreviations {
  /** What holds inside one document, by its path: the set's and its own. */
  readonly in: (path: string) => ShortForms;
  /** What all documents that use it agree on. */
  readonly everywhere: ShortForms;
}

export function collectAbbreviations(families: readonly JobFamily[]): Abbreviations {
  const ofSet = new Map<string, readonly string[] | null>();
  const ofDocument = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (const family of families) {
    if (family.abbreviations.length === 0) continue;
    const own = new Map<string, readonly string[]>();
    for (const { short, long } of family.abbreviations) {
      const key = joinInitials(short).toLowerCase();
      const words = nameWords(long);
      // A short form of several words, or one that stands for itself, rewrites nothing.
      if (!/^[\p{L}\p{N}]{2,10}$/u.test(key) || words.length < 2 || words.includes(key) || own.has(key)) continue;
      own.set(key, words);
      const known = ofSet.get(key);
      if (known === undefined) ofSet.set(key, words);
      else if (known !== null && known.join(' ') !== words.join(' ')) ofSet.set(key, null);
    }
    if (own.size > 0) ofDocument.set(family.path, own);
  }
  const everywhere = new Map<string, readonly string[]>();
  for (const [short, words] of ofSet) if (words !== null) everywhere.set(short, words);
  const merged = new Map<string, ShortForms>();
  // Most documents mean by their short forms what all do.
  for (const [path, own] of ofDocument)
    if ([...own.keys()].some((short) => !everywhere.has(short))) merged.set(path, new Map([...everywhere, ...own]));
  return { in: (path) => merged.get(path) ?? everywhere, everywhere };
}
