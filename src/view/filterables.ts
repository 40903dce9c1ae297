/**
 * What a filter asks of each role, and of each family that stands in the chart by itself: its place, track, grade and
 * words. Made once for each graph; its lines of text only when someone looks for words.
 */
import { itemTexts } from '../documents/item-texts.ts';
import type { CareerGraph, DepartmentId, FamilyId, Role, Track } from '../graph/career-graph.ts';
import { estimateGrades } from '../graph/estimate-grades.ts';
import { graphIndex } from '../graph/graph-index.ts';
import { rememberFor } from '../graph/remember-for.ts';
import { scalesOf } from '../graph/scales.ts';
import { findHomes } from './find-homes.ts';

export interface Filterable {
  readonly id: string;
  readonly kind: 'role' | 'family';
  /** Where it stands in the chart: a placeholder with the family that names it. */
  readonly department: DepartmentId;
  readonly family: FamilyId | null;
  readonly track: Track['kind'];
  /** Stated or estimated, as high as its lane. */
  readonly grade: GradeOption | null;
  readonly isDocumented: boolean;
  /** Title, other names, family and department, as `plainText` leaves them. */
  readonly names: string;
  /** The items of its responsibilities, requirements and other lists, as `plainText` leaves them. */
  readonly lines: () => readonly string[];
}

/** A grade that one can filter by. */
export interface GradeOption {
  readonly scale: string;
  readonly number: number;
  /** As written: `10`, `IC4`. */
  readonly label: string;
}

/** Roles in the order of the graph, then families in whose columns no role stands. */
export const filterables: (graph: CareerGraph) => readonly Filterable[] = rememberFor(makeFilterables);

/** Lower case without accents, so that `Ingénieur` is found by `ingenieur`. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The grades of each scale from the lowest to the highest, the scale of most roles first. */
export const gradeOptions: (graph: CareerGraph) => ReadonlyMap<string, readonly GradeOption[]> = rememberFor(
  (graph: CareerGraph) => {
    const scales = new Map<string, { count: number; readonly labels: Map<number, Set<string>> }>();
    for (const { grade } of filterables(graph)) {
      if (grade === null) continue;
      const scale = scales.get(grade.scale) ?? { count: 0, labels: new Map() };
      scale.count += 1;
      scale.labels.set(grade.number, (scale.labels.get(grade.number) ?? new Set()).add(grade.label));
      scales.set(grade.scale, scale);
    }
    const sorted = [...scales].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1));
    return new Map(
      sorted.map(([scale, { labels }]) => [
        scale,
        [...labels]
          .sort((a, b) => a[0] - b[0])
          .map(([number, written]) => ({ scale, number, label: [...written].sort().join(' · ') })),
      ]),
    );
  },
);

function makeFilterables(graph: CareerGraph): readonly Filterable[] {
  const { columns, namers } = findHomes(graph);
  const { family: familyOf } = graphIndex(graph);
  const departments = new Map(graph.departments.map(({ id, name }) => [id, name]));
  const gradeOf = gradesOf(graph);
  const taken = new Set<string>();
  const namesOf = (own: readonly string[], home: FamilyId | null, department: string) => {
    const family = home === null ? null : familyOf(home);
    const words = [...own, family?.name ?? '', ...(family?.aliases ?? []), departments.get(department) ?? department];
    return plainText(words.join('\n'));
  };

  const roles = graph.roles.map((role): Filterable => {
    const home = columns.get(role.id) ?? role.family;
    if (home !== null) taken.add(home);
    const department = (home === null ? null : familyOf(home)?.department) ?? role.department;
    return {
      id: role.id,
      kind: 'role',
      department,
      family: home,
      track: role.track.kind,
      grade: gradeOf(role),
      isDocumented: role.kind === 'documented',
      names: namesOf([role.title, ...role.aliases], home, department),
      lines: once(() => linesOf(role)),
    };
  });
  const families = graph.families.flatMap((family): Filterable[] => {
    const isDocumented = family.kind === 'documented';
    // A family that is only named is a card of its own where a link leads to it; a documented one is its roles' column.
    if (isDocumented ? taken.has(family.id) : !namers.has(family.id)) return [];
    const home = isDocumented ? family.id : (columns.get(family.id) ?? null);
    const department = (home === null ? null : familyOf(home)?.department) ?? family.department;
    const names = namesOf([family.name, ...family.aliases], home, department);
    const lines = once(() => linesOf(family));
    const { id } = family;
    return [
      { id, kind: 'family', department, family: home, track: 'unknown', grade: null, isDocumented, names, lines },
    ];
  });
  return [...roles, ...families];
}

function gradesOf(graph: CareerGraph): (role: Role) => GradeOption | null {
  const estimates = estimateGrades(graph);
  const { heightOf } = scalesOf(graph.configuration);
  return ({ id, grade, gradeLabel, scale }) => {
    if (grade === null) {
      const estimate = estimates.get(id);
      return estimate === undefined ? null : { ...heightOf(estimate), label: estimate.label };
    }
    return { ...heightOf({ scale: scale ?? 'grade', number: grade }), label: gradeLabel ?? String(grade) };
  };
}

function linesOf({ sections }: Pick<Role, 'sections'>): readonly string[] {
  return sections.flatMap(({ blocks }) => itemTexts(blocks)).map(({ text }) => plainText(text));
}

function once<Value>(compute: () => Value): () => Value {
  let found: { readonly value: Value } | null = null;
  return () => {
    found ??= { value: compute() };
    return found.value;
  };
}
