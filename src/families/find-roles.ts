/**
 * Which headings of a document are roles, which are specialties, and which only gather roles.
 * Judges by what stands under a heading (a grade, responsibilities, requirements), by its place (under "Levels")
 * and, where these leave it open, by whether it reads like a title.
 */

import { readAbbreviations } from './abbreviations.ts';
import { gradeSentence, gradesOfCell, passagesOnGrades } from './grades.ts';
import type { HeadingNode } from './headings.ts';
import { labelledValues } from './labelled-values.ts';
import { readLevelCode } from './level-code.ts';
import { nameKey, sameName, sameWords, withoutBrackets } from './names.ts';
import type { Passage } from './passages.ts';
import { rankSiblings } from './rank-siblings.ts';
import { hasRank, isBareRank, isTitleLike } from './titles.ts';
import type { HeadingKind } from './wording/wording.ts';

/** What a heading without a kind of its own turns out to be. */
export type Part = 'role' | 'specialty' | 'group' | 'unlabelled' | 'text';

export interface RoleHeadings {
  /** By the index of the node; absent for headings that announce a section. */
  readonly parts: ReadonlyMap<number, Part>;
  /** Roles that have no heading of their own: index of the `… Job Grade` heading → the role's name. */
  readonly unheaded: ReadonlyMap<number, string>;
}

interface Evidence {
  grade: boolean;
  responsibilities: boolean;
  requirements: boolean;
  /** A heading like "Levels" stands directly under it: it gathers roles. */
  levels: boolean;
  /** Labels right under it say whose manager or next step is which. */
  labelled: boolean;
  /** It reads like a title. */
  titled: boolean;
}

/** `familyNames`: every name by which the document calls its family. */
export function findRoles(nodes: readonly HeadingNode[], familyNames: readonly string[]): RoleHeadings {
  const parts = new Map<number, Part>();
  const evidence = nodes.map((_, at) => gatherEvidence(nodes, at));
  const inLevels = underLevels(nodes);
  const inSpecialties = underSpecialties(nodes, evidence);

  nodes.forEach((node, at) => {
    if (node.heading === null || node.kind !== null) return;
    const seen = evidence[at];
    if (seen) parts.set(at, partOf(node, seen, inLevels.has(at), inSpecialties.has(at)));
  });
  findGroups(nodes, evidence, parts, familyNames);
  findUnlabelled(nodes, parts);
  promoteRankedSections(nodes, parts, familyNames);
  if (![...parts.values()].includes('role')) {
    const names = [...parts].flatMap(([at, part]) => (part === 'text' && !isNested(nodes, at) ? [at] : []));
    for (const at of rankSiblings(nodes, names)) parts.set(at, 'role');
  }
  return { parts, unheaded: findUnheaded(nodes, parts) };
}

function partOf(node: HeadingNode, seen: Evidence, inLevels: boolean, inSpecialties: boolean): Part {
  if (/[?!]$/.test(node.text)) return 'text';
  const { titled } = seen;
  if (seen.levels && !seen.grade) return 'group';
  if (seen.grade) return 'role';
  if (inSpecialties) return 'specialty';
  if (inLevels) return 'role';
  if (titled && (seen.responsibilities || seen.requirements || seen.labelled)) return 'role';
  if (seen.responsibilities && seen.requirements) return 'role';
  return 'text';
}

const NO_EVIDENCE: Readonly<Evidence> = {
  grade: false,
  responsibilities: false,
  requirements: false,
  levels: false,
  labelled: false,
  titled: false,
};

/** What the headings after a name state, up to the next name. */
function gatherEvidence(nodes: readonly HeadingNode[], at: number): Readonly<Evidence> {
  const node = nodes[at];
  if (!node || node.kind !== null || node.heading === null) return NO_EVIDENCE;
  const seen = { ...NO_EVIDENCE };
  seen.grade = readLevelCode(node.text) !== null || passagesOnGrades(node.blocks).some(statesGrade);
  for (const { label, value } of labelledValues(node.blocks)) {
    if (label === 'manager' || label === 'nextStep') seen.labelled = true;
    else if (label === 'grade' && gradesOfCell(value, '').length > 0) seen.grade = true;
  }
  // Within an open section, or two depths below, only a grade is a sign of a role: the rest may be the family's.
  const titled = isTitleLike(node.text);
  seen.titled = titled;
  const nested = titled && isNested(nodes, at);
  for (let next = at + 1; next < nodes.length; next++) {
    const other = nodes[next];
    if (!other || other.kind === null || other.kind === 'group') break;
    const deeper = other.depth > node.depth;
    const own = !deeper && other.subject !== '' && belongsTo(other.subject, node.text);
    if (other.kind === 'levels') {
      seen.levels = deeper && !seen.grade;
      break;
    }
    if (other.kind === 'specialties') {
      if (!deeper) break;
      continue;
    }
    const beside =
      titled && other.subject === '' && other.depth >= node.depth - 1 && (!nested || other.kind === 'grade');
    if (!deeper && !own && !beside) break;
    if (other.kind === 'grade') seen.grade = true;
    else if (other.kind === 'responsibilities') seen.responsibilities = true;
    else if (other.kind === 'requirements') seen.requirements = true;
    else if (!deeper && !own) break;
  }
  return seen;
}

const statesGrade = (passage: Passage): boolean => gradeSentence(passage) !== null;

/** Whether a heading stands within a section such as "Responsibilities". */
function isNested(nodes: readonly HeadingNode[], at: number): boolean {
  const depth = nodes[at]?.depth ?? 0;
  for (let before = at - 1; before >= 0; before--) {
    const above = nodes[before];
    if (above && above.depth < depth) return above.kind !== null && NESTING.has(above.kind);
  }
  return false;
}

const NESTING: ReadonlySet<HeadingKind> = new Set([
  'responsibilities',
  'requirements',
  'hiring',
  'performance',
  'nice-to-haves',
]);

/** Whether the words before a kind of section are those of a role. */
export function belongsTo(subject: string, title: string): boolean {
  if (sameName(subject, title) || nameKey(withoutBrackets(title)).startsWith(nameKey(subject))) return true;
  // `VP of Support (SU) Job Grade` goes on with `VP of SU Responsibilities`.
  return (
    title.includes('(') &&
    readAbbreviations(title).some(({ short, long }) => sameName(subject.replace(short, long), title))
  );
}

/** Headings directly under a heading like "Levels". */
function underLevels(nodes: readonly HeadingNode[]): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at < nodes.length; at++) {
    const levels = nodes[at];
    if (levels?.kind !== 'levels') continue;
    let depth = 0;
    for (let next = at + 1; next < nodes.length; next++) {
      const node = nodes[next];
      if (!node || node.depth <= levels.depth || node.kind === 'specialties') break;
      if (node.kind !== null) continue;
      if (depth === 0) depth = node.depth;
      if (node.depth <= depth) found.add(next);
    }
  }
  return found;
}

/**
 * Headings under a heading like "Specialties". Where the first of them stands no deeper than that heading,
 * they are those of its depth, up to a role or a section of another kind.
 */
function underSpecialties(nodes: readonly HeadingNode[], evidence: readonly Evidence[]): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at < nodes.length; at++) {
    const specialties = nodes[at];
    if (specialties?.kind !== 'specialties') continue;
    const first = nodes[at + 1];
    if (!first || first.kind === 'specialties') continue;
    const flat = first.depth <= specialties.depth;
    if (flat && (first.kind !== null || first.depth < specialties.depth - 1)) continue;
    for (let next = at + 1; next < nodes.length; next++) {
      const node = nodes[next];
      if (!node) break;
      if (flat) {
        if (node.depth < first.depth || (node.kind !== null && node.subject === '' && node.depth <= first.depth)) break;
        if (node.kind === null && evidence[next]?.grade) break;
      } else if (node.depth <= specialties.depth) {
        // In the section of a role, names beside "Specialties" go on with them.
        const goesOn =
          node.depth === specialties.depth &&
          node.kind === null &&
          specialties.subject !== '' &&
          !evidence[next]?.grade;
        if (!goesOn) break;
      }
      if (node.kind === null) found.add(next);
    }
  }
  return found;
}

/** A name that gathers the levels below it is no role, unless it has a grade of its own. */
function findGroups(
  nodes: readonly HeadingNode[],
  evidence: readonly Evidence[],
  parts: Map<number, Part>,
  familyNames: readonly string[],
): void {
  const roles: number[] = [];
  for (const [at, part] of parts) if (part === 'role') roles.push(at);
  const graded = roles.filter((at) => evidence[at]?.grade);
  for (const at of roles) {
    const node = nodes[at];
    if (!node || evidence[at]?.grade) continue;
    const end = endOf(at, node.depth, nodes);
    const holdsLevels = graded.some((role) => role > at && role < end);
    const graduates = graded.some((role) => role > at && sameWords(nodes[role]?.text ?? '', node.text));
    const isFamily =
      familyNames.some((name) => sameName(name, node.text)) &&
      nodes.some((other, next) => next > at && other.kind === 'levels') &&
      graded.some((role) => role > at);
    if (holdsLevels || graduates || isFamily) parts.set(at, 'group');
  }
}

/** Where the next heading of that depth or a lesser one stands, or the end. */
function endOf(at: number, depth: number, nodes: readonly HeadingNode[]): number {
  for (let next = at + 1; next < nodes.length; next++) if ((nodes[next]?.depth ?? 0) <= depth) return next;
  return nodes.length;
}

/** A heading that repeats the name of the role it stands in has lost its last word. */
function findUnlabelled(nodes: readonly HeadingNode[], parts: Map<number, Part>): void {
  let role: { at: number; node: HeadingNode } | null = null;
  for (const [at, part] of parts) {
    const node = nodes[at];
    if (!node) continue;
    const repeats = role !== null && node.depth > role.node.depth && sameWords(node.text, role.node.text);
    if (repeats && part !== 'group') parts.set(at, 'unlabelled');
    else if (part === 'role' || part === 'specialty') role = { at, node };
  }
  // The name may stand twice with the grade under the second: the first is the role when its sections stand
  // beside the second, and only gathers it when they stand under it.
  for (const [at, part] of parts) {
    const node = nodes[at];
    const inner = nodes[at + 1];
    const after = nodes[at + 2];
    if (part !== 'text' || !node || !inner || !after || parts.get(at + 1) !== 'role') continue;
    if (!sameName(node.text, inner.text) || inner.depth <= node.depth) continue;
    if (after.kind !== null && after.depth === inner.depth && after.subject !== '') {
      parts.set(at, 'role');
      parts.set(at + 1, 'unlabelled');
    }
  }
}

/** Under a document-wide "Requirements", names of levels (`Senior X`, `Staff X`) are roles with their own. */
function promoteRankedSections(
  nodes: readonly HeadingNode[],
  parts: Map<number, Part>,
  familyNames: readonly string[],
): void {
  let open: HeadingNode | null = null;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (node === undefined) continue;
    if (node.kind === 'requirements' || node.kind === 'responsibilities') open = node;
    else if (node.kind !== null) open = null;
    else if (
      open &&
      parts.get(at) === 'text' &&
      node.depth > open.depth &&
      hasRank(node.text) &&
      !isBareRank(node.text)
    ) {
      const rest = node.text.replace(/^\S+\s+/, '');
      if (familyNames.some((name) => sameName(name, rest))) parts.set(at, 'role');
    }
  }
}

/** A role may be introduced by its grade alone: `### Vice President of Support Job Grade` after another role's sections. */
function findUnheaded(nodes: readonly HeadingNode[], parts: ReadonlyMap<number, Part>): Map<number, string> {
  const found = new Map<number, string>();
  let current: HeadingNode | null = null;
  let graded = false;
  const isKnown = (subject: string): boolean =>
    [...parts].some(([at, part]) => part !== 'text' && belongsTo(subject, nodes[at]?.text ?? ''));
  nodes.forEach((node, at) => {
    const part = parts.get(at);
    if (part === 'role' || part === 'specialty') {
      current = node;
      graded = false;
    }
    const first = node.kind === 'grade' && !graded;
    if (node.kind === 'grade') graded = true;
    if (node.kind !== 'grade' || node.subject === '') return;
    if (current && ((node.depth > current.depth && first) || belongsTo(node.subject, current.text))) return;
    if (!isTitleLike(node.subject) || isBareRank(node.subject)) return;
    if (!isKnown(node.subject)) found.set(at, node.subject);
  });
  return found;
}
