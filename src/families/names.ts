/**
 * When two names mean the same role: case, punctuation, `VP` for `Vice President`, singular for plural.
 * Compares words only; which roles exist is for others to know.
 */
import { wording } from './wording/current.ts';

const WORDS = wording.titles;

interface ReadName {
  readonly words: readonly string[];
  readonly key: string;
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
  const read: ReadName = { words, key: words.join(' ') };
  known.set(name, read);
  return read;
}

/** Characters; a longer name is a text, of which the rest is not compared. */
const MAX_NAME = 1_000;

function splitName(name: string): string[] {
  const words: string[] = [];
  for (const word of plainWords(name.slice(0, MAX_NAME))) {
    const long = WORDS.shortForms.get(word);
    if (long === undefined) addWord(word, words);
    else for (const one of long.split(' ')) addWord(one, words);
  }
  return words;
}

function addWord(word: string, into: string[]): void {
  if (!WORDS.fillers.has(word)) into.push(singular(word));
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

/** A name without what it has in brackets, such as `(Intermediate)` or an abbreviation. */
export function withoutBrackets(name: string): string {
  return name.includes('(') ? name.replace(/(?<!\s)\s*\([^()]*\)/g, '').trim() : name;
}

/** Whether two names have the same words, brackets counted or left out; a name without words is like none. */
export function sameName(a: string, b: string): boolean {
  const left = readName(a);
  if (left.key === '') return false;
  if (a === b) return true;
  const right = readName(b);
  if (right.key === '') return false;
  return (
    areSame(left, right) ||
    (a.includes('(') && areSame(readName(withoutBrackets(a)), right)) ||
    (b.includes('(') && areSame(left, readName(withoutBrackets(b))))
  );
}

/** Whether two names have the same words in any order, as `Director of X` and `Director, X` have. */
export function sameWords(a: string, b: string): boolean {
  return a === b || areSame(readName(a), readName(b));
}

function areSame(a: ReadName, b: ReadName): boolean {
  return a.key === b.key || (hasAll(a.words, b.words) && hasAll(b.words, a.words));
}

/** Whether every word of `part` is a word of `whole`. */
export function isPartOf(part: string, whole: string): boolean {
  const { words } = readName(part);
  return words.length > 0 && hasAll(readName(whole).words, words);
}

/** Whether a list holds all words of another. Names have few words; most that are held against each other differ in their first. */
export function hasAll(words: readonly string[], wanted: readonly string[]): boolean {
  for (const word of wanted) if (!words.includes(word)) return false;
  return true;
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith(WORDS.plural) && WORDS.plurals.test(word)
    ? word.slice(0, -WORDS.plural.length)
    : word;
}
