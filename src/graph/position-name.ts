/**
 * Whether words that a document uses for someone are a name that a person would put on a card.
 * `the leader they support` or `a leadership role` tell of someone without naming a position.
 */
import { wording } from '../families/wording/current.ts';
import { namesARole, nameWords } from './names.ts';

const { vagueNouns, vagueWords, article, roleIn } = wording.names;

/** A name has a capital, letters of a script without capitals, or reads like a title: `senior manager`. */
export function isPositionName(text: string): boolean {
  const written: string[] = withoutRoleIn(text).match(/[\p{L}\p{N}-]+/gu) ?? [];
  if (written.some((word) => vagueWords.has(word))) return false;
  if (/[\p{Lu}\p{Lo}]/u.test(text)) return true;
  const last = nameWords(text).at(-1) ?? '';
  return written.length > 1 && !vagueNouns.has(last) && namesARole([last]);
}

/** The name as a card shows it: no article within, `VP role in X` as `VP, X`, a capital first. */
export function positionTitle(text: string): string {
  const plain = withoutRoleIn(text.trim().replace(article, '$1'));
  return plain.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function withoutRoleIn(text: string): string {
  return text.replace(roleIn, '$1, ');
}
