/**
 * A grade written alone, as in a cell, in front matter or in a configuration: `10`, `9.5`, `8a`, `IC4`, `Grade 7`.
 * Says which scale it is of and where it stands on it; sentences about grades are read elsewhere.
 */
import type { Grade } from './job-family.ts';

/** The steps `8a` to `8d` stand between 8 and 8.5, so that they never meet a half grade. */
const steps = 'abcd';

/** A digit or two, with a half or a step behind them. */
export const GRADE_NUMBER = String.raw`\d{1,2}(?:\.5|[a-d]\b)?`;

const ALONE = new RegExp(String.raw`^(?:(?:(?:pay|job) )?(?:grade|band|level)\s{1,3})?(${GRADE_NUMBER})$`, 'i');
const CODE = /^(\p{L}{1,3})[- ]?(\d{1,2}(?:\.5)?)$/u;

/** The grade that a label names, or null where it is no number and no code of a level. */
export function readGradeLabel(label: string): Grade | null {
  const text = label.trim();
  const alone = ALONE.exec(text)?.[1];
  if (alone !== undefined) return payGrade(gradeNumber(alone));
  const code = CODE.exec(text);
  return code === null ? null : { scale: code[1] ?? '', number: Number(code[2]), label: text };
}

/** `8a` → 8.1, `9.5` → 9.5 */
export function gradeNumber(written: string): number {
  const step = steps.indexOf(written.slice(-1).toLowerCase());
  return step < 0 ? Number(written) : Number(`${written.slice(0, -1)}.${step + 1}`);
}

/** A pay grade by its number: 8.1 → `8a`. */
export function payGrade(number: number): Grade {
  const step = steps[Math.round((number % 1) * 10) - 1];
  return { scale: 'grade', number, label: step === undefined ? String(number) : `${Math.floor(number)}${step}` };
}

/** A number in a sentence that may be a grade, captured: no share, no sum, no `5+ years`. */
export const STATED_NUMBER = String.raw`#?(${GRADE_NUMBER})(?![\d%+.]\d|[%+])`;
