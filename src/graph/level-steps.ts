/**
 * The moves from one level to the next above it, inferred from grades, order and titles, never confused with stated ones.
 *
 * Along each track of a family a role leads to the next rung above: to those on it that share its subject. The first
 * management level is also reached from the individual level one grade below it (or the nearest below); across families
 * only where a management family of the same department names the very same work.
 */

import { addTo } from '../documents/add-to.ts';
import type { StatedGrade } from '../families/job-family.ts';
import { wording } from '../families/wording/current.ts';
import type { DepartmentId, FamilyId, Link, RoleId, Track } from './career-graph.ts';
import { ladder } from './ladder.ts';
import { sortedWords, wordSet, workOf } from './names.ts';
import { oneString } from './one-string.ts';
import { rankOf } from './rank.ts';
import { rememberFor } from './remember-for.ts';

const { ranks, management, peopleOfField, post } = wording.names;

export interface Level {
  readonly id: RoleId;
  readonly title: string;
  readonly words: readonly string[];
  readonly grade: StatedGrade | null;
  readonly track: Track['kind'];
  /** Its place on the ladder, where that is stated outright. */
  readonly order?: number | null;
}

export interface LevelFamily {
  readonly id: FamilyId;
  readonly name: string;
  readonly department: DepartmentId;
  /** In the order of the document. */
  readonly levels: readonly Level[];
}

/** Rungs with more pairs than this are no ladder that a person wrote; there every role leads to the first above. */
const mostPairs = 2500;
/** Titles that share less than this part of their subject are different work. */
const alike = 1 / 3;

export function levelSteps(families: readonly LevelFamily[]): Link[] {
  const steps = new Steps();
  for (const { levels, name } of families) {
    const managers: Level[] = [];
    const individuals: Level[] = [];
    for (const level of levels) (level.track === 'management' ? managers : individuals).push(level);
    const individual = ladder(individuals);
    stepsAlong(individual, name, steps);
    const firsts = stepsAlong(ladder(managers), name, steps);
    for (const first of firsts)
      for (const from of belowManagement(individual.flat(), first))
        steps.add(from, first, `first management level above ${from.title} in ${name}${grades(from, first)}`);
  }
  acrossFamilies(families, steps);
  return steps.all();
}

/** One step from each level to each other, with the reason that was found first. */
class Steps {
  private readonly byId = new Map<string, Link>();

  all(): Link[] {
    return [...this.byId.values()];
  }

  add(from: Level, to: Level, reason: string): void {
    const id = oneString('level-step:', from.id, '>', to.id);
    if (from === to || this.byId.has(id)) return;
    this.byId.set(id, {
      id,
      kind: 'level-step',
      from: from.id,
      to: to.id,
      stated: false,
      vague: false,
      dotted: false,
      saidOfFamily: false,
      text: to.title,
      href: null,
      section: null,
      reason,
      sources: [],
    });
  }
}

/** @returns the roles of the track that no other role of it leads to */
function stepsAlong(rungs: readonly (readonly Level[])[], family: string, steps: Steps): readonly Level[] {
  if (rungs.length < 2) return rungs.flat();
  const reached = new Set<Level>();
  // From the top down, so that the nearest rung above with each subject is at hand.
  const aboveBySubject = new Map<string, { readonly rung: readonly Level[]; readonly levels: Level[] }>();
  for (let i = rungs.length - 1; i >= 0; i--) {
    const rung = rungs[i] ?? [];
    const above = rungs[i + 1];
    for (const from of above === undefined ? [] : rung) {
      const { best, likeness } = mostAlike(from, above ?? [], rung.length);
      const same = likeness < alike ? aboveBySubject.get(workAt(from).subject)?.levels : undefined;
      for (const to of same ?? best) step(from, to, family, steps, reached);
    }
    for (const level of rung) {
      const { subject } = workAt(level);
      const known = aboveBySubject.get(subject);
      if (known?.rung === rung) known.levels.push(level);
      else aboveBySubject.set(subject, { rung, levels: [level] });
    }
  }
  for (const [i, rung] of rungs.entries()) {
    const below = rungs[i - 1];
    for (const to of below === undefined ? [] : rung)
      if (!reached.has(to))
        for (const from of mostAlike(to, below ?? [], rung.length).best) step(from, to, family, steps, reached);
  }
  const first: Level[] = [];
  for (const rung of rungs) for (const level of rung) if (!reached.has(level)) first.push(level);
  return first;
}

function step(from: Level, to: Level, family: string, steps: Steps, reached: Set<Level>): void {
  if (!comparable(from, to)) return;
  reached.add(to);
  steps.add(from, to, oneString('next level above in ', family, grades(from, to)));
}

interface Work {
  /** The words of a level's work, each once, in alphabetical order. */
  readonly words: readonly string[];
  readonly subject: string;
}

const workAt: (level: Level) => Work = rememberFor(readWork);

function readWork(level: Level): Work {
  const words = sortedWords(workOf(level.words));
  return { words, subject: words.join(' ') };
}

function comparable(a: Level, b: Level): boolean {
  return a.grade === null || b.grade === null || a.grade.scale === b.grade.scale;
}

function mostAlike(
  level: Level,
  others: readonly Level[],
  beside: number,
): { best: readonly Level[]; likeness: number } {
  if (others.length * beside > mostPairs) return { best: others.slice(0, 1), likeness: 1 };
  const own = workAt(level).words;
  let best: Level[] = [];
  let likeness = -1;
  for (const other of others) {
    const share = shareOf(own, workAt(other).words);
    if (share > likeness) {
      best = [other];
      likeness = share;
    } else if (share === likeness) best.push(other);
  }
  return { best, likeness };
}

/** The share of the words of both that are in both. */
function shareOf(some: readonly string[], others: readonly string[]): number {
  let shared = 0;
  for (const word of others) if (some.includes(word)) shared++;
  const all = some.length + others.length - shared;
  return all === 0 ? 1 : shared / all;
}

/** The individual level one grade below, else the nearest below; without grades the senior level, else the highest. */
function belowManagement(individuals: readonly Level[], first: Level): readonly Level[] {
  if (individuals.length === 0) return [];
  const { grade } = first;
  let candidates: readonly Level[];
  if (grade !== null) {
    const below = individuals.filter(
      (level) => level.grade?.scale === grade.scale && level.grade.number < grade.number,
    );
    const nearest = Math.max(...below.map((level) => level.grade?.number ?? 0));
    const oneBelow = below.filter((level) => level.grade?.number === grade.number - 1);
    candidates = oneBelow.length > 0 ? oneBelow : below.filter((level) => level.grade?.number === nearest);
  } else {
    const senior = individuals.filter((level) => level.grade === null && level.words.includes(post.senior));
    candidates = senior.length > 0 ? senior : individuals.slice(-1).filter((level) => level.grade === null);
  }
  return mostAlike(first, candidates, 1).best;
}

function acrossFamilies(families: readonly LevelFamily[], steps: Steps): void {
  const individuals = new Map<string, { family: LevelFamily; levels: Level[] }[]>();
  for (const family of families) {
    if (family.levels.some(({ track }) => track === 'management')) continue;
    const byWork = new Map<string, Level[]>();
    for (const level of family.levels) {
      const key = `${family.department}: ${work(level)}`;
      addTo(byWork, key, level);
    }
    for (const [key, levels] of byWork) addTo(individuals, key, { family, levels });
  }
  for (const family of families) {
    if (family.levels.length === 0 || family.levels.some(({ track }) => track !== 'management')) continue;
    const [first] = ladder(family.levels);
    for (const manager of first ?? []) {
      // Director and above lead several kinds of work; no level of one kind leads there alone.
      if (rankOf(manager.words).height >= 39) continue;
      for (const { family: below, levels } of individuals.get(`${family.department}: ${work(manager)}`) ?? [])
        for (const from of belowManagement(ladder(levels).flat(), manager))
          steps.add(from, manager, `${family.name} leads the work of ${below.name}${grades(from, manager)}`);
    }
  }
}

/** What the holder works at, the same for engineers and for those who manage engineering. */
function work({ words }: Level): string {
  const kinds: string[] = [];
  for (const word of words) if (!ranks.has(word) && !management.has(word)) kinds.push(peopleOfField.get(word) ?? word);
  return wordSet(kinds);
}

function grades(from: Level, to: Level): string {
  return from.grade === null || to.grade === null ? '' : oneString(' (', from.grade.label, ' → ', to.grade.label, ')');
}
