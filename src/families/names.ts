/**
 * When two names mean the same role: case, punctuation, `VP` for `Vice President`, singular for plural.
 * Compares words only; which roles exist is for others to know.
 */
import { wording } from './wording/current.ts';

const WORDS = wording.titles;

interface ReadName {
  readonly words: readonly string[];
  readonly key: string;
  /** Made when it is first asked for. */
  set: string | null;
}

/** Names read before: a document compares the same few names many times. Emptied when it has grown too large. */
const known = new Map<string, ReadName>();
const MAX_KNOWN = 5_000;

/** To be called before documents are read, so that a second reading of the same is no quicker for the first. */
export function forgetNames(): void {
  known.clear();
}

function readName(name: string): ReadName {
  const before = known.get(name);
  if (before) return before;
  if (known.size >= MAX_KNOWN) known.clear();
  const words = splitName(name);
  const read: ReadName = { words, key: words.join(' '), set: null };
  known.set(name, read);
  return read;
}

function splitName(name: string): string[] {
  const words: string[] = [];
  for (const word of plainWords(name)) {
    const long = WORDS.shortForms.get(word);
    for (const one of long === undefined ? [word] : long.split(' '))
      if (!WORDS.fillers.has(one)) words.push(singular(one));
  }
  return words;
}

function plainWords(name: string): readonly string[] {
  // Plain letters are the rule and take half the time.
  if (!/[^ -~]/.test(name)) return name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a name in their order, made comparable. */
export function nameWords(name: string): readonly string[] {
  return readName(name).words;
}

/** Equal for two ways of writing one name, words in their order. */
export function nameKey(name: string): string {
  return readName(name).key;
}

/** Equal for names with the same words in any order, as in `Director of X` and `Director, X`. */
export function nameSet(name: string): string {
  const read = readName(name);
  read.set ??= [...new Set(read.words)].sort().join(' ');
  return read.set;
}

/** A name without what it has in brackets, such as `(Intermediate)` or an abbreviation. */
export function withoutBrackets(name: string): string {
  return name.includes('(') ? name.replace(/(?<!\s)\s*\([^()]*\)/g, '').trim() : name;
}

/** Whether two names have the same words, brackets counted or left out. */
export function sameName(a: string, b: string): boolean {
  const left = nameSet(a);
  if (a === b) return left !== '';
  const right = nameSet(b);
  if (left === '' || right === '') return false;
  if (left === right) return true;
  return (
    (a.includes('(') && nameSet(withoutBrackets(a)) === right) ||
    (b.includes('(') && left === nameSet(withoutBrackets(b)))
  );
}

/** Whether every word of `part` is a word of `whole`. */
export function isPartOf(part: string, whole: string): boolean {
  const parts = nameWords(part);
  if (parts.length === 0) return false;
  // A name has few words; a document may have hundreds of names, each held against each.
  const words = nameWords(whole);
  for (const word of parts) if (!words.includes(word)) return false;
  return true;
}

function singular(word: string): string {
  return word.length > 3 && WORDS.plurals.test(word) ? word.slice(0, -WORDS.plural.length) : word;
}
