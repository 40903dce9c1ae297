/**
 * Which role of a document each row of its tables and lists of levels means: by its name, by the heading it leads to,
 * or by the part of a name that it gives.
 */
import type { LevelRow } from './level-rows.ts';
import { isPartOf, nameWords, sameName, withoutBrackets } from './names.ts';
import { type RoleDraft, roleNamed } from './role-draft.ts';
import { RolesByWord } from './roles-by-word.ts';
import { isBareRank, rankOf } from './titles.ts';
import { wording } from './wording/current.ts';

/** Finds, for each row, the role that it means among those that have headings or an earlier row. */
export class RowMatcher {
  private readonly roles: readonly RoleDraft[];
  private readonly byWord: RolesByWord;
  private readonly family: string;
  /** Roles that rows name outright. */
  private readonly named = new Set<RoleDraft>();
  /** How many rows lead to each anchor. */
  private readonly anchors: ReadonlyMap<string, number>;

  /** @param roles grows while rows are matched: see `add` */
  constructor(rows: readonly LevelRow[], roles: readonly RoleDraft[], family: string) {
    this.roles = roles;
    this.byWord = new RolesByWord(roles);
    this.family = family;
    for (const { name } of rows) {
      const role = this.roleCalled(name);
      if (role !== null) this.named.add(role);
    }
    this.anchors = countAnchors(rows);
  }

  /** Takes note of a role that a row added or gave another alias. */
  add(role: RoleDraft): void {
    this.byWord.add(role);
  }

  /** The role that a row means among those that there are; null for a role that only the row names. */
  roleOf(row: LevelRow): RoleDraft | null {
    const exact = this.roleCalled(row.name);
    if (exact !== null) return exact;
    if (row.page !== null) return null;
    const anchored = this.roleAt(row.anchor);
    const isBare = isBareRank(row.name);
    if (anchored && rankOf(anchored.title) === rankOf(row.name)) return anchored;
    if (anchored && isBare && rankOf(anchored.title) === '') return anchored;
    // A heading of another rank is meant where nothing else is called like the row, and no other row leads to it.
    const isSole = this.anchors.get(row.anchor ?? '') === 1;
    return this.roleOfPartialName(row.name) ?? (isSole && !isBare ? anchored : null);
  }

  private roleCalled(name: string): RoleDraft | null {
    const roles = this.byWord.mayMean(name);
    return roles[roleNamed(roles, name) ?? -1] ?? null;
  }

  /** The role with that heading, unless another row bears its name: then it is that row's. */
  private roleAt(anchor: string | null): RoleDraft | null {
    const role = anchor === null ? undefined : this.roles.find((each) => anchorOf(each) === anchor);
    return role !== undefined && !this.named.has(role) ? role : null;
  }

  /** `Sr Analyst` in the table of the `Senior Tax Analyst`: the role with the same rank and the fewest further words. */
  private roleOfPartialName(name: string): RoleDraft | null {
    const rank = rankOf(name);
    const isBare = isBareRank(name);
    const matching = this.byWord
      .mayMean(name)
      .filter(({ title }) => isPartOf(name, title) && (isBare || rankOf(withoutBrackets(title)) === rank));
    const [closest, second] = matching.sort((a, b) => sizeOf(a) - sizeOf(b));
    if (closest && second && sizeOf(closest) === sizeOf(second)) return null;
    if (closest) return closest;
    // `Intermediate` stands for the role that bears no rank.
    if (!wording.titles.middleRank.test(name)) return null;
    return this.roles.find((role) => sameName(role.title, this.family)) ?? null;
  }
}

/** How many words the title has, brackets left out. */
function sizeOf({ title }: RoleDraft): number {
  return nameWords(withoutBrackets(title)).length;
}

/** Where a row names several roles, as in `Manager, Tax (Home/Abroad)` or `Carer / Senior Carer`: these roles. */
export function rolesAtSlash({ name }: LevelRow, roles: readonly RoleDraft[]): RoleDraft[] {
  if (!name.includes('/')) return [];
  const inBrackets = /^([^()]{2,60})\(([^()]{3,60})\)$/.exec(name);
  const [, before = '', either = name] = inBrackets ?? [];
  const parts = either.split('/').map((part) => `${before.trim()} ${part.trim()}`);
  const found = parts.flatMap((part) => roles.filter((role) => sameName(role.title, part)));
  // A slash may be part of one name: then no part of it is a role's.
  return inBrackets || found.length === parts.length ? found : [];
}

function anchorOf(role: RoleDraft): string | null {
  return role.node?.heading?.anchor ?? null;
}

/** How many rows lead to each anchor. */
function countAnchors(rows: readonly LevelRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { anchor } of rows) if (anchor !== null) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  return counts;
}
