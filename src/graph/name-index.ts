/**
 * Roles and families by their names, near names included, in one family, one department or the whole set.
 * Answers which documented role or family a name means, and nothing about links.
 */
import { wording } from '../families/wording/current.ts';
import { addTo } from './add-to.ts';
import type { DepartmentId } from './career-graph.ts';
import { type FamilyDraft, ownFamily, type RoleDraft } from './drafts.ts';
import { type Name, nameOfWords, shortForms } from './names.ts';
import { type Spelling, spellingOf } from './spelling.ts';

const { leadingPosts, posts, ranks, roleNouns } = wording.names;

export interface NameIndex {
  readonly spelling: Spelling;
  /** The roles that a family's document describes, those that belong to another family included. */
  readonly rolesOf: (family: FamilyDraft) => readonly RoleDraft[];
  /** The role of this name among those that the family's document describes. */
  readonly roleIn: (family: FamilyDraft, names: readonly Name[], not: RoleDraft | null) => RoleDraft | null;
  /** The role of this name anywhere, nearest to the family first; never for names that say nothing of a field. */
  readonly roleAnywhere: (near: FamilyDraft, names: readonly Name[], not: RoleDraft | null) => RoleDraft | null;
  readonly familyAnywhere: (near: FamilyDraft, names: readonly Name[]) => FamilyDraft | null;
}

/**
 * @param targets comparable names that documents link to: a word that several of them share counts as well spelt
 */
export function indexNames(
  families: readonly FamilyDraft[],
  roles: readonly RoleDraft[],
  targets: readonly Name[],
): NameIndex {
  const rolesByFamily = new Map<FamilyDraft, RoleDraft[]>();
  const onPage = new Map<FamilyDraft, Bearers<RoleDraft>>();
  const inDepartment = new Map<DepartmentId, Bearers<RoleDraft>>();
  const anywhere: Bearers<RoleDraft> = new Map();
  for (const role of roles) {
    const inOwn = bearersIn(inDepartment, ownFamily(role).department);
    for (const { family } of role.descriptions) {
      addTo(rolesByFamily, family, role);
      const here = bearersIn(onPage, family);
      for (const name of role.names) addBearer(here, name, role);
    }
    for (const name of role.names) {
      if (name.isGeneral) continue;
      addBearer(inOwn, name, role);
      addBearer(anywhere, name, role);
    }
  }
  const familiesInDepartment = new Map<DepartmentId, Bearers<FamilyDraft>>();
  const familiesAnywhere: Bearers<FamilyDraft> = new Map();
  for (const family of families)
    for (const { ordered } of family.names) {
      addTo(bearersIn(familiesInDepartment, family.department), ordered, family);
      addTo(familiesAnywhere, ordered, family);
    }

  return {
    spelling: spellingOf(vocabulary(families, roles, targets)),
    rolesOf: (family) => rolesByFamily.get(family) ?? [],
    roleIn: (family, names, not) => first([onPage.get(family)], names, not),
    roleAnywhere: (near, names, not) => {
      const telling = names.filter(({ isGeneral }) => !isGeneral);
      return first([inDepartment.get(near.department), anywhere], telling, not);
    },
    familyAnywhere: (near, names) => first([familiesInDepartment.get(near.department), familiesAnywhere], names, null),
  };
}

/** Those who bear a name, by its words in their order; of Director and above also by its key. */
type Bearers<T> = Map<string, T[]>;

function bearersIn<Scope, T>(scopes: Map<Scope, Bearers<T>>, scope: Scope): Bearers<T> {
  let bearers = scopes.get(scope);
  if (bearers === undefined) {
    bearers = new Map();
    scopes.set(scope, bearers);
  }
  return bearers;
}

function addBearer<T>(bearers: Bearers<T>, { ordered, key }: Name, bearer: T): void {
  addTo(bearers, ordered, bearer);
  if (key !== ordered) addTo(bearers, key, bearer);
}

/** The first bearer of a name, tried from exact to loose and each from the nearest scope to the widest. */
function first<T>(scopes: readonly (Bearers<T> | undefined)[], names: readonly Name[], not: T | null): T | null {
  for (const { ordered, key } of names)
    for (const words of key === ordered ? [ordered] : [ordered, key])
      for (const bearers of scopes) {
        const found = bearers?.get(words)?.find((one) => one !== not);
        if (found !== undefined) return found;
      }
  return null;
}

/** The names with misspelt words corrected, or none when no word is. */
export function corrected(names: readonly Name[], spelling: Spelling): readonly Name[] {
  return names
    .filter(({ words }) => words.some((word) => spelling.correct(word) !== null))
    .map(({ written, words }) =>
      nameOfWords(
        written,
        words.map((word) => spelling.correct(word) ?? word),
      ),
    );
}

/** Words that are right, with how often names use them. */
function vocabulary(families: readonly FamilyDraft[], roles: readonly RoleDraft[], targets: readonly Name[]) {
  const known = new Map<string, number>();
  const count = (into: Map<string, number>, words: Iterable<string>) => {
    for (const word of words) into.set(word, (into.get(word) ?? 0) + 1);
  };
  for (const table of [ranks.keys(), posts, roleNouns, leadingPosts.keys(), ...shortForms.values()])
    count(known, table);
  for (const role of roles) for (const { words } of role.names) count(known, words);
  for (const family of families) for (const { words } of family.names) count(known, words);
  const named = new Map<string, number>();
  for (const { words } of targets) count(named, words);
  const sure = spellingOf(known);
  for (const [word, times] of named) if (times > 1 && sure.correct(word) === null) count(known, [word]);
  return known;
}
