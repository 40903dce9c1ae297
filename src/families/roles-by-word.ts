/**
 * Roles by the words of their names, so that a name is held against the few that have its rarest word: a table may
 * have hundreds of rows, and each row against each role takes ever longer. Knows words, not which names mean one role.
 */
import { nameWords, withoutBrackets } from './names.ts';
import type { RoleDraft } from './role-draft.ts';

export class RolesByWord {
  /** Each role with its place among them. */
  private readonly places = new Map<RoleDraft, number>();
  private readonly byWord = new Map<string, Set<RoleDraft>>();

  constructor(roles: readonly RoleDraft[]) {
    for (const role of roles) this.add(role);
  }

  /** Takes note of a role that comes behind the others, or of another alias. */
  add(role: RoleDraft): void {
    if (!this.places.has(role)) this.places.set(role, this.places.size);
    this.addName(role, role.title);
    for (const alias of role.aliases) this.addName(role, alias);
  }

  private addName(role: RoleDraft, name: string): void {
    for (const word of nameWords(name)) {
      const roles = this.byWord.get(word);
      if (roles === undefined) this.byWord.set(word, new Set([role]));
      else roles.add(role);
    }
  }

  /** Among these, in their order, are all that a name may mean: names agree in all words that are not in brackets. */
  mayMean(name: string): readonly RoleDraft[] {
    let fewest: ReadonlySet<RoleDraft> | null = null;
    for (const word of nameWords(withoutBrackets(name))) {
      const roles: ReadonlySet<RoleDraft> = this.byWord.get(word) ?? NO_ROLES;
      if (fewest === null || roles.size < fewest.size) fewest = roles;
    }
    if (fewest === null) return [...this.places.keys()];
    return [...fewest].sort((a, b) => this.placeOf(a) - this.placeOf(b));
  }

  private placeOf(role: RoleDraft): number {
    return this.places.get(role) ?? 0;
  }
}

const NO_ROLES: ReadonlySet<RoleDraft> = new Set();
