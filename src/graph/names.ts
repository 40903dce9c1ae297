/**
 * Names of roles and families, made comparable: short forms written out, fillers dropped, plurals made singular.
 * Knows what words mean in a title and nothing of any document; what documents abbreviate is handed in.
 */
import { wording } from '../families/wording/current.ts';

const WORDS = wording.names;
const { fillers, leadingPosts, posts, ranks, roleNouns, post } = WORDS;

/** Each written out as the words of a name. */
export const shortForms: ShortForms = new Map([...WORDS.shortForms].map(([short, long]) => [short, long.split(' ')]));

/** Short form → its words, lower case, as `Customer Success Manager (CSM)` introduces it. */
export type ShortForms = ReadonlyMap<string, readonly string[]>;

export interface Name {
  readonly written: string;
  /** Comparable words in the order written. */
  readonly words: readonly string[];
  /** The words in their order: `Senior Manager, Events` differs from `Senior Events Manager`. */
  readonly ordered: string;
  /** Equal for two names of one position: of Director and above in any order, of others as `ordered`. */
  readonly key: string;
  /** True for a name that says nothing of a field, such as `Senior Manager`: it means something in its own family only. */
  readonly isGeneral: boolean;
}

/** A name longer than this is a sentence; the rest is not compared. */
const longestName = 300;

const noShortForms: ShortForms = new Map();
/** The same few thousand names are asked for again and again; what one graph has is forgotten with the next. */
const plainNames = new Map<string, Name>();
const named = new WeakMap<ShortForms, Map<string, Name>>([[noShortForms, plainNames]]);

/** To be called before a graph is made. */
export function forgetNames(): void {
  plainNames.clear();
  readWords.clear();
}

export function nameOf(written: string, own: ShortForms = noShortForms): Name {
  let known = named.get(own);
  if (known === undefined) {
    known = new Map();
    named.set(own, known);
  }
  let name = known.get(written);
  if (name === undefined) {
    const parts = splitName(written);
    name = usesAny(own, parts) ? nameOfWords(written, writtenOut(parts, own)) : plainName(written, parts);
    known.set(written, name);
  }
  return name;
}

/** Few names hold a short form of the documents; each other name is the same in all of them. */
function plainName(written: string, parts: readonly ReadWord[]): Name {
  let name = plainNames.get(written);
  if (name === undefined) {
    name = nameOfWords(written, writtenOut(parts, noShortForms));
    plainNames.set(written, name);
  }
  return name;
}

export function nameOfWords(written: string, words: readonly string[]): Name {
  const ordered = words.join(' ');
  // `Director, X`, `Director of X` and `X Director` agree.
  const key = isDirectorOrAbove(words) ? `any order: ${wordSet(words)}` : ordered;
  return { written, words, ordered, key, isGeneral: isGeneral(words) };
}

/** The words of a name as they compare. */
export function nameWords(text: string, own?: ShortForms): readonly string[] {
  return nameOf(text, own).words;
}

/** The same for what is asked once and not remembered. */
export function wordsOnce(text: string, own: ShortForms = noShortForms): readonly string[] {
  return writtenOut(splitName(text), own);
}

/** Equal for the same words in any order. */
export function wordSet(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : sortedWords(words).join(' ');
}

/** Each word once, in the order written. Names have few words: a set takes longer. */
export function distinctWords(words: readonly string[]): string[] {
  const distinct: string[] = [];
  for (const word of words) if (!distinct.includes(word)) distinct.push(word);
  return distinct;
}

/** Each word once, in the order of their characters' codes. Names have few words: a sort and a set take longer. */
export function sortedWords(words: readonly string[]): string[] {
  const sorted: string[] = [];
  for (const word of words) {
    if (sorted.includes(word)) continue;
    let at = sorted.push(word) - 1;
    for (let before = sorted[at - 1]; before !== undefined && before > word; before = sorted[at - 1]) {
      sorted[at] = before;
      sorted[--at] = word;
    }
  }
  return sorted;
}

/** A word of a name. */
interface ReadWord {
  /** As a short form is looked up: lower case, without the s of several. */
  readonly short: string;
  /** What it stands for where no document says otherwise; nothing for a filler. */
  readonly words: readonly string[];
}

/** All titles are written with the same few hundred words. */
const readWords = new Map<string, ReadWord>();

function splitName(text: string): ReadWord[] {
  let plain = text.slice(0, longestName);
  if (/[^ -~]/.test(plain)) plain = plain.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  if (/['’]/.test(plain)) plain = plain.replace(WORDS.possessive, '');
  plain = joinInitials(plain);
  // Plain letters are the rule and take half the time.
  const words = plain.match(/[^ -~]/.test(plain) ? /[\p{L}\p{M}\p{N}]+/gu : /[A-Za-z0-9]+/g);
  return words === null ? [] : words.map(wordOf);
}

function wordOf(written: string): ReadWord {
  let word = readWords.get(written);
  if (word === undefined) {
    word = readWord(written);
    readWords.set(written, word);
  }
  return word;
}

function readWord(written: string): ReadWord {
  // `CSMs` is several of `CSM`.
  const short = (WORDS.pluralOfShort.test(written) ? written.slice(0, -1) : written).toLowerCase();
  const one = singular(short);
  return { short, words: shortForms.get(short) ?? (fillers.has(one) ? [] : [one]) };
}

function usesAny(own: ShortForms, parts: readonly ReadWord[]): boolean {
  if (own.size === 0) return false;
  for (const { short } of parts) if (own.has(short)) return true;
  return false;
}

function writtenOut(parts: readonly ReadWord[], own: ShortForms): string[] {
  const written: string[] = [];
  for (const { short, words } of parts) for (const word of own.get(short) ?? words) written.push(word);
  return written;
}

/** `FP&A` is one short form, not two. */
export function joinInitials(text: string): string {
  return !text.includes('&')
    ? text
    : text.replace(/(?<![\p{L}\p{N}])(\p{Lu}{1,4})&(\p{Lu}{1,4})(?![\p{L}\p{N}])/gu, '$1$2');
}

function singular(word: string): string {
  return WORDS.plural.test(word) ? word.slice(0, -1) : word;
}

/** The name as written, then without what stands in brackets, then without a middle rank: from exact to loose. */
export function nameVariants(written: string, own?: ShortForms): readonly Name[] {
  const bare = /[([{]/.test(written) ? written.replace(/[([{][^()[\]{}]{0,120}[)\]}]/g, ' ') : written;
  const exact = nameOf(written, own);
  if (bare === written && !written.includes('/') && !exact.words.includes(WORDS.leftOut))
    return exact.words.length > 0 ? [exact] : [];
  const names = [exact];
  if (bare !== written) names.push(nameOf(bare, own));
  // `Manager/Senior Manager, Support` names two; the first is the nearer.
  const either = !written.includes('/') ? null : /^([^/,]{1,80})\/[^,]{1,80}(,.*)?$/s.exec(written);
  if (either !== null) names.push(nameOf(`${either[1]}${either[2] ?? ''}`, own));
  for (const name of [...names])
    if (name.words.includes(WORDS.leftOut) && name.words.length > 1)
      names.push(nameOfWords(written, name.words.filter(isNotLeftOut)));
  const distinct: Name[] = [];
  for (const name of names) if (name.words.length > 0 && !isAmong(distinct, name)) distinct.push(name);
  return distinct;
}

const isNotLeftOut = (word: string): boolean => word !== WORDS.leftOut;

function isAmong(names: readonly Name[], { ordered }: Name): boolean {
  for (const name of names) if (name.ordered === ordered) return true;
  return false;
}

/** Director and above: there word order is free, and a title alone tells that its holder leads people. */
export function isDirectorOrAbove(words: readonly string[]): boolean {
  if (words.includes(post.staff) && words.includes(post.chief)) return false;
  return (
    words.includes(post.director) || words.includes(post.president) || isChiefOfficer(words) || words[0] === post.head
  );
}

/** `Chief People Officer`, and `Principal Accounting Officer`, as the law calls some of them; a `Security Officer` is none. */
export function isChiefOfficer(words: readonly string[]): boolean {
  return (
    words.includes(post.officer) &&
    (words.includes(post.chief) || (words[0] === post.principal && words.at(-1) === post.officer))
  );
}

function isGeneral(words: readonly string[]): boolean {
  for (const word of words) if (!ranks.has(word) && !posts.has(word) && !/^\p{N}+$/u.test(word)) return false;
  return true;
}

/** True when the words name a position that a person can hold, and not a department, a page or a section. */
export function namesARole(words: readonly string[]): boolean {
  return words.some((word) => roleNouns.has(word) || leadingPosts.has(word)) || (words.length > 0 && isGeneral(words));
}

/** The words that tell one field of work from another: neither rank nor post. */
export function subjectOf(words: readonly string[]): readonly string[] {
  const subject: string[] = [];
  for (const word of words) if (!ranks.has(word) && !posts.has(word) && !leadingPosts.has(word)) subject.push(word);
  return subject;
}

/** The words for the work itself, the same along a ladder: without ranks and without the post that leads it. */
export function workOf(words: readonly string[]): readonly string[] {
  const work: string[] = [];
  let isFirst = true;
  for (const word of words) {
    if (ranks.has(word)) continue;
    if (!leadingPosts.has(word) && word !== post.vice && !(isFirst && word === post.manager)) work.push(word);
    isFirst = false;
  }
  return work;
}
