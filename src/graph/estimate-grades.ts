/**
 * Where a role without a stated grade would stand, by comparison with roles of the same rank in this very graph.
 * An estimate is for placing a card and is shown as one (`~8`); the role's own grade stays null.
 *
 * A family of several levels none of which has a grade keeps its ladder's order and gets no number; neither does a next
 * step that a document calls not defined, nor a rank that no graded role of the graph has.
 */

import { addTo } from '../documents/add-to.ts';
import type { Grade } from '../families/job-family.ts';
import type { CareerGraph, Family, Role, RoleId } from './career-graph.ts';
import { type GraphIndex, graphIndex } from './graph-index.ts';
import { nameWords } from './names.ts';
import { rankOf } from './rank.ts';
import { rememberFor } from './remember-for.ts';
import { scalesOf } from './scales.ts';

export interface GradeEstimate extends Grade {
  /** Why, in words for a reader. */
  readonly reason: string;
}

interface Graded {
  readonly scale: string;
  readonly number: number;
}

/** Estimates by role; roles with a stated grade, or nothing to compare with, are missing. */
export const estimateGrades: (graph: CareerGraph) => ReadonlyMap<RoleId, GradeEstimate> = rememberFor(estimate);

function estimate(graph: CareerGraph): Map<RoleId, GradeEstimate> {
  const byRank = new Map<string, number[]>();
  const scales = new Map<string, number>();
  for (const role of graph.roles) {
    const grade = gradeOf(role);
    if (grade === null) continue;
    scales.set(grade.scale, (scales.get(grade.scale) ?? 0) + 1);
    const key = `${grade.scale}: ${rankOf(nameWords(role.title)).key}`;
    addTo(byRank, key, grade.number);
  }
  const middles = new Map(
    [...byRank].map(([key, numbers]) => [key, { count: numbers.length, middle: median(numbers) }]),
  );
  const [common] = [...scales].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const index = graphIndex(graph);
  const { labelOf } = scalesOf(graph.configuration);
  const result = new Map<RoleId, GradeEstimate>();
  for (const role of graph.roles) {
    if (role.grade !== null || role.kind === 'undefined') continue;
    const family = role.family === null ? null : index.family(role.family);
    const levels = family === null ? [] : levelsOf(family, index);
    const graded = levels.find(isGraded);
    if (graded === undefined && levels.length > 1) continue;
    const scale = graded?.scale ?? common?.[0];
    if (scale === undefined) continue;
    const rank = rankOf(nameWords(role.title));
    const alike = middles.get(`${scale}: ${rank.key}`);
    const bounds = boundsIn(levels, role, scale);
    const number = alike === undefined ? between(bounds) : within(alike.middle, bounds);
    if (number === null) continue;
    const reason =
      alike !== undefined
        ? `${alike.count} ${alike.count === 1 ? 'role' : 'roles'} of the rank “${rank.label}” with a stated grade: the middle is ${labelOf({ scale, number: alike.middle })}`
        : 'stands between graded levels of its family';
    result.set(role.id, { scale, number, label: labelOf({ scale, number }), reason });
  }
  return result;
}

function gradeOf(role: Role): Graded | null {
  return role.grade === null || role.scale === null ? null : { scale: role.scale, number: role.grade };
}

const isGraded = (role: Role): boolean => gradeOf(role) !== null;

function levelsOf({ roles }: Family, index: GraphIndex): Role[] {
  const levels: Role[] = [];
  for (const id of roles) {
    const role = index.role(id);
    if (role !== null) levels.push(role);
  }
  return levels;
}

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** The nearest graded levels of its own track below and above it in its family. */
function boundsIn(levels: readonly Role[], role: Role, scale: string): Bounds {
  const at = levels.indexOf(role);
  const near = (others: readonly Role[]) =>
    others.find((level) => level.scale === scale && level.grade !== null && level.track.kind === role.track.kind)
      ?.grade;
  if (at < 0) return { low: null, high: null };
  return { low: near(levels.slice(0, at).reverse()) ?? null, high: near(levels.slice(at + 1)) ?? null };
}

function within(number: number, { low, high }: Bounds): number {
  return Math.min(Math.max(number, low ?? number), high ?? number);
}

function between({ low, high }: Bounds): number | null {
  return low === null || high === null ? null : Math.floor((low + high) / 2);
}

const byNumber = (a: number, b: number): number => a - b;

/** The lower middle, so that an estimate is a grade that some role has. */
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort(byNumber);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
