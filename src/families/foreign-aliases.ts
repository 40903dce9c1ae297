/**
 * Names that a role was given by a sentence about another one.
 */
import { nameKey, sameName } from './names.ts';
import { type RoleDraft, sameRank } from './role-draft.ts';

/** A sentence copied from another level names that level: no alias of this one. */
export function dropForeignAliases(roles: readonly RoleDraft[]): void {
  if (!roles.some(({ aliases }) => aliases.length > 0)) return;
  const owners = ownersOfNames(roles);
  const isForeign = (role: RoleDraft, alias: string): boolean => {
    const named = owners.get(nameKey(alias)) ?? [];
    if (named.some((other) => other !== role && nameKey(other.title) === nameKey(alias))) return true;
    if (roles.some((other) => other !== role && sameName(other.title, alias) && !sameName(role.title, alias)))
      return true;
    if (named.length < 2) return false;
    // Two levels that answer to one name: it is the one's whose rank it says.
    const ofRank = named.filter((other) => sameRank(other.title, alias));
    return !(ofRank.length === 1 && ofRank[0] === role);
  };
  for (const role of roles) {
    const own = role.aliases.filter((alias) => !isForeign(role, alias));
    if (own.length < role.aliases.length) role.aliases.splice(0, role.aliases.length, ...own);
  }
}

/** The roles that answer to each name, by its key. */
function ownersOfNames(roles: readonly RoleDraft[]): ReadonlyMap<string, readonly RoleDraft[]> {
  const owners = new Map<string, RoleDraft[]>();
  for (const role of roles)
    for (const name of [role.title, ...role.aliases]) {
      const key = nameKey(name);
      const others = owners.get(key);
      if (others === undefined) owners.set(key, [role]);
      else if (others.at(-1) !== role) others.push(role);
    }
  return owners;
}
