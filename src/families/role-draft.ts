/**
 * A role while its document is being read: what the rules for the kinds of statements add to.
 */
import { addTo } from '../documents/add-to.ts';
import type { Source } from '../documents/source.ts';
import type { DraftSection } from './assign-sections.ts';
import type { HeadingNode } from './headings.ts';
import type { StatedGrade, StatedInheritance, StatedManager } from './job-family.ts';
import type { LabelledValue } from './labelled-values.ts';
import { nameKey, nameWords, sameName, withoutBrackets } from './names.ts';
import { NO_PROSE, type Prose } from './prose.ts';
import { isElided } from './targets.ts';
import { wording } from './wording/current.ts';

export interface RoleDraft {
  title: string;
  readonly aliases: string[];
  readonly node: HeadingNode | null;
  source: Source;
  readonly otherAnchors: string[];
  /** Text directly under its heading. */
  intro: Prose;
  readonly sections: DraftSection[];
  readonly grades: StatedGrade[];
  readonly managers: StatedManager[];
  readonly inherits: StatedInheritance[];
  readonly hasSection: boolean;
  /** What stands behind labels right under its heading, or in its row of a table. */
  readonly labelled: LabelledValue[];
  /** What a list directly under the heading is, where the section around says it. */
  listKind: 'responsibilities' | 'requirements' | null;
  /** The nearest heading of a lesser depth, or null. */
  above: string | null;
}

/** What the rules for the kinds of statements are handed: the roles of one document and where its text stands. */
export interface StatementInput {
  readonly path: string;
  readonly roles: readonly RoleDraft[];
  readonly shared: readonly DraftSection[];
  readonly overview: Prose;
  readonly names: readonly string[];
}

/** More managers or parents than this no document states of a role: beyond it, none is compared with all before it. */
export const MOST_STATED = 200;

/** The headings above those roles that share their title with another of the document. */
export function headingsAbove(roles: readonly RoleDraft[]): ReadonlyMap<RoleDraft, string | null> {
  const above = new Map<RoleDraft, string | null>();
  if (roles.length < 2) return above;
  const alike = new Map<string, RoleDraft[]>();
  for (const role of roles) addTo(alike, nameKey(role.title), role);
  for (const some of alike.values()) if (some.length > 1) for (const role of some) above.set(role, role.above);
  return above;
}

export function draftRole(title: string, source: Source, node: HeadingNode | null, hasSection: boolean): RoleDraft {
  return {
    title,
    aliases: [],
    node,
    source,
    otherAnchors: [],
    intro: NO_PROSE,
    sections: [],
    grades: [],
    managers: [],
    inherits: [],
    hasSection,
    labelled: [],
    listKind: null,
    above: null,
  };
}

/** Adds another way of naming the role, unless it is one already. */
export function addAlias(role: RoleDraft, name: string): void {
  if (name !== role.title && !role.aliases.includes(name) && nameKey(name) !== '') role.aliases.push(name);
}

/** Adds grades that are not stated with the same number and source yet. */
export function addGrades(role: RoleDraft, grades: readonly StatedGrade[]): void {
  for (const grade of grades) {
    if (!role.grades.some((other) => other.number === grade.number && other.scale === grade.scale))
      role.grades.push(grade);
  }
}

/** The role that a name means: the title, then an alias; null when none or when several could be meant. */
export function roleNamed(roles: readonly RoleDraft[], name: string): number | null {
  const key = nameKey(name);
  if (key === '') return null;
  const exact = roleTitled(roles, name);
  if (exact !== null) return exact;
  for (const agrees of AGREEMENTS) {
    const first = findAgreeing(roles, agrees, name, key, 0);
    if (first !== null && findAgreeing(roles, agrees, name, key, first + 1) === null) return first;
  }
  return null;
}

/** The first role whose title is that name. */
export function roleTitled(roles: readonly RoleDraft[], name: string): number | null {
  const key = nameKey(name);
  for (const [at, role] of roles.entries()) if (nameKey(role.title) === key) return at;
  return null;
}

type Agrees = (role: RoleDraft, name: string, key: string) => boolean;

/** How a role may bear a name that is not its title, the nearest first. */
const AGREEMENTS: readonly Agrees[] = [
  ({ aliases }, _, key) => hasKey(aliases, key),
  ({ title }, name) => sameName(title, name),
  ({ aliases }, name) => hasName(aliases, name),
];

function findAgreeing(
  roles: readonly RoleDraft[],
  agrees: Agrees,
  name: string,
  key: string,
  from: number,
): number | null {
  for (let at = from; at < roles.length; at++) {
    const role = roles[at];
    if (role !== undefined && agrees(role, name, key)) return at;
  }
  return null;
}

function hasKey(aliases: readonly string[], key: string): boolean {
  for (const alias of aliases) if (nameKey(alias) === key) return true;
  return false;
}

function hasName(aliases: readonly string[], name: string): boolean {
  for (const alias of aliases) if (sameName(alias, name)) return true;
  return false;
}

/** `Senior Manager` for the only `Senior Manager, Renewals` of a document; null for what is no post alone. */
export function roleElided(roles: readonly RoleDraft[], name: string): number | null {
  if (!isElided(name)) return null;
  const key = nameKey(name);
  const found = roles.flatMap((role, at) =>
    nameKey(role.title.split(wording.titles.beforeSubject)[0] ?? '') === key && role.title.length > name.length
      ? [at]
      : [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * The roles that the labels of a drawn ladder mean, by label. Ladders use names of their own (`Security Response
 * Manager` for `Manager, Security Response Team`): the rank must agree, and of the words most; one role alone, and
 * none that another label names outright. A label of another page's role is left out.
 */
export function rolesDrawn(roles: readonly RoleDraft[], labels: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const label of labels) {
    const named = roleNamed(roles, label);
    if (named !== null) found.set(label, named);
  }
  const taken = new Set(found.values());
  for (const label of labels) {
    if (found.has(label)) continue;
    const words = new Set(nameWords(label));
    const likeness = roles.map((role, at) =>
      taken.has(at)
        ? 0
        : Math.max(...[role.title, ...role.aliases].map((name) => likenessOf(words, withoutBrackets(name)))),
    );
    const best = Math.max(0, ...likeness);
    const only = likeness.indexOf(best);
    if (best >= 0.5 && likeness.lastIndexOf(best) === only) found.set(label, only);
  }
  return found;
}

/** Whether two names say the same rank, as `Senior Director of X` and `Sr. Director, X` do. */
export function sameRank(a: string, b: string): boolean {
  return ranksIn(nameWords(a)) === ranksIn(nameWords(b));
}

function ranksIn(words: Iterable<string>): string {
  const ranks: string[] = [];
  for (const word of words) if (wording.titles.drawnRanks.has(word)) ranks.push(word);
  return ranks.sort().join(' ');
}

/** Share of words in common, or 0 where the ranks differ. */
function likenessOf(words: ReadonlySet<string>, name: string): number {
  const others = new Set(nameWords(name));
  if (ranksIn(words) !== ranksIn(others)) return 0;
  let common = 0;
  for (const word of words) if (others.has(word)) common++;
  return common / (words.size + others.size - common);
}
