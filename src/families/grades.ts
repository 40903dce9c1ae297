/**
 * Grades as documents state them: `grade 10`, `job grade level 9.5`, a linked `[12]`, `grade 8 or 9`, `8a`, `Level: 4`.
 * Reads one sentence or cell; whose grade it is depends on where it stands.
 */
import type { Block, Inlines } from '../documents/block.ts';
import { gradeNumber, payGrade, STATED_NUMBER } from './grade-label.ts';
import type { StatedGrade } from './job-family.ts';
import { readLevelCode } from './level-code.ts';
import { type Passage, passageOf, wordsOf } from './passages.ts';
import { visitTexts } from './visit-texts.ts';
import { wording } from './wording/current.ts';

const WORDS = wording.grades;

const ANY_NUMBER = new RegExp(STATED_NUMBER);
const NUMBER_FIRST = new RegExp(String.raw`^\s{0,2}${STATED_NUMBER}`);
const NUMBER_ALONE = new RegExp(String.raw`^\s{0,2}${STATED_NUMBER}\s{0,2}$`);

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

/** The passages outside a section about grades that may state one: most are about something else, as one look tells. */
export function passagesOnGrades(blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = [];
  visitTexts(blocks, addOnGrades, passages);
  return passages;
}

function addOnGrades(inlines: Inlines, line: number, inList: boolean, mayState: boolean, into: Passage[]): void {
  if (!mayState) return;
  if (typeof inlines === 'string' && !WORDS.anyWord.test(inlines)) return;
  const passage = passageOf(inlines, line, inList);
  if (mayStateGrade(passage)) into.push(passage);
}

function mayStateGrade({ links, text }: Passage): boolean {
  return links.length > 0 || WORDS.anyWord.test(text);
}

/** The grade that a sentence states, or null when it states none. */
export function gradeSentence(passage: Passage, inGradeSection = false): GradeSentence | null {
  const { text } = passage;
  if (!inGradeSection && !mayStateGrade(passage)) return null;
  const first = /\d/.test(text) ? firstNumber(passage, inGradeSection) : null;
  const sameAs = WORDS.sameAs.exec(text)?.[1]?.trim() ?? '';
  if (!first) return sameAs === '' ? null : { numbers: [], subject: subjectOf(text, text.length), sameAs };
  const numbers: number[] = [];
  addGradeNumber(first[1] ?? '', numbers);
  let at = first.index + first[0].length;
  for (let more = WORDS.more.exec(text.slice(at)); more; more = WORDS.more.exec(text.slice(at))) {
    addGradeNumber(more[1] ?? '', numbers);
    at += more[0].length;
  }
  return numbers.length === 0 ? null : { numbers, subject: subjectOf(text, first.index), sameAs };
}

/** Unless it is there already, or no grade. */
function addGradeNumber(written: string, into: number[]): void {
  const number = gradeNumber(written);
  if (number > 0 && number <= MAX_GRADE && !into.includes(number)) into.push(number);
}

/** Grades stated in a cell such as `Grade 10`, `7` or `IC4`, under a heading that says it is a grade or level. */
export function gradesOfCell(passage: Passage, path: string): StatedGrade[] {
  const text = wordsOf(passage);
  const code = readLevelCode(text);
  const source = { path, line: passage.line };
  if (code && !WORDS.levelWord.test(code.code))
    return [{ scale: code.scale, number: code.number, label: code.label, source, words: text }];
  const sentence = code ? { numbers: [code.number] } : gradeSentence(passage, true);
  return (sentence?.numbers ?? []).map((number) => ({ ...payGrade(number), source, words: text }));
}

/** The grades of a sentence as statements. */
export function statedGrades(sentence: GradeSentence, passage: Passage, path: string): StatedGrade[] {
  const words = wordsOf(passage);
  return sentence.numbers.map((written) => {
    const { scale, number, label } = payGrade(written);
    return { scale, number, label, source: { path, line: passage.line }, words };
  });
}

function firstNumber(passage: Passage, inGradeSection: boolean): RegExpExecArray | null {
  const { text } = passage;
  return (
    WORDS.afterWord.exec(text) ??
    WORDS.level.exec(text) ??
    linkedNumber(passage) ??
    (inGradeSection ? bareNumber(text) : null)
  );
}

function linkedNumber(passage: Passage): RegExpExecArray | null {
  for (const link of passage.links) {
    if (!WORDS.address.test(link.href)) continue;
    const found = ANY_NUMBER.exec(passage.text.slice(link.start, link.end));
    if (found) {
      found.index += link.start;
      return found;
    }
    // `a [grade](…) 6 job`
    const after = NUMBER_FIRST.exec(passage.text.slice(link.end));
    if (after) {
      after.index += link.end;
      return after;
    }
  }
  return null;
}

/** A number on its own, as in a cell or in `is a 9`, in a place that is about grades. */
function bareNumber(text: string): RegExpExecArray | null {
  return NUMBER_ALONE.exec(text) ?? WORDS.isNumber.exec(text);
}

/** The words between `The` and `is a`, when the sentence starts with a name. */
function subjectOf(text: string, before: number): string {
  const found = WORDS.subject.exec(text.slice(0, before));
  const subject = (found?.[1] ?? '').replace(/^[{[]|[}\]]$/g, '').trim();
  return WORDS.anyone.test(subject) ? '' : subject;
}
