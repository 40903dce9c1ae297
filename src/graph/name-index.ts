/**
 * Roles and families by their names, near names included, in one family, one department or the whole set.
 * Answers which documented role or family a name means, and nothing about links.
 */
import { wording } from '../families/wording/current.ts';
import { addTo } from './add-to.ts';
import { type FamilyDraft, ownFamily, type RoleDraft } from './drafts.ts';
import { isDirectorOrAbove, isGeneral, type Name, nameOfWords, shortForms } from './names.ts';
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
  const byName = new Map<string, RoleDraft[]>();
  for (const role of roles) {
    for (const { family } of role.descriptions) {
      addTo(rolesByFamily, family, role);
      for (const key of role.names.flatMap(keysOf)) addTo(byName, within(`page ${family.id}`, key), role);
    }
    const { department } = ownFamily(role);
    for (const key of role.names.filter(({ words }) => !isGeneral(words)).flatMap(keysOf)) {
      addTo(byName, within(department, key), role);
      addTo(byName, key, role);
    }
  }
  const familiesByName = new Map<string, FamilyDraft[]>();
  for (const family of families)
    for (const { ordered } of family.names) {
      addTo(familiesByName, within(family.department, ordered), family);
      addTo(familiesByName, ordered, family);
    }

  return {
    spelling: spellingOf(vocabulary(families, roles, targets)),
    rolesOf: (family) => rolesByFamily.get(family) ?? [],
    roleIn: (family, names, not) => first(byName, names, [`page ${family.id}`], not),
    roleAnywhere: (near, names, not) => {
      const telling = names.filter(({ words }) => !isGeneral(words));
      return first(byName, telling, [near.department, null], not);
    },
    familyAnywhere: (near, names) => first(familiesByName, names, [near.department, null], null),
  };
}

const within = (scope: string, key: string) => `${scope}\n${key}`;

/** The first of a name, tried from exact to loose and each from the nearest scope to the widest. */
function first<T>(
  byName: ReadonlyMap<string, readonly T[]>,
  names: readonly Name[],
  scopes: readonly (string | null)[],
  not: T | null,
): T | null {
  for (const key of names.flatMap(keysOf))
    for (const scope of scopes) {
      const found = byName.get(scope === null ? key : within(scope, key))?.find((one) => one !== not);
      if (found !== undefined) return found;
    }
  return null;
}

/** The name in its order; for Director and above also in any order. */
function keysOf(name: Name): string[] {
  return isDirectorOrAbove(name.words) ? [name.ordered, `any order: ${name.unordered}`] : [name.ordered];
}

/** The names with misspelt words corrected, or none when no word is. */
export function corrected(names: readonly Name[], spelling: Spelling): readonly Name[] {
  return names.flatMap((name) => {
    const words = name.words.map((word) => spelling.correct(word) ?? word);
    return words.some((word, i) => word !== name.words[i]) ? [nameOfWords(name.written, words)] : [];
  });
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
