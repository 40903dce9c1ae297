/**
 * The order of a family's roles from the lowest level to the highest.
 * Grades decide; where they are missing, the order of the document does, which may run from the top down.
 */
import { addTo } from '../documents/add-to.ts';
import type { StatedGrade } from '../families/job-family.ts';
import { inOrder } from './in-order.ts';
import { workOf } from './names.ts';
import { rankOf } from './rank.ts';

export interface Rungs {
  readonly id: string;
  readonly words: readonly string[];
  readonly grade: StatedGrade | null;
  /** Its place among the roles of its document, where that is stated outright. */
  readonly order?: number | null;
}

/**
 * @param roles in the order of the document
 * @returns rungs from the lowest to the highest; roles of one grade share a rung, unless one is a higher rank of the same
 * work, and a role without a grade has its own
 */
export function ladder<T extends Rungs>(roles: readonly T[]): T[][] {
  if (roles.length < 2) return roles.map((role) => [role]);
  const stated = inStatedOrder(roles);
  if (stated !== null) return stated;
  const upwards = runsDown(roles) ? [...roles].reverse() : roles;
  const scales: string[] = [];
  for (const { grade } of upwards) if (grade !== null && !scales.includes(grade.scale)) scales.push(grade.scale);
  // A role without a grade stands just above the one before it in the document.
  let below = upwards.find(({ grade }) => grade !== null)?.grade ?? null;
  let between = below === null ? 0 : -1;
  const placed: (Place & { readonly role: T })[] = [];
  for (const role of upwards) {
    if (role.grade !== null) {
      below = role.grade;
      between = 0;
    } else if (between >= 0) between++;
    const scale = below === null ? 0 : scales.indexOf(below.scale);
    placed.push({
      role,
      at: placed.length,
      scale,
      number: below?.number ?? 0,
      between: role.grade === null ? between : 0,
    });
  }
  const rungs: T[][] = [];
  let rung: T[] = [];
  let beside: StatedGrade | null = null;
  for (const { role } of inOrder(placed, byPlace)) {
    if (beside !== null && role.grade?.scale === beside.scale && role.grade.number === beside.number) rung.push(role);
    else {
      addParts(rung, rungs);
      rung = [role];
    }
    beside = role.grade;
  }
  addParts(rung, rungs);
  return rungs;
}

interface Place {
  /** Of the scales in the order in which they are first met. */
  readonly scale: number;
  readonly number: number;
  /** How many roles without a grade stand between it and the graded one below. */
  readonly between: number;
  readonly at: number;
}

function byPlace(a: Place, b: Place): number {
  return a.scale - b.scale || a.number - b.number || a.between - b.between || a.at - b.at;
}

/** The rungs where the order of every role is stated, which then counts before all else; else null. */
function inStatedOrder<T extends Rungs>(roles: readonly T[]): T[][] | null {
  if (!roles.every(hasOrder)) return null;
  const rungs = new Map<number, T[]>();
  for (const role of roles) addTo(rungs, role.order ?? 0, role);
  return [...rungs].sort(([a], [b]) => a - b).map(([, rung]) => rung);
}

const hasOrder = ({ order }: Rungs): boolean => order !== undefined && order !== null;

/** True when the document begins at the top: by its grades, or by the ranks in its titles where it has none. */
function runsDown(roles: readonly Rungs[]): boolean {
  let graded = 0;
  for (const { grade } of roles) if (grade !== null) graded++;
  let ups = 0;
  let before: number | null = null;
  for (const { grade, words } of roles) {
    if (graded > 1 && grade === null) continue;
    const height: number = graded > 1 ? (grade?.number ?? 0) : rankOf(words).height;
    if (before !== null) ups += Math.sign(height - before);
    before = height;
  }
  return ups < 0;
}

/** A Manager and a Senior Manager of one grade stand on two rungs; two kinds of work stand beside each other. */
function addParts<T extends Rungs>(rung: T[], into: T[][]): void {
  if (rung.length > 1) into.push(...partRanks(rung));
  else if (rung.length === 1) into.push(rung);
}

function partRanks<T extends Rungs>(rung: T[]): T[][] {
  const seen = new Map<string, number>();
  let ranked = false;
  for (const { words } of rung) {
    const { height } = rankOf(words);
    const work = workOf(words).join(' ');
    const known = seen.get(work);
    if (known !== undefined && known !== height) ranked = true;
    seen.set(work, height);
  }
  if (!ranked) return [rung];
  const byHeight = new Map<number, T[]>();
  for (const role of rung) addTo(byHeight, rankOf(role.words).height, role);
  return [...byHeight].sort(([a], [b]) => a - b).map(([, roles]) => roles);
}
