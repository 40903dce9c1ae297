/**
 * What reads like the title of a position, and what a family calls its roles.
 */
import type { Document } from '../documents/document.ts';
import { readLevelCode } from './level-code.ts';
import { nameWords, withoutBrackets } from './names.ts';
import { wording } from './wording/current.ts';

const { ranks, roleNouns, familyBeginning, familyEndings, plural } = wording.titles;

/** Whether a heading reads like a position: it holds a word for one, says nothing like a sentence, or is a level's code. */
export function isTitleLike(text: string): boolean {
  if (text === '' || text.length > 120 || text.endsWith('?') || text.endsWith('!')) return false;
  if (readLevelCode(text)) return true;
  const words = titleWords(text);
  return areRanks(words) || words.some((word) => roleNouns.has(word) || isSeveral(word));
}

/** Whether a heading is only a qualifier, such as `Senior` or `Senior Manager (Intermediate)` without what of. */
export function isBareRank(text: string): boolean {
  return areRanks(titleWords(text));
}

/** The same of words that are split already. */
export function areRanks(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => ranks.has(word));
}

/** Whether a title starts with or holds a word for a level. */
export function hasRank(text: string): boolean {
  return titleWords(text).some((word) => ranks.has(word));
}

export function titleWords(text: string): string[] {
  const lower = text.toLowerCase();
  return lower.match(/[^ -~]/.test(lower) ? /[\p{L}\p{N}-]+/gu : /[a-z0-9-]+/g) ?? [];
}

/** A front matter value as text, or null. */
export function frontMatterText(document: Document, key: string): string | null {
  const value = document.frontMatter.find((entry) => entry.key.toLowerCase() === key.toLowerCase())?.value;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? null : text;
}

/** A family's name without what only says that it is one: `Roles`, `Job Family`, `- Roles & Responsibilities`. */
export function cleanFamilyName(title: string): string {
  let cleaned = title.replace(/[*_`]/g, '').replace(familyBeginning, '');
  for (const ending of familyEndings) cleaned = cleaned.replace(ending, '');
  cleaned = cleaned.trim();
  return cleaned === '' ? title.trim() : cleaned;
}

/** The words of rank in a title, in their order. */
export function rankOf(title: string): string {
  return nameWords(title)
    .filter((word) => ranks.has(word))
    .join(' ');
}

/** `Fullstack Engineers` names a family of which each is a `Fullstack Engineer`. */
export function singularName(family: string): string {
  const name = withoutBrackets(family);
  const last = titleWords(name).at(-1) ?? '';
  return isSeveral(last) ? name.slice(0, -plural.length) : name;
}

/** `engineers` */
function isSeveral(word: string): boolean {
  return word.endsWith(plural) && roleNouns.has(word.slice(0, -plural.length));
}
