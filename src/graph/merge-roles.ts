/**
 * The same role described in two documents becomes one role with two descriptions.
 *
 * Two descriptions are one role when their names agree after rewriting, the department is the same and the grades they
 * state do not contradict. Word order is free for Director and above (`Director, X` = `X Director`), never for Manager
 * (`Senior Manager, Events` leads people, a `Senior Events Manager` may not). Never within one document, never for names as
 * general as `Senior Manager`.
 */
import type { StatedRole } from '../families/job-family.ts';
import { type Description, type FamilyDraft, type Notice, observation, type RoleDraft } from './drafts.ts';
import { giveRoleIds } from './give-ids.ts';
import { type Name, nameOf, nameVariants } from './names.ts';

interface Described extends Description {
  readonly id: string;
  /** Descriptions with the same key have the same name; null for a name that never merges. */
  readonly key: string | null;
}

/** @param families sorted by path */
export function mergeRoles(families: readonly FamilyDraft[], notice: Notice): RoleDraft[] {
  const described = families.flatMap((family) => describe(family, notice));
  const groups = new Map<string, Described[][]>();
  const all: Described[][] = [];
  for (const one of described) {
    const alike = one.key === null ? undefined : groups.get(one.key);
    const group = alike?.find((others) => others.every((other) => gradesAgree(one.role, other.role)));
    if (group !== undefined) {
      group.push(one);
      continue;
    }
    const first = alike?.[0]?.[0];
    if (first !== undefined)
      notice(observation('contradicting-grade', gradeSource(one.role), one.role.title, first.role.title, one.id));
    const fresh = [one];
    all.push(fresh);
    if (one.key !== null) groups.set(one.key, [...(alike ?? []), fresh]);
  }
  return all.map((group) => toDraft(group, notice));
}

function describe(family: FamilyDraft, notice: Notice): Described[] {
  const roles = giveRoleIds(family, notice).map(({ role, id }) => {
    const { key, isGeneral } = nameOf(role.title, family.shortForms);
    return { family, role, id, key: isGeneral ? null : `${family.department}: ${key}` };
  });
  const count = new Map<string | null, number>();
  for (const { key } of roles) count.set(key, (count.get(key) ?? 0) + 1);
  // Two roles of one document stay two, so neither can be told to be the one of another document.
  return roles.map((role) => ((count.get(role.key) ?? 0) > 1 ? { ...role, key: null } : role));
}

function gradesAgree(a: StatedRole, b: StatedRole): boolean {
  return (
    a.grades.length === 0 ||
    b.grades.length === 0 ||
    a.grades.some((grade) => b.grades.some((other) => other.scale === grade.scale && other.number === grade.number))
  );
}

const gradeSource = (role: StatedRole) => role.grades[0]?.source ?? role.source;

function toDraft(group: readonly Described[], notice: Notice): RoleDraft {
  // The role belongs to the ladder rather than to a page of its own, then to the page that states its grade.
  const weight = ({ family, role }: Described) => family.stated.roles.length * 2 + (role.grades.length > 0 ? 1 : 0);
  const [own, ...others] = [...group].sort((a, b) => weight(b) - weight(a)) as [Described, ...Described[]]; // never empty
  for (const other of others)
    notice(observation('same-role-twice', other.role.source, other.role.title, own.family.stated.path, own.id));
  const descriptions = [own, ...others].map(({ family, role }) => ({ family, role }));
  const names: Name[] = [];
  for (const { family, role } of descriptions)
    for (const name of [role.title, ...role.aliases]) names.push(...nameVariants(name, family.shortForms));
  return {
    id: own.id,
    formerIds: others.map(({ id }) => id),
    descriptions: descriptions as [Description, ...Description[]],
    words: nameOf(own.role.title, own.family.shortForms).words,
    names,
  };
}
