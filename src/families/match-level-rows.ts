/**
 * Which role of a document each row of its tables and lists of levels means: by its name, by the heading it leads to,
 * or by the part of a name that it gives.
 */
import type { LevelRow } from './level-rows.ts';
import { isPartOf, nameWords, sameName, withoutBrackets } from './names.ts';
import { type RoleDraft, roleNamed } from './role-draft.ts';
import { isBareRank, rankOf } from './titles.ts';
import { wording } from './wording/current.ts';

/** Gives, for a row, the role it means among those that have headings; null for a role that only the row names. */
export function rowMatcher(
  rows: readonly LevelRow[],
  roles: readonly RoleDraft[],
  family: string,
): (row: LevelRow) => RoleDraft | null {
  const named = new Set<RoleDraft | undefined>();
  for (const row of rows) named.add(roles[roleNamed(roles, row.name) ?? -1]);
  const anchors = countAnchors(rows);
  return (row) => {
    const anchored = row.anchor === null ? undefined : roles.find((each) => anchorOf(each) === row.anchor);
    const isSole = anchors.get(row.anchor ?? '') === 1;
    // A heading whose name another row bears is that row's.
    return roleOfRow(row, roles, family, anchored && !named.has(anchored) ? anchored : null, isSole);
  };
}

/** `anchored`: the role to whose heading the row leads; `isSole`: no other row does. */
function roleOfRow(
  row: LevelRow,
  roles: readonly RoleDraft[],
  family: string,
  anchored: RoleDraft | null,
  isSole: boolean,
): RoleDraft | null {
  const exact = roleNamed(roles, row.name);
  if (exact !== null) return roles[exact] ?? null;
  if (row.page !== null) return null;
  const isBare = isBareRank(row.name);
  if (anchored && rankOf(anchored.title) === rankOf(row.name)) return anchored;
  if (anchored && isBare && rankOf(anchored.title) === '') return anchored;
  // A heading of another rank is meant where nothing else is called like the row.
  return roleOfPartialName(row.name, roles, family) ?? (isSole && !isBare ? anchored : null);
}

/** `Sr Analyst` in the table of the `Senior Tax Analyst`: the role with the same rank and the fewest further words. */
function roleOfPartialName(name: string, roles: readonly RoleDraft[], family: string): RoleDraft | null {
  const rank = rankOf(name);
  const matching = roles.filter(
    (role) => isPartOf(name, role.title) && (isBareRank(name) || rankOf(withoutBrackets(role.title)) === rank),
  );
  const [closest, second] = matching.sort(
    (a, b) => nameWords(withoutBrackets(a.title)).length - nameWords(withoutBrackets(b.title)).length,
  );
  if (
    closest &&
    second &&
    nameWords(withoutBrackets(closest.title)).length === nameWords(withoutBrackets(second.title)).length
  )
    return null;
  if (closest) return closest;
  // `Intermediate` stands for the role that bears no rank.
  return wording.titles.middleRank.test(name) ? (roles.find((role) => sameName(role.title, family)) ?? null) : null;
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
