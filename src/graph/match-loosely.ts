/**
 * Finds the role that a document means by a loose name: "the previous level", "Senior level", "Director of SA".
 * Looks only among the roles of one document, where little can be meant; elsewhere names must agree.
 */
import { hasAll } from '../families/names.ts';
import { wording } from '../families/wording/current.ts';
import type { RoleDraft } from './drafts.ts';
import { joinInitials, type Name, namesARole, subjectOf, wordsOnce } from './names.ts';
import { type Rank, rankOf } from './rank.ts';

const WORDS = wording.names;

/** Beyond this a document is no ladder that a person wrote, and a loose name could mean anything in it. */
const mostRoles = 200;

/**
 * @param roles of one document, in its order
 * @param from the role that names the other, or null when the family does
 * @param linked true when the name links to this very document, so that some role of it must be meant
 */
export function matchLoosely(
  name: Name,
  roles: readonly RoleDraft[],
  from: RoleDraft | null,
  linked: boolean,
): RoleDraft | null {
  if (roles.length > mostRoles || name.words.length === 0) return null;
  const others = roles.filter((role) => role !== from);
  return (
    previousOrNext(name, roles, from) ??
    byInitials(name, others) ??
    only(others.filter((role) => role.names.some((other) => areSameWords(other.words, name.words)))) ??
    // What names no position means a whole family rather than the role that has most of its words.
    (namesARole(name.words)
      ? (byRank(name, others, from) ?? byMissingWords(name, others) ?? (linked ? byRankAlone(name, others) : null))
      : null)
  );
}

function previousOrNext(name: Name, roles: readonly RoleDraft[], from: RoleDraft | null): RoleDraft | null {
  if (from === null || name.words.length > 3) return null;
  const at = roles.indexOf(from);
  if (name.words.some((word) => WORDS.before.has(word)) || name.written === WORDS.above) return roles[at - 1] ?? null;
  if (name.words.includes(WORDS.next) && at >= 0) return roles[at + 1] ?? null;
  return null;
}

/** `Director of SA` is the Director, Solutions Architect: letters that begin successive words of one role only. */
function byInitials(name: Name, roles: readonly RoleDraft[]): RoleDraft | null {
  const short = /(?<![\p{L}\p{N}])\p{Lu}{2,6}(?=s?(?![\p{L}\p{N}]))/u
    .exec(joinInitials(name.written))?.[0]
    .toLowerCase();
  if (short === undefined) return null;
  const found: RoleDraft[] = [];
  for (const role of roles) if (isAbbreviated(role, name, short)) found.push(role);
  return only(found);
}

function isAbbreviated({ names }: RoleDraft, name: Name, short: string): boolean {
  for (const { words } of names) if (abbreviates(name, short, words)) return true;
  return false;
}

function abbreviates(name: Name, short: string, words: readonly string[]): boolean {
  for (let from = 0; from + short.length <= words.length; from++) {
    if (!begin(words, from, short)) continue;
    const run = words.slice(from, from + short.length);
    if (areSameWords(wordsOnce(name.written, new Map([[short, run]])), words)) return true;
  }
  return false;
}

/** Whether the words from there on begin with these letters, one each. */
function begin(words: readonly string[], from: number, letters: string): boolean {
  let at = from;
  for (const letter of letters) if (!words[at++]?.startsWith(letter)) return false;
  return true;
}

/** A name of rank and post alone, such as `Senior` or `Director`: the role of that rank nearest in its subject. */
function byRank(name: Name, roles: readonly RoleDraft[], from: RoleDraft | null): RoleDraft | null {
  if (!name.isGeneral) return null;
  // `grade 8 manager` is a manager: the grade tells levels apart that have the same words, which none here has.
  const words = name.words.filter((word) => word !== WORDS.grade && !/^\p{N}+$/u.test(word));
  const wanted = rankOf(words);
  const ofKey = ofSameRank(roles, wanted);
  const same = ofKey.length > 0 || words.includes(WORDS.post.manager) ? ofKey : ofSameHeight(roles, wanted);
  if (same.length < 2 || from === null) return only(same);
  const subject = new Set(subjectOf(from.words));
  const shared = (role: RoleDraft) => subjectOf(role.words).filter((word) => subject.has(word)).length;
  const most = Math.max(...same.map(shared));
  return only(same.filter((role) => shared(role) === most));
}

function ofSameRank(roles: readonly RoleDraft[], { key }: Rank): RoleDraft[] {
  const found: RoleDraft[] = [];
  for (const role of roles) if (rankOf(role.words).key === key) found.push(role);
  return found;
}

/** `Senior level` of a family of account managers is the Senior Account Manager. */
function ofSameHeight(roles: readonly RoleDraft[], wanted: Rank): RoleDraft[] {
  const found: RoleDraft[] = [];
  for (const role of wanted.leads ? [] : roles) {
    const rank = rankOf(role.words);
    if (!rank.leads && rank.height === wanted.height) found.push(role);
  }
  return found;
}

/** `Senior Engineering Manager` for `Senior Engineering Manager, Development`: the same rank, and no word that differs. */
function byMissingWords(name: Name, roles: readonly RoleDraft[]): RoleDraft | null {
  if (subjectOf(name.words).length === 0) return null;
  const { key, height } = rankOf(name.words);
  const found: RoleDraft[] = [];
  for (const role of roles) {
    const rank = rankOf(role.words);
    if (rank.height !== height && rank.key !== key) continue;
    if (hasAll(role.words, name.words) || hasAll(name.words, role.words)) found.push(role);
  }
  return only(found);
}

/** The document's only role of that rank: `Director, Account Managers` linked to a page with one Director. */
function byRankAlone(name: Name, roles: readonly RoleDraft[]): RoleDraft | null {
  const wanted = rankOf(name.words);
  if (!wanted.leads) return null;
  return only(ofSameRank(roles, wanted));
}

/** The same words in any order. */
function areSameWords(some: readonly string[], others: readonly string[]): boolean {
  return hasAll(others, some) && hasAll(some, others);
}

/** A loose name means a role only where it can mean no other. */
function only(roles: readonly RoleDraft[]): RoleDraft | null {
  return roles.length === 1 ? (roles[0] ?? null) : null;
}
