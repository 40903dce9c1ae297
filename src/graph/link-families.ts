/**
 * JobFamilies → CareerGraph: roles of two documents joined, targets found, level steps inferred, contradictions noted.
 * Reads no text: what documents say was read by `families/`. The order of the input does not matter to the result.
 */

import { addTo } from '../documents/add-to.ts';
import {
  type Configuration,
  type ConfigurationObservation,
  configurationPath,
  noConfiguration,
} from '../documents/configuration.ts';
import type { Document } from '../documents/document.ts';
import { nearestOf } from '../documents/edit-distance.ts';
import type { ConfigurationReading } from '../documents/read-configuration.ts';
import type { Source } from '../documents/source.ts';
import type { JobFamily, StatedTarget } from '../families/job-family.ts';
import { Addresses } from './addresses.ts';
import type {
  CareerGraph,
  Department,
  DepartmentId,
  FamilyId,
  GraphDocument,
  GraphObservation,
  Link,
  Role,
  RoleId,
  Specialty,
} from './career-graph.ts';
import { findCycles } from './cycles.ts';
import { type FamilyDraft, observation, ownFamily, type RoleDraft } from './drafts.ts';
import { findContradictions } from './find-contradictions.ts';
import { TargetFinder } from './find-target.ts';
import { giveFamilyIds } from './give-ids.ts';
import { IdRegister } from './id-register.ts';
import { inOrder } from './in-order.ts';
import { type Level, type LevelFamily, levelSteps } from './level-steps.ts';
import { departmentsOf, familiesOf, rolesOf } from './make-graph.ts';
import { mergeRoles } from './merge-roles.ts';
import { NameIndex } from './name-index.ts';
import { forgetNames, type Name, nameOf, type ShortForms } from './names.ts';
import { Placeholders } from './placeholders.ts';
import { atHeight, type Scales, scalesOf } from './scales.ts';
import { slug } from './slug.ts';
import { specialtiesOf } from './specialties.ts';
import { statedLinks } from './stated-links.ts';

/**
 * @param documents every document of the set, readable or not
 * @param families what the readable ones describe
 * @param configuration what the company says of all of them, and what is wrong with that
 */
export function linkFamilies(
  documents: readonly Document[],
  families: readonly JobFamily[],
  { configuration, observations: ofConfiguration }: Omit<ConfigurationReading, 'text'> = unconfigured,
): CareerGraph {
  forgetNames();
  const observations: GraphObservation[] = [];
  const notice = (one: GraphObservation) => void observations.push(one);
  const scales = scalesOf(configuration);
  const sorted = settleGrades(inOrder([...families], byPath), configuration, scales);

  const familyDrafts = giveFamilyIds(sorted, notice);
  const roleDrafts = mergeRoles(familyDrafts, notice);
  const stated = linkDrafts(familyDrafts, roleDrafts, configuration, notice);
  const roles = rolesOf(familyDrafts, roleDrafts, stated.placeholders, stated.links, scales);
  const graphFamilies = familiesOf(familyDrafts, stated.placeholders, roles, stated.specialties);
  const links = [...stated.links, ...levelSteps(levelFamilies(familyDrafts, roleDrafts, roles, scales))];
  for (const one of [...findContradictions(roleDrafts, links), ...observeCycles(links, roles)]) notice(one);

  const departments = departmentsOf(graphFamilies, roles, departmentNames(familyDrafts, configuration));
  return {
    departments,
    families: graphFamilies,
    roles,
    links,
    documents: documentsOf(documents, familyDrafts),
    observations: [
      ...ofConfiguration,
      ...scales.observations,
      ...unknownDepartments(departments, configuration),
      ...documents.flatMap(observationsOf),
      ...sorted.flatMap(observationsOf),
      ...observations,
    ].sort(bySource),
    configuration,
  };
}

const observationsOf = <T>({ observations }: { readonly observations: readonly T[] }): readonly T[] => observations;

function documentsOf(documents: readonly Document[], families: readonly FamilyDraft[]): GraphDocument[] {
  const familyByPath = new Map<string, FamilyId>();
  for (const { id, stated } of families) familyByPath.set(stated.path, id);
  const found: GraphDocument[] = [];
  for (const { path, readable } of documents) found.push({ path, readable, family: familyByPath.get(path) ?? null });
  return inOrder(found, byPath);
}

const unconfigured = { configuration: noConfiguration, observations: [] };

/** Each grade on the scale that the configuration puts it on. */
function settleGrades(
  families: readonly JobFamily[],
  { scales }: Configuration,
  { settle }: Scales,
): readonly JobFamily[] {
  if (scales.length === 0) return families;
  return families.map((family) => ({
    ...family,
    grades: family.grades.map(settle),
    roles: family.roles.map((role) => ({ ...role, grades: role.grades.map(settle) })),
  }));
}

/** Names that are not told by the folder's: those in front matter, then those of the configuration. */
function departmentNames(families: readonly FamilyDraft[], { departments }: Configuration): Map<DepartmentId, string> {
  const names = new Map<DepartmentId, string>();
  for (const { department, stated } of families)
    if (stated.department !== null) names.set(department, stated.department);
  for (const { folder, name } of departments) names.set(slug(folder), name);
  return names;
}

function unknownDepartments(
  departments: readonly Department[],
  configuration: Configuration,
): ConfigurationObservation[] {
  const ids = departments.map(({ id }) => id);
  return configuration.departments
    .filter(({ folder }) => !ids.includes(slug(folder)))
    .map(({ folder, line }) => ({
      kind: 'unknown-setting',
      source: { path: configurationPath, line },
      found: folder,
      expected: ids.join(', '),
      suggestion: nearestOf(folder, ids),
    }));
}

function linkDrafts(
  families: readonly FamilyDraft[],
  roles: readonly RoleDraft[],
  { sites }: Configuration,
  notice: (one: GraphObservation) => void,
) {
  const hrefs: string[] = [];
  const names: Name[] = [];
  const ids = new Set<FamilyId>();
  const departments = new Set<DepartmentId>();
  for (const { id, department, stated, shortForms } of families) {
    ids.add(id);
    departments.add(department);
    addTargets(stated.managers, shortForms, hrefs, names);
    addTargets(stated.nextSteps, shortForms, hrefs, names);
    for (const { managers, inherits } of stated.roles) {
      addTargets(managers, shortForms, hrefs, names);
      addTargets(inherits, shortForms, hrefs, names);
    }
  }
  const addresses = new Addresses(ids, hrefs, sites);
  const index = new NameIndex(families, roles, names);
  const taken = new IdRegister(ids);
  for (const { id, formerIds } of roles) {
    taken.add(id);
    for (const former of formerIds) taken.add(former);
  }
  const placeholders = new Placeholders(taken, departments, index.spelling, notice);
  const finder = new TargetFinder(families, index, addresses, notice);
  const links = statedLinks(families, roles, finder, placeholders, notice);
  // After all roles and placeholders, so that these have the plain ids.
  const specialties = new Map<FamilyDraft, readonly Specialty[]>();
  for (const family of families)
    if (family.stated.specialties.length > 0)
      specialties.set(family, specialtiesOf(family, index.rolesOf(family), finder, taken));
  return { links, placeholders: placeholders.all(), specialties };
}

function addTargets(targets: readonly StatedTarget[], shortForms: ShortForms, hrefs: string[], names: Name[]): void {
  for (const { text, href } of targets) {
    if (href !== null) hrefs.push(href);
    names.push(nameOf(text, shortForms));
  }
}

function levelFamilies(
  families: readonly FamilyDraft[],
  drafts: readonly RoleDraft[],
  roles: readonly Role[],
  scales: Scales,
): LevelFamily[] {
  const byId = new Map<RoleId, Role>();
  for (const role of roles) byId.set(role.id, role);
  const levels = new Map<FamilyDraft, Level[]>();
  for (const draft of drafts) {
    const role = byId.get(draft.id);
    if (role !== undefined) addTo(levels, ownFamily(draft), levelOf(draft, role, scales));
  }
  const found: LevelFamily[] = [];
  for (const family of families) {
    const { id, department, stated } = family;
    found.push({ id, name: stated.name, department, levels: levels.get(family) ?? [] });
  }
  return found;
}

function levelOf({ words, descriptions }: RoleDraft, { id, title, grades, track }: Role, { heightOf }: Scales): Level {
  const [grade] = grades;
  const { order } = descriptions[0].role;
  return {
    id,
    title,
    words,
    grade: grade === undefined ? null : atHeight(grade, heightOf(grade)),
    track: track.kind,
    order,
  };
}

function observeCycles(links: readonly Link[], roles: readonly Role[]): GraphObservation[] {
  const titles = new Map<string, string>();
  for (const { id, title } of roles) titles.set(id, title);
  const titleOf = (id: string) => titles.get(id) ?? id;
  const told = new Set<string>();
  const tell = (kind: 'reporting-cycle' | 'inheritance-cycle', among: readonly Link[]) =>
    findCycles(among).flatMap((cycle) => {
      const [first] = cycle;
      const source = first?.sources[0];
      const ids = cycle.map(({ from }) => from);
      const key = `${kind} ${ids.join(' ')}`;
      if (first === undefined || source === undefined || told.has(key)) return [];
      told.add(key);
      const way = [...ids, first.from].map(titleOf).join(' → ');
      return [observation(kind, source, way, null, first.from)];
    });
  const observations = tell('reporting-cycle', links.filter(isReportingLine));
  for (const section of ['responsibilities', 'requirements', 'performance'] as const)
    observations.push(...tell('inheritance-cycle', extensionsOf(section, links)));
  return observations;
}

const isReportingLine = ({ kind }: Link): boolean => kind === 'reports-to';

function extensionsOf(section: Link['section'], links: readonly Link[]): Link[] {
  const extensions: Link[] = [];
  for (const link of links)
    if (link.kind === 'extends' && (link.section === section || link.section === 'all')) extensions.push(link);
  return extensions;
}

interface Placed {
  readonly source: Source;
}

function bySource({ source: a }: Placed, { source: b }: Placed): number {
  return byPath(a, b) || a.line - b.line;
}

/** In the order of their characters' codes, the same on every machine. */
function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
