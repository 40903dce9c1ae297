/**
 * The same role described in two documents becomes one role with two descriptions.
 *
 * Two descriptions are one role when their names agree after rewriting, the department is the same and the grades they
 * state do not contradict. Word order is free for Director and above (`Director, X` = `X Director`), never for Manager
 * (`Senior Manager, Events` leads people, a `Senior Events Manager` may not). Never within one document, never for names as
 * general as `Senior Manager`.
 */
import { addTo } from '../documents/add-to.ts';
import type { StatedRole } from '../families/job-family.ts';
import { type Description, type FamilyDraft, type Notice, observation, type RoleDraft } from './drafts.ts';
import { giveRoleIds, type NamedRole } from './give-ids.ts';
import { type Name, nameVariants } from './names.ts';

interface Described extends Description, NamedRole {
  /** Its title and what else could be meant by it. */
  readonly names: readonly Name[];
  /** Descriptions with the same key have the same name; null for a name that never merges. */
  key: string | null;
}

/** @param families sorted by path */
export function mergeRoles(families: readonly FamilyDraft[], notice: Notice): RoleDraft[] {
  const groups = new Map<string, Described[][]>();
  const all: Described[][] = [];
  for (const family of families)
    for (const one of describe(family, notice)) {
      const alike = one.key === null ? undefined : groups.get(one.key);
      const group = alike === undefined ? undefined : agreeing(alike, one);
      if (group !== undefined) {
        group.push(one);
        continue;
      }
      const first = alike?.[0]?.[0];
      if (first !== undefined)
        notice(observation('contradicting-grade', gradeSource(one.role), one.role.title, first.role.title, one.id));
      const fresh = [one];
      all.push(fresh);
      if (one.key !== null) addTo(groups, one.key, fresh);
    }
  const drafts: RoleDraft[] = [];
  for (const group of all) drafts.push(toDraft(group, notice));
  return drafts;
}

function describe(family: FamilyDraft, notice: Notice): Described[] {
  const described: Described[] = [];
  const byKey = new Map<string, Described>();
  for (const { role, id, slug } of giveRoleIds(family, notice)) {
    const names = nameVariants(role.title, family.shortForms);
    const [name] = names;
    const key = name === undefined || name.isGeneral ? null : `${family.department}: ${name.key}`;
    const one: Described = { family, role, id, slug, names, key };
    described.push(one);
    if (key === null) continue;
    const other = byKey.get(key);
    if (other === undefined) byKey.set(key, one);
    // Two roles of one document stay two, so neither can be told to be the one of another document.
    else one.key = other.key = null;
  }
  return described;
}

function agreeing(groups: readonly Described[][], one: Described): Described[] | undefined {
  return groups.find((others) => others.every((other) => gradesAgree(one.role, other.role)));
}

function gradesAgree(a: StatedRole, b: StatedRole): boolean {
  return (
    a.grades.length === 0 ||
    b.grades.length === 0 ||
    a.grades.some((grade) => b.grades.some((other) => other.scale === grade.scale && other.number === grade.number))
  );
}

const gradeSource = (role: StatedRole) => role.grades[0]?.source ?? role.source;

/** The role belongs to the ladder rather than to a page of its own, then to the page that states its grade. */
const weight = ({ family, role }: Described) => family.stated.roles.length * 2 + (role.grades.length > 0 ? 1 : 0);
const byWeight = (a: Described, b: Described) => weight(b) - weight(a);

function toDraft(group: readonly Described[], notice: Notice): RoleDraft {
  const descriptions = (group.length === 1 ? group : [...group].sort(byWeight)) as [Described, ...Described[]]; // never empty
  const [own, ...others] = descriptions;
  for (const other of others)
    notice(observation('same-role-twice', other.role.source, other.role.title, own.family.stated.path, own.id));
  return {
    id: own.id,
    slug: own.slug,
    formerIds: others.map(({ id }) => id),
    descriptions,
    words: own.names[0]?.words ?? [],
    names: namesOf(descriptions),
  };
}

function namesOf(descriptions: readonly [Described, ...Described[]]): readonly Name[] {
  const [own] = descriptions;
  if (descriptions.length === 1 && own.role.aliases.length === 0) return own.names;
  const names: Name[] = [];
  for (const { family, role, names: ofTitle } of descriptions) {
    names.push(...ofTitle);
    for (const alias of role.aliases) names.push(...nameVariants(alias, family.shortForms));
  }
  return names;
}
