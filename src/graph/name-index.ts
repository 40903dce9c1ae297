/**
 * Roles and families by their names, near names included, in one family, one department or the whole set.
 * Answers which documented role or family a name means, and nothing about links.
 */
import { addTo } from './add-to.ts';
import { type FamilyDraft, ownFamily, type RoleDraft } from './drafts.ts';
import { isDirectorOrAbove, isGeneral, type Name, nameOfWords } from './names.ts';
import { type Spelling, spellingOf } from './spelling.ts';
import { leadingPosts, posts, ranks, roleNouns, shortForms } from './title-words.ts';

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
  const inFamily = new Map<FamilyDraft, RoleDraft[]>();
  const byFamily = new Map<FamilyDraft, Map<string, RoleDraft[]>>();
  const anywhere = new Map<string, RoleDraft[]>();
  for (const role of roles) {
    for (const { family } of role.descriptions) {
      addTo(inFamily, family, role);
      const own = byFamily.get(family) ?? new Map<string, RoleDraft[]>();
      byFamily.set(family, own);
      for (const key of role.names.flatMap(keysOf)) addTo(own, key, role);
    }
    for (const name of role.names)
      if (!isGeneral(name.words)) for (const key of keysOf(name)) addTo(anywhere, key, role);
  }
  const familiesByName = new Map<string, FamilyDraft[]>();
  for (const family of families) for (const { ordered } of family.names) addTo(familiesByName, ordered, family);

  const spelling = spellingOf(vocabulary(families, roles, targets));
  const find = <T>(
    map: ReadonlyMap<string, readonly T[]> | undefined,
    names: readonly Name[],
    best: (found: readonly T[]) => T | null,
  ) => {
    for (const name of names)
      for (const key of keysOf(name)) {
        const found = best(map?.get(key) ?? []);
        if (found !== null) return found;
      }
    return null;
  };
  const nearest =
    (near: FamilyDraft, not: RoleDraft | null) =>
    (found: readonly RoleDraft[]): RoleDraft | null =>
      closest(
        near,
        found.filter((role) => role !== not),
        ownFamily,
      );

  return {
    spelling,
    rolesOf: (family) => inFamily.get(family) ?? [],
    roleIn: (family, names, not) => find(byFamily.get(family), names, nearest(family, not)),
    roleAnywhere: (near, names, not) =>
      find(
        anywhere,
        names.filter((name) => !isGeneral(name.words)),
        nearest(near, not),
      ),
    familyAnywhere: (near, names) => find(familiesByName, names, (found) => closest(near, found, (family) => family)),
  };
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

function closest<T>(near: FamilyDraft, found: readonly T[], familyOf: (one: T) => FamilyDraft): T | null {
  let best: T | null = null;
  let most = -1;
  for (const one of found) {
    const shared = sharedFolders(near, familyOf(one));
    if (shared > most) [best, most] = [one, shared];
  }
  return best;
}

function sharedFolders(a: FamilyDraft, b: FamilyDraft): number {
  const other = b.id.split('/');
  const at = a.id.split('/').findIndex((segment, i) => segment !== other[i]);
  return at < 0 ? other.length : at;
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
