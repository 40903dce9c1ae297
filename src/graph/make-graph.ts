/**
 * Turns drafts and placeholders into the graph's own plain data: roles, families and departments, in a stable order.
 */

import { addTo } from '../documents/add-to.ts';
import type { Source } from '../documents/source.ts';
import type { Section, StatedGrade, StatedRole } from '../families/job-family.ts';
import { wording } from '../families/wording/current.ts';
import type {
  Department,
  DepartmentId,
  Family,
  Link,
  Role,
  RoleGrade,
  RoleId,
  Specialty,
  Statement,
  Track,
} from './career-graph.ts';
import { type Description, type FamilyDraft, ownFamily, type RoleDraft, titleOf } from './drafts.ts';
import { ladder } from './ladder.ts';
import { oneString } from './one-string.ts';
import type { Placeholder } from './placeholders.ts';
import { atHeight, type Scales } from './scales.ts';
import { slug } from './slug.ts';
import { findTracks, type Standing } from './tracks.ts';

/** @returns documented roles family by family from the lowest level up, then placeholders by id */
export function rolesOf(
  families: readonly FamilyDraft[],
  drafts: readonly RoleDraft[],
  placeholders: readonly Placeholder[],
  links: readonly Link[],
  scales: Scales,
): Role[] {
  const own = new Map<FamilyDraft, DraftStanding[]>();
  for (const family of families) own.set(family, []);
  for (const draft of drafts) own.get(ownFamily(draft))?.push(standingOf(draft, scales));
  const named = placeholders.filter(({ kind }) => kind !== 'family').sort(byId);
  const alone = named.map(({ id, title, words }) => [{ id, title, words, grade: null, leadsPeople: null }]);
  const tracks = findTracks([...own.values(), ...alone], links);
  const track = (id: string): Track => tracks.get(id) ?? { kind: 'unknown', reason: 'nothing is said of it' };
  const taken = new Set<string>();
  for (const { id } of drafts) taken.add(id);
  for (const { id } of named) taken.add(id);
  const roles: Role[] = [];
  for (const standings of own.values())
    for (const rung of ladder(standings))
      for (const { draft } of rung) roles.push(documented(draft, track(draft.id), taken));
  for (const placeholder of named) roles.push(undocumented(placeholder, track(placeholder.id)));
  return roles;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

interface DraftStanding extends Standing {
  readonly draft: RoleDraft;
}

function standingOf(draft: RoleDraft, { heightOf }: Scales): DraftStanding {
  const leads = firstOf(draft, 'leadsPeople');
  const track = firstOf(draft, 'track');
  const [grade] = gradesOf(draft);
  return {
    draft,
    id: draft.id,
    title: titleOf(draft),
    words: draft.words,
    grade: grade === undefined ? null : atHeight(grade, heightOf(grade)),
    leadsPeople: leads === null ? null : statementOf(leads),
    stated: track === null ? null : { kind: track.kind, statement: statementOf(track) },
    order: draft.descriptions[0].role.order,
  };
}

/** What the first document says that says anything of it. */
function firstOf<K extends 'leadsPeople' | 'track'>({ descriptions }: RoleDraft, what: K): StatedRole[K] {
  for (const { role } of descriptions) if (role[what] !== null) return role[what];
  return null;
}

function statementOf({ source, words }: { readonly source: Source; readonly words: string }): Statement {
  return { path: source.path, line: source.line, words };
}

/** All that is stated, that of the role's own document first; what a document says of all its roles counts for each. */
function gradesOf({ descriptions }: RoleDraft): readonly StatedGrade[] {
  const [own] = descriptions;
  if (descriptions.length === 1) return gradesIn(own);
  const grades: StatedGrade[] = [];
  for (const description of descriptions) grades.push(...gradesIn(description));
  return grades;
}

function gradesIn({ role, family }: Description): readonly StatedGrade[] {
  return role.grades.length > 0 ? role.grades : family.stated.grades;
}

/** @param taken ids in use, former ones included; the role's own are added */
function documented(draft: RoleDraft, track: Track, taken: Set<string>): Role {
  const { descriptions } = draft;
  const title = titleOf(draft);
  const grades = gradesOf(draft).map(roleGrade);
  const [grade] = grades;
  const { id: family, department } = ownFamily(draft);
  return {
    id: draft.id,
    kind: 'documented',
    title,
    aliases: otherNames(draft, title),
    formerIds: formerIds(draft, title, taken),
    family,
    department,
    track,
    grade: grade?.number ?? null,
    scale: grade?.scale ?? null,
    gradeLabel: grade?.label ?? null,
    gradeStated: grade !== undefined,
    grades,
    sources: descriptions.map(sourceOf),
    sections: sectionsOf(draft),
  };
}

function roleGrade({ scale, number, label, source, words }: StatedGrade): RoleGrade {
  return { scale, number, label, source, words, grade: number };
}

const sourceOf = ({ role }: Description): Source => role.source;

function otherNames({ descriptions }: RoleDraft, title: string): string[] {
  if (descriptions.length === 1 && descriptions[0].role.aliases.length === 0) return [];
  const names = new Set<string>();
  for (const { role } of descriptions) for (const name of [role.title, ...role.aliases]) names.add(name);
  names.delete(title);
  return [...names];
}

/** As long as no document described it, others may have linked to a placeholder of one of its names. */
function formerIds(draft: RoleDraft, title: string, taken: Set<string>): RoleId[] {
  const former = [...draft.formerIds];
  for (const { written, isGeneral } of draft.names) {
    if (isGeneral) continue;
    const id = oneString('#', written === title ? draft.slug : slug(written));
    if (taken.has(id)) continue;
    taken.add(id);
    former.push(id);
  }
  return former;
}

function sectionsOf({ descriptions }: RoleDraft): readonly Section[] {
  if (descriptions.length === 1) return descriptions[0].role.sections;
  const sections: Section[] = [];
  for (const { role } of descriptions) sections.push(...role.sections);
  return sections;
}

function undocumented(placeholder: Placeholder, track: Track): Role {
  const { id, kind, title, aliases, formerIds, family, department, sources } = placeholder;
  return {
    id,
    kind: kind === 'undefined' ? 'undefined' : 'referenced',
    title,
    aliases,
    formerIds,
    family,
    department,
    track,
    grade: null,
    scale: null,
    gradeLabel: null,
    gradeStated: false,
    grades: [],
    sources,
    sections: [],
  };
}

/** @returns documented families and named ones, by id */
export function familiesOf(
  drafts: readonly FamilyDraft[],
  placeholders: readonly Placeholder[],
  roles: readonly Role[],
  specialtiesOf: ReadonlyMap<FamilyDraft, readonly Specialty[]>,
): Family[] {
  const rolesOfFamily = new Map<string, string[]>();
  for (const { id, family, kind } of roles)
    if (family !== null && kind === 'documented') addTo(rolesOfFamily, family, id);
  const documentedFamilies = drafts.map((draft): Family => {
    const { id, department, stated } = draft;
    const { name, aliases, path, overview, sections } = stated;
    const specialties = specialtiesOf.get(draft) ?? [];
    const own = rolesOfFamily.get(id) ?? [];
    return { id, kind: 'documented', name, aliases, department, path, overview, sections, specialties, roles: own };
  });
  const nothing = { path: null, overview: [], sections: [], specialties: [], roles: [] };
  const named = placeholders
    .filter(({ kind }) => kind === 'family')
    .map(
      ({ id, title, aliases, department }): Family => ({
        id,
        kind: 'referenced',
        name: title,
        aliases,
        department,
        ...nothing,
      }),
    );
  return [...documentedFamilies, ...named].sort(byId);
}

/** @param names of departments that are not called like their folder */
export function departmentsOf(
  families: readonly Family[],
  roles: readonly Role[],
  names: ReadonlyMap<DepartmentId, string>,
): Department[] {
  const ids = [...new Set([...families, ...roles].map(({ department }) => department))].sort();
  const own = new Map<string, Family[]>(ids.map((id) => [id, []]));
  for (const family of families) own.get(family.department)?.push(family);
  return ids.map((id) => {
    const members = own.get(id) ?? [];
    const alone = members.find((family) => family.id === id && members.length === 1);
    return { id, name: names.get(id) ?? alone?.name ?? titleCase(id), families: members.map((family) => family.id) };
  });
}

/** `legal-and-corporate-affairs` → `Legal and Corporate Affairs`. */
function titleCase(id: string): string {
  return id
    .split('-')
    .map((word, i) => (i > 0 && wording.names.small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
