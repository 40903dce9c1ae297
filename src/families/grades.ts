/**
 * Grades as documents state them: `grade 10`, `job grade level 9.5`, a linked `[12]`, `grade 8 or 9`, `8a`, `Level: 4`.
 * Reads one sentence or cell; whose grade it is depends on where it stands.
 */
import { GRADE_NUMBER, gradeNumber, payGrade } from './grade-label.ts';
import type { StatedGrade } from './job-family.ts';
import { readLevelCode } from './level-code.ts';
import { type Passage, wordsOf } from './passages.ts';

export interface GradeSentence {
  /** In the order written, without doubles. */
  readonly numbers: readonly number[];
  /** Whom the sentence names: `The Senior Analyst is a grade 7` → `Senior Analyst`; empty when no one. */
  readonly subject: string;
  /** `the same grade as the X` → X; empty when the sentence says nothing of the kind. */
  readonly sameAs: string;
}

/** A pay scale has no more steps than this; larger numbers are years or sizes. */
const MAX_GRADE = 30;
const NUMBER = String.raw`#?(${GRADE_NUMBER})(?![\d%+.]\d|[%+])`;
/** `grade 10`, `Grade: 8`, `job grade level 11`, `level 11`, `grade #7`, `grade a 9` … */
const AFTER_WORD = new RegExp(
  String.raw`\b(?:grades?(?: level)?|pay band|job level)\s{0,2}:?\s{0,2}(?:an? )?${NUMBER}`,
  'i',
);
const LEVEL = new RegExp(String.raw`\b(?:is|are|at) an? (?:job )?level\s{1,2}${NUMBER}`, 'i');
/** `a [12](…#job-grades)`: the number is the link and its address speaks of grades. */
const MORE = new RegExp(
  String.raw`^\s{0,2}(?:,|/|or|and|to|-|–|,? ?or)\s{0,2}(?:an? )?(?:(?:job )?grade )?${NUMBER}`,
  'i',
);

/** A word or address that a sentence about grades holds, outside a section that is about them. */
export const GRADE_WORDS = /\b(?:grades?|pay band|job level|level)\b/i;

/** What every sentence holds that states a grade in words. */
const ANY_WORD = /grade|band|level/i;

/** The grade that a sentence states, or null when it states none. */
export function gradeSentence(passage: Passage, inGradeSection = false): GradeSentence | null {
  const { text } = passage;
  // Most sentences are about something else, which one look tells.
  if (!inGradeSection && passage.links.length === 0 && !ANY_WORD.test(text)) return null;
  const first =
    AFTER_WORD.exec(text) ?? LEVEL.exec(text) ?? linkedNumber(passage) ?? (inGradeSection ? bareNumber(text) : null);
  const sameAs =
    /\bsame (?:job )?grade as (?:the |an? )?([^.;]{2,80}?)(?=[.;]|,? (?:and|but|which|who) |$)/i
      .exec(text)?.[1]
      ?.trim() ?? '';
  if (!first) return sameAs === '' ? null : { numbers: [], subject: subjectOf(text, text.length), sameAs };
  const numbers = [gradeNumber(first[1] ?? '')];
  let at = first.index + first[0].length;
  for (let more = MORE.exec(text.slice(at)); more; more = MORE.exec(text.slice(at))) {
    numbers.push(gradeNumber(more[1] ?? ''));
    at += more[0].length;
  }
  const valid = [...new Set(numbers)].filter((number) => number > 0 && number <= MAX_GRADE);
  return valid.length === 0 ? null : { numbers: valid, subject: subjectOf(text, first.index), sameAs };
}

/** Grades stated in a cell such as `Grade 10`, `7` or `IC4`, under a heading that says it is a grade or level. */
export function gradesOfCell(passage: Passage, path: string): StatedGrade[] {
  const text = wordsOf(passage);
  const code = readLevelCode(text);
  const source = { path, line: passage.line };
  if (code && !/^(?:level|grade|lvl)/i.test(code.code))
    return [{ scale: code.scale, number: code.number, label: code.code, source, words: text }];
  const sentence = code ? { numbers: [code.number] } : gradeSentence(passage, true);
  return (sentence?.numbers ?? []).map((number) => ({ ...payGrade(number), source, words: text }));
}

/** The grades of a sentence as statements. */
export function statedGrades(sentence: GradeSentence, passage: Passage, path: string): StatedGrade[] {
  const words = wordsOf(passage);
  return sentence.numbers.map((number) => ({ ...payGrade(number), source: { path, line: passage.line }, words }));
}

function linkedNumber(passage: Passage): RegExpExecArray | null {
  for (const link of passage.links) {
    if (!/grade/i.test(link.href)) continue;
    const found = new RegExp(NUMBER).exec(passage.text.slice(link.start, link.end));
    if (found) {
      found.index += link.start;
      return found;
    }
    // `a [grade](…) 6 job`
    const after = new RegExp(`^\\s{0,2}${NUMBER}`).exec(passage.text.slice(link.end));
    if (after) {
      after.index += link.end;
      return after;
    }
  }
  return null;
}

/** A number on its own, as in a cell or in `is a 9`, in a place that is about grades. */
function bareNumber(text: string): RegExpExecArray | null {
  return (
    new RegExp(String.raw`^\s{0,2}${NUMBER}\s{0,2}$`).exec(text) ??
    new RegExp(String.raw`\b(?:is|are|at) (?:an? )?${NUMBER}`, 'i').exec(text)
  );
}

/** The words between `The` and `is a`, when the sentence starts with a name. */
function subjectOf(text: string, before: number): string {
  const found =
    /^(?:[*_\s]{0,3})(?:the|an?|our)?\s{0,3}(.{2,100}?)\s{1,3}(?:role |position )?(?:is|are|can be)\b/i.exec(
      text.slice(0, before),
    );
  const subject = (found?.[1] ?? '').replace(/^[{[]|[}\]]$/g, '').trim();
  return /^(?:role|position|this|it|job|this (?:role|position|job))$/i.test(subject) ? '' : subject;
}
