/**
 * Roles and families by their names, near names included, in one family, one department or the whole set.
 * Answers which documented role or family a name means, and nothing about links.
 */
import { addTo } from '../documents/add-to.ts';
import { wording } from '../families/wording/current.ts';
import type { DepartmentId } from './career-graph.ts';
import { type FamilyDraft, ownFamily, type RoleDraft } from './drafts.ts';
import { type Name, nameOfWords, shortForms } from './names.ts';
import { Spelling } from './spelling.ts';

const { leadingPosts, posts, ranks, roleNouns } = wording.names;

export class NameIndex {
  readonly spelling: Spelling;
  private readonly rolesByFamily = new Map<FamilyDraft, RoleDraft[]>();
  private readonly onPage = new Map<FamilyDraft, Bearers<RoleDraft>>();
  private readonly inDepartment = new Map<DepartmentId, Bearers<RoleDraft>>();
  private readonly anywhere: Bearers<RoleDraft> = new Map();
  private readonly familiesInDepartment = new Map<DepartmentId, Bearers<FamilyDraft>>();
  private readonly familiesAnywhere: Bearers<FamilyDraft> = new Map();

  /** @param targets comparable names that documents link to: a word that several of them share counts as well spelt */
  constructor(families: readonly FamilyDraft[], roles: readonly RoleDraft[], targets: readonly Name[]) {
    for (const role of roles) {
      const inOwn = bearersIn(this.inDepartment, ownFamily(role).department);
      for (const { family } of role.descriptions) {
        addTo(this.rolesByFamily, family, role);
        const here = bearersIn(this.onPage, family);
        for (const name of role.names) addBearer(here, name, role);
      }
      for (const name of role.names) {
        if (name.isGeneral) continue;
        addBearer(inOwn, name, role);
        addBearer(this.anywhere, name, role);
      }
    }
    for (const family of families)
      for (const { ordered } of family.names) {
        addTo(bearersIn(this.familiesInDepartment, family.department), ordered, family);
        addTo(this.familiesAnywhere, ordered, family);
      }
    this.spelling = new Spelling(vocabulary(families, roles, targets));
  }

  /** The roles that a family's document describes, those that belong to another family included. */
  rolesOf(family: FamilyDraft): readonly RoleDraft[] {
    return this.rolesByFamily.get(family) ?? [];
  }

  /** The role of this name among those that the family's document describes. */
  roleIn(family: FamilyDraft, names: readonly Name[], not: RoleDraft | null): RoleDraft | null {
    return first(this.onPage.get(family), undefined, names, not);
  }

  /** The role of this name anywhere, nearest to the family first; never for names that say nothing of a field. */
  roleAnywhere(near: FamilyDraft, names: readonly Name[], not: RoleDraft | null): RoleDraft | null {
    return first(this.inDepartment.get(near.department), this.anywhere, names.filter(isTelling), not);
  }

  familyAnywhere(near: FamilyDraft, names: readonly Name[]): FamilyDraft | null {
    return first(this.familiesInDepartment.get(near.department), this.familiesAnywhere, names, null);
  }
}

const isTelling = ({ isGeneral }: Name): boolean => !isGeneral;

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

/** The first bearer of a name, tried from exact to loose and each from the nearer scope to the wider. */
function first<T>(
  near: Bearers<T> | undefined,
  wide: Bearers<T> | undefined,
  names: readonly Name[],
  not: T | null,
): T | null {
  for (const { ordered, key } of names) {
    const found = bearerOf(ordered, near, wide, not) ?? (key === ordered ? null : bearerOf(key, near, wide, not));
    if (found !== null) return found;
  }
  return null;
}

function bearerOf<T>(
  words: string,
  near: Bearers<T> | undefined,
  wide: Bearers<T> | undefined,
  not: T | null,
): T | null {
  return firstBut(not, near?.get(words)) ?? firstBut(not, wide?.get(words));
}

function firstBut<T>(not: T | null, bearers: readonly T[] | undefined): T | null {
  if (bearers === undefined) return null;
  for (const one of bearers) if (one !== not) return one;
  return null;
}

/** The names with misspelt words corrected, or none when no word is. */
export function corrected(names: readonly Name[], spelling: Spelling): readonly Name[] {
  const right: Name[] = [];
  for (const { written, words } of names)
    if (spelling.hasSlip(words))
      right.push(
        nameOfWords(
          written,
          words.map((word) => spelling.correct(word) ?? word),
        ),
      );
  return right;
}

/** What the wording itself knows. */
const wordsOfTitles = new Map<string, number>();
for (const table of [ranks.keys(), posts, roleNouns, leadingPosts.keys(), ...shortForms.values()])
  count(wordsOfTitles, [...table]);

/** Words that are right, with how often names use them. */
function vocabulary(families: readonly FamilyDraft[], roles: readonly RoleDraft[], targets: readonly Name[]) {
  const known = new Map(wordsOfTitles);
  for (const role of roles) for (const { words } of role.names) count(known, words);
  for (const family of families) for (const { words } of family.names) count(known, words);
  const named = new Map<string, number>();
  for (const { words } of targets) count(named, words);
  const sure = new Spelling(known);
  for (const [word, times] of named)
    if (times > 1 && sure.correct(word) === null) known.set(word, (known.get(word) ?? 0) + 1);
  return known;
}

function count(into: Map<string, number>, words: readonly string[]): void {
  for (const word of words) into.set(word, (into.get(word) ?? 0) + 1);
}
