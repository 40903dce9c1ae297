/**
 * The matrix: every family as a row, every grade as a column, and in each cell the roles that stand there.
 * The same cards in the same places as in the progression, without anything to lay out.
 */
import { addTo } from '../documents/add-to.ts';
import type { CareerGraph } from '../graph/career-graph.ts';
import { selectProgression } from './select-progression.ts';
import { tellApart } from './tell-apart.ts';
import type { Choices, ViewCard, ViewColumn, ViewLane } from './view.ts';

export interface MatrixRow {
  readonly column: ViewColumn;
  /** The department's name. */
  readonly department: string;
  /** What tells the family from another of its name in the department, or null. */
  readonly distinction: string | null;
  /** Cards by the id of their lane, from the lowest level to the highest. */
  readonly cells: ReadonlyMap<string, readonly ViewCard[]>;
  /** Of roles; families that are only named are not counted. */
  readonly count: number;
}

export interface MatrixView {
  /** The grades of each scale from the lowest up, above all of them, and last without any, where few roles stand. */
  readonly lanes: readonly ViewLane[];
  /** By department, then by name. */
  readonly rows: readonly MatrixRow[];
}

export function selectMatrix(graph: CareerGraph, { shown }: Pick<Choices, 'shown'>): MatrixView {
  const view = selectProgression(graph, { linkStyles: new Set(), shown: shown ?? null });
  const departments = new Map(view.departments.map(({ id, name }) => [id, name]));
  const cells = new Map<string, Map<string, ViewCard[]>>();
  for (const card of view.cards) {
    const column = card.column ?? '';
    const row = cells.get(column) ?? new Map<string, ViewCard[]>();
    addTo(row, card.lane ?? 'no-grade', card);
    cells.set(column, row);
  }
  const distinctions = tellApart(graph, view.columns);
  const rows = view.columns.map((column): MatrixRow => {
    const own = cells.get(column.id) ?? new Map<string, ViewCard[]>();
    const count = [...own].reduce((sum, [lane, cards]) => sum + (lane === 'families' ? 0 : cards.length), 0);
    const department = departments.get(column.department) ?? column.department;
    return { column, department, distinction: distinctions.get(column.id) ?? null, cells: own, count };
  });
  return { lanes: inReadingOrder(view.lanes), rows: rows.sort(byPlace) };
}

/** Rows in the order of their departments' names, then their own. */
export function byPlace(a: MatrixRow, b: MatrixRow): number {
  return (
    compareNames(a.department, b.department) ||
    compareNames(a.column.name, b.column.name) ||
    (a.column.id < b.column.id ? -1 : 1)
  );
}

/** Made once: for thousands of names a comparison of its own each time is slow. */
export const compareNames = new Intl.Collator('en').compare;

function inReadingOrder(lanes: readonly ViewLane[]): readonly ViewLane[] {
  const scales = [...new Set(lanes.map(({ scale }) => scale))].filter((scale) => scale !== null);
  // The chart's lanes come from the highest to the lowest.
  const graded = scales.flatMap((scale) => lanes.filter((lane) => lane.scale === scale).reverse());
  const named = (id: string) => lanes.filter((lane) => lane.id === id);
  return [...graded, ...named('above'), ...named('no-grade'), ...named('families')];
}
