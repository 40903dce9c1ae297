/**
 * Of whom a next step is said: a role, the family, those of it on a track, or nobody whom the document describes.
 */
import type { StatedNextStep } from './job-family.ts';
import { isTitleLike, titleWords } from './titles.ts';
import { withoutMarksAtEnd } from './without-marks-at-end.ts';
import { wording } from './wording/current.ts';

const WORDS = wording.nextSteps;
const { roleNouns, anyone } = wording.titles;

/** How the sentences name roles and the family of this document. */
export interface StepNames {
  /** Index of the role that a name means, or null. */
  roleNamed(name: string): number | null;
  isFamily(name: string): boolean;
  /** The role whose title these very words are, or null. */
  roleTitled(name: string): number | null;
  /** The roles that labels of a drawn ladder most likely mean, by label. */
  rolesDrawn(labels: readonly string[]): ReadonlyMap<string, number>;
  /** Whether the words name the family or a role of it. */
  means(name: string): boolean;
  /** Whether a role of the document is of the rank that the name says. */
  hasRankOf(name: string): boolean;
}

/** Of whom a step is said: a role by its index, or the family, or those of it on a track. */
export type Whose = Pick<StatedNextStep, 'from' | 'track'>;

/** What is known where a sentence about steps stands. */
export interface StepContext {
  readonly role: number | null;
  readonly isLadder: boolean;
  /** Whether the document describes one role. */
  readonly isSingle: boolean;
  readonly names: StepNames;
  readonly path: string;
}

/** Who a sentence without a verb of moving speaks of: the words after `in` or `for`. */
export function subjectOf(text: string): string | null {
  return WORDS.subject.exec(text)?.[1] ?? null;
}

/**
 * The role that the subject names, else the one in whose section it stands; the family when it names that, or those
 * of it on a track; null when it names a role of another page.
 */
export function whoseStep(subject: string, context: StepContext): Whose | null {
  if (subject === '') return { from: context.role };
  const contribute = WORDS.contributors.test(subject);
  const lead = WORDS.leaders.test(subject);
  if (contribute !== lead && !context.isSingle)
    return { from: context.role, track: contribute ? 'individual' : 'management' };
  if (contribute) return { from: context.role };
  const saysFamily = WORDS.family.test(subject);
  const words = subject
    .replace(WORDS.beforeSubject, '')
    .replace(WORDS.article, '')
    .replace(WORDS.some, '')
    .replace(WORDS.who, '')
    .replace(WORDS.career, '')
    .replace(WORDS.afterSubject, '')
    .replace(WORDS.mover, '');
  const name = withoutMarksAtEnd(words, ',*').trimStart();
  if (name === '' || titleWords(name).every((word) => anyone.has(word))) return { from: context.role };
  // `Recruiters move to …` is said of all of them.
  if ((saysFamily || isPlural(name)) && context.names.isFamily(name)) return { from: null };
  const role = saysFamily ? context.names.roleTitled(name) : context.names.roleNamed(name);
  if (role !== null) return { from: role };
  if (saysFamily) return { from: null };
  return isTitleLike(name) && !context.names.hasRankOf(name) ? null : { from: context.role };
}

/** `Recruiters`, and not `Field Operations` */
function isPlural(name: string): boolean {
  const last = titleWords(name).at(-1) ?? '';
  return last.endsWith('s') && roleNouns.has(last.slice(0, -1));
}
