/**
 * The reader's filter: which roles and families of a graph it lets through, and how many each choice would show.
 * Knows the graph and the choices, nothing of how a picture is made of what is left.
 */
import type { CareerGraph, DepartmentId, FamilyId, RoleId, Track } from '../graph/career-graph.ts';
import { type Filterable, filterables, plainText } from './filterables.ts';

/** Grades from `from` to `to`, both included, of one scale; null where an end is open. Numbers are heights in the lanes. */
export interface GradeRange {
  readonly scale: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** What a role must be like to be shown; an empty set and null ask for nothing. */
export interface Filter {
  readonly departments: ReadonlySet<DepartmentId>;
  /** Narrow the departments that they are in; other chosen departments stay whole. */
  readonly families: ReadonlySet<FamilyId>;
  readonly tracks: ReadonlySet<Track['kind']>;
  /** Stated grades, and estimated ones, since the chart shows those too. */
  readonly grades: GradeRange | null;
  /** True for documented roles only, false for those that are only named or not defined yet. */
  readonly documented: boolean | null;
  /** True for roles that a finding is about. */
  readonly withFindings: boolean;
  /** Every word stands in the role's names or its family's, or all of them in one line of its lists. */
  readonly text: string;
}

/** Lets everything through. */
export const noFilter: Filter = {
  departments: new Set(),
  families: new Set(),
  tracks: new Set(),
  grades: null,
  documented: null,
  withFindings: false,
  text: '',
};

/** Each is asked for itself, so that its choices can be counted as if it were not there. */
export type Facet = 'place' | 'tracks' | 'grades' | 'documented' | 'withFindings' | 'text';

type Passes = (item: Filterable) => boolean;

/**
 * Ids of the roles and families that the filter lets through; null where it asks for nothing. A documented family is
 * among them when one of the roles in its column is, or when it has none and passes itself.
 * @param findings roles that a finding is about
 */
export function selectShown(
  graph: CareerGraph,
  filter: Filter,
  findings: ReadonlySet<RoleId>,
): ReadonlySet<string> | null {
  const tests = [...testsOf(graph, filter, findings).values()];
  if (tests.length === 0) return null;
  const shown = new Set<string>();
  for (const item of filterables(graph)) {
    if (!tests.every((passes) => passes(item))) continue;
    shown.add(item.id);
    if (item.kind === 'role' && item.family !== null) shown.add(item.family);
  }
  return shown;
}

/** The filter without places that the graph does not hold, and which those are. */
export function knownPart(
  graph: CareerGraph,
  filter: Filter,
): { readonly filter: Filter; readonly unknown: readonly string[] } {
  if (filter.departments.size === 0 && filter.families.size === 0) return { filter, unknown: [] };
  const departments = new Set(filterables(graph).map(({ department }) => department));
  const families = new Set(graph.families.map(({ id }) => id));
  const unknown = [
    ...[...filter.departments].filter((id) => !departments.has(id)),
    ...[...filter.families].filter((id) => !families.has(id)),
  ];
  if (unknown.length === 0) return { filter, unknown };
  const keep = (ids: ReadonlySet<string>, known: ReadonlySet<string>) =>
    new Set([...ids].filter((id) => known.has(id)));
  return {
    filter: {
      ...filter,
      departments: keep(filter.departments, departments),
      families: keep(filter.families, families),
    },
    unknown,
  };
}

export interface FilterCounts {
  /** Roles that the whole filter lets through, and all that there are. */
  readonly shown: number;
  readonly all: number;
  /** How many roles each choice has, of those that the other parts of the filter let through. */
  readonly departments: ReadonlyMap<DepartmentId, number>;
  readonly families: ReadonlyMap<FamilyId, number>;
  readonly tracks: ReadonlyMap<Track['kind'], number>;
  readonly documented: number;
  readonly notDocumented: number;
  readonly withFindings: number;
}

/** @param findings roles that a finding is about */
export function countFiltered(graph: CareerGraph, filter: Filter, findings: ReadonlySet<RoleId>): FilterCounts {
  const tests = [...testsOf(graph, filter, findings)];
  const departments = new Map<string, number>();
  const families = new Map<string, number>();
  const tracks = new Map<Track['kind'], number>();
  const counts = { shown: 0, all: 0, documented: 0, notDocumented: 0, withFindings: 0 };
  for (const item of filterables(graph)) {
    if (item.kind !== 'role') continue;
    counts.all += 1;
    const failed = tests.filter(([, passes]) => !passes(item)).map(([facet]) => facet);
    if (failed.length === 0) counts.shown += 1;
    const passesOthers = (facet: Facet) => failed.every((each) => each === facet);
    if (passesOthers('place')) {
      addOne(departments, item.department);
      if (item.family !== null) addOne(families, item.family);
    }
    if (passesOthers('tracks')) addOne(tracks, item.track);
    if (passesOthers('documented')) counts[item.isDocumented ? 'documented' : 'notDocumented'] += 1;
    if (passesOthers('withFindings') && findings.has(item.id)) counts.withFindings += 1;
  }
  return { ...counts, departments, families, tracks };
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** A test for each part of the filter that asks for something. */
function testsOf(graph: CareerGraph, filter: Filter, findings: ReadonlySet<RoleId>): ReadonlyMap<Facet, Passes> {
  const { departments, families, tracks, grades, documented, withFindings } = filter;
  const words = plainText(filter.text).split(/\s+/).filter(Boolean);
  const tests = new Map<Facet, Passes>();
  if (departments.size > 0 || families.size > 0) tests.set('place', placeTest(graph, departments, families));
  if (tracks.size > 0) tests.set('tracks', ({ track }) => tracks.has(track));
  if (grades !== null) tests.set('grades', ({ grade }) => grade !== null && isWithin(grade, grades));
  if (documented !== null) tests.set('documented', ({ isDocumented }) => isDocumented === documented);
  if (withFindings) tests.set('withFindings', ({ id }) => findings.has(id));
  if (words.length > 0) tests.set('text', (item) => hasWords(item, words));
  return tests;
}

function placeTest(
  graph: CareerGraph,
  departments: ReadonlySet<DepartmentId>,
  families: ReadonlySet<FamilyId>,
): Passes {
  const narrowed = new Set(graph.families.filter(({ id }) => families.has(id)).map(({ department }) => department));
  return ({ department, family }) =>
    (family !== null && families.has(family)) || (departments.has(department) && !narrowed.has(department));
}

function isWithin(
  { scale, number }: { readonly scale: string; readonly number: number },
  { scale: wanted, from, to }: GradeRange,
): boolean {
  return scale === wanted && (from === null || number >= from) && (to === null || number <= to);
}

function hasWords({ names, lines }: Filterable, words: readonly string[]): boolean {
  const holds = (text: string) => words.every((word) => text.includes(word));
  return holds(names) || lines().some(holds);
}
