/**
 * The moves from one level to the next above it, inferred from grades, order and titles, never confused with stated ones.
 *
 * Along each track of a family a role leads to the next rung above: to those on it that share its subject. The first
 * management level is also reached from the individual level one grade below it (or the nearest below); across families
 * only where a management family of the same department names the very same work.
 */

import type { StatedGrade } from '../families/job-family.ts';
import { wording } from '../families/wording/current.ts';
import { addTo } from './add-to.ts';
import type { DepartmentId, FamilyId, Link, RoleId, Track } from './career-graph.ts';
import { ladder } from './ladder.ts';
import { rankOf, wordSet, workOf } from './names.ts';
import { oneString } from './one-string.ts';
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
  const steps = new Map<string, Link>();
  const add = (from: Level, to: Level, reason: string) => {
    const id = oneString('level-step:', from.id, '>', to.id);
    if (from === to || steps.has(id)) return;
    steps.set(id, {
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
  };
  for (const family of families) {
    const management = ladder(family.levels.filter(({ track }) => track === 'management'));
    const individual = ladder(family.levels.filter(({ track }) => track !== 'management'));
    stepsAlong(individual, family.name, add);
    const firsts = stepsAlong(management, family.name, add);
    for (const first of firsts)
      for (const from of belowManagement(individual.flat(), first))
        add(from, first, `first management level above ${from.title} in ${family.name}${grades(from, first)}`);
  }
  acrossFamilies(families, add);
  return [...steps.values()];
}

type Add = (from: Level, to: Level, reason: string) => void;

/** @returns the roles of the track that no other role of it leads to */
function stepsAlong(rungs: readonly (readonly Level[])[], family: string, add: Add): readonly Level[] {
  if (rungs.length < 2) return rungs.flat();
  const reached = new Set<Level>();
  const step = (from: Level, to: Level) => {
    if (!comparable(from, to)) return;
    reached.add(to);
    add(from, to, oneString('next level above in ', family, grades(from, to)));
  };
  // From the top down, so that the nearest rung above with each subject is at hand.
  const aboveBySubject = new Map<string, { readonly rung: readonly Level[]; readonly levels: Level[] }>();
  for (let i = rungs.length - 1; i >= 0; i--) {
    const rung = rungs[i] ?? [];
    const above = rungs[i + 1];
    for (const from of above === undefined ? [] : rung) {
      const { best, likeness } = mostAlike(from, above ?? [], rung.length);
      const same = likeness < alike ? aboveBySubject.get(subject(from))?.levels : undefined;
      for (const to of same ?? best) step(from, to);
    }
    for (const level of rung) {
      const known = aboveBySubject.get(subject(level));
      if (known?.rung === rung) known.levels.push(level);
      else aboveBySubject.set(subject(level), { rung, levels: [level] });
    }
  }
  for (const [i, rung] of rungs.entries()) {
    const below = rungs[i - 1];
    for (const to of below === undefined ? [] : rung)
      if (!reached.has(to)) for (const from of mostAlike(to, below ?? [], rung.length).best) step(from, to);
  }
  return rungs.flat().filter((level) => !reached.has(level));
}

/** The words of its work, each once, in alphabetical order. */
const workWords = rememberFor(({ words }: Level): readonly string[] => [...new Set(workOf(words))].sort());
const subject = (level: Level) => workWords(level).join(' ');

function comparable(a: Level, b: Level): boolean {
  return a.grade === null || b.grade === null || a.grade.scale === b.grade.scale;
}

function mostAlike(
  level: Level,
  others: readonly Level[],
  beside: number,
): { best: readonly Level[]; likeness: number } {
  if (others.length * beside > mostPairs) return { best: others.slice(0, 1), likeness: 1 };
  const own = workWords(level);
  let best: Level[] = [];
  let likeness = -1;
  for (const other of others) {
    const words = workWords(other);
    const shared = words.filter((word) => own.includes(word)).length;
    const all = own.length + words.length - shared;
    const share = all === 0 ? 1 : shared / all;
    if (share > likeness) [best, likeness] = [[other], share];
    else if (share === likeness) best.push(other);
  }
  return { best, likeness };
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

function acrossFamilies(families: readonly LevelFamily[], add: Add): void {
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
          add(from, manager, `${family.name} leads the work of ${below.name}${grades(from, manager)}`);
    }
  }
}

/** What the holder works at, the same for engineers and for those who manage engineering. */
function work({ words }: Level): string {
  const kinds = words
    .filter((word) => !ranks.has(word) && !management.has(word))
    .map((word) => peopleOfField.get(word) ?? word);
  return wordSet(kinds);
}

function grades(from: Level, to: Level): string {
  return from.grade === null || to.grade === null ? '' : oneString(' (', from.grade.label, ' → ', to.grade.label, ')');
}
