/**
 * The outline: departments, their families, and the roles of each with what they are linked to. What the pictures say
 * with places and lines, as lists that can be read from top to bottom.
 */

import type { CareerGraph, Link, Role } from '../graph/career-graph.ts';
import { graphIndex } from '../graph/graph-index.ts';
import { wordsForWhom } from '../graph/is-said-of.ts';
import { neighboursOf } from '../graph/neighbours.ts';
import { type MatrixView, selectMatrix } from './select-matrix.ts';
import type { Choices, ViewCard } from './view.ts';

export interface OutlineFamily {
  /** Null where no family claims the roles. */
  readonly id: string | null;
  readonly key: string;
  readonly name: string;
  /** What tells it from another family of its name in the department, or null. */
  readonly distinction: string | null;
  /** From the lowest level to the highest, as the ladder has them; families that are only named come last. */
  readonly cards: readonly ViewCard[];
}

export interface OutlineDepartment {
  readonly id: string;
  readonly name: string;
  readonly families: readonly OutlineFamily[];
  readonly count: number;
}

/** Departments and families by name. */
export function selectOutline(graph: CareerGraph, { shown }: Pick<Choices, 'shown'>): readonly OutlineDepartment[] {
  return outlineOfMatrix(selectMatrix(graph, { shown: shown ?? null }));
}

/** The same from a matrix as it is selected, by department and name. */
export function outlineOfMatrix({ lanes, rows }: MatrixView): readonly OutlineDepartment[] {
  const departments = new Map<string, { name: string; families: OutlineFamily[]; count: number }>();
  for (const { column, department, distinction, cells, count } of rows) {
    const own = departments.get(column.department) ?? { name: department, families: [], count: 0 };
    own.families.push({
      id: column.family,
      key: column.id,
      name: column.name,
      distinction,
      cards: lanes.flatMap(({ id }) => cells.get(id) ?? []),
    });
    own.count += count;
    departments.set(column.department, own);
  }
  return [...departments].map(([id, own]) => ({ id, ...own }));
}

/** A line of a role's entry: what the links are, and the role or family that each leads to. */
export interface OutlineFact {
  readonly term: string;
  readonly ends: readonly OutlineEnd[];
}

export interface OutlineEnd {
  /** Null for what is no role at all, or too vague to name. */
  readonly id: string | null;
  readonly words: string;
  /** What else one should know, such as `level above`; or null. */
  readonly note: string | null;
}

/** Who leads the role and whom it leads, where one can go from it and from where one comes to it. */
export function outlineFacts(graph: CareerGraph, id: string): readonly OutlineFact[] {
  const found = neighboursOf(graph, id);
  const role = graphIndex(graph).role(id);
  if (found === null || role === null) return [];
  const to = (link: Link) => endOf(graph, link.to, link, 'level above');
  const from = (link: Link) => endOf(graph, link.from, link, 'level below');
  const facts: readonly OutlineFact[] = [
    { term: 'Reports to', ends: found.managers.filter(({ dotted }) => !dotted).map(to) },
    { term: 'Also reports to', ends: found.managers.filter(({ dotted }) => dotted).map(to) },
    { term: 'Next steps', ends: [...found.nextSteps, ...found.levelSteps].map(to) },
    { term: 'Reached from', ends: [...found.reachedFrom, ...found.familyReachedFrom].map(from) },
    { term: 'Direct reports', ends: found.reports.map(from) },
    { term: 'Also under', ends: otherFamilies(graph, role) },
  ];
  return facts.flatMap(({ term, ends }) => (ends.length === 0 ? [] : [{ term, ends: eachOnce(ends) }]));
}

/** Who is named by two links, stated and inferred, is there once: with the first, which is the stated one. */
function eachOnce(ends: readonly OutlineEnd[]): readonly OutlineEnd[] {
  const seen = new Set<string>();
  return ends.filter(({ id }) => id === null || (!seen.has(id) && seen.add(id)));
}

function endOf(graph: CareerGraph, id: string | null, link: Link, level: string): OutlineEnd {
  const index = graphIndex(graph);
  const role = id === null ? null : index.role(id);
  const family = id === null ? null : index.family(id);
  const kind = (role ?? family)?.kind;
  const notes = [
    ...(link.kind === 'level-step' ? [level] : []),
    ...(link.saidOfFamily ? [`for ${wordsForWhom(link)}`] : []),
    ...(kind === 'undefined' ? ['not defined yet'] : []),
    ...(kind === 'referenced' ? ['not documented'] : []),
    ...(role === null && family !== null ? ['job family'] : []),
  ];
  return {
    id: (role ?? family)?.id ?? null,
    words: role?.title ?? family?.name ?? link.text,
    note: notes.length === 0 ? null : notes.join(', '),
  };
}

/** Families whose documents describe the role too. */
function otherFamilies(graph: CareerGraph, role: Role): readonly OutlineEnd[] {
  if (role.kind !== 'documented' || role.sources.length < 2) return [];
  const paths = new Set(role.sources.map(({ path }) => path));
  const families = graph.documents.flatMap(({ path, family }) =>
    paths.has(path) && family !== role.family ? [family] : [],
  );
  const { family: familyOf } = graphIndex(graph);
  return [...new Set(families)].flatMap((id) => {
    const family = id === null ? null : familyOf(id);
    return family === null ? [] : [{ id: family.id, words: family.name, note: null }];
  });
}
