/**
 * Codes of levels, such as `IC4`, `D1 - Developer 1` or `L3`: letters for the scale, a number for the place on it.
 */

import { payGrade } from './grade-label.ts';
import { withoutMarksAtEnd } from './without-marks-at-end.ts';
import { wording } from './wording/current.ts';

const { address, levelCode, levelCodeAtEnd, levelScale } = wording.grades;

export interface LevelCode {
  /** `IC4` */
  readonly code: string;
  readonly scale: string;
  readonly number: number;
  /** The code, or only the number of a pay grade. */
  readonly label: string;
  /** What stands beside the code, without dashes and brackets; empty when nothing does. */
  readonly name: string;
}

/** The code that a name starts or ends with, or null. */
export function readLevelCode(text: string): LevelCode | null {
  if (!/\d/.test(text)) return null;
  const first = /^([A-Z]{1,3})(\d{1,2}(?:\.5)?)(?![\p{L}\p{N}.])[\s:–—(-]{0,9}(.*)$/u.exec(text);
  if (first) return code(first[1], first[2], first[3]);
  const last = /^(.*?\S)[\s(–—-]{1,9}([A-Z]{1,3})(\d{1,2}(?:\.5)?)\)?$/.exec(text);
  if (last) return code(last[2], last[3], last[1]);
  const level = levelCode.exec(text);
  if (level) {
    const written = text.split(/(?<!\s)\s*[:–—(-]/)[0] ?? text;
    return { code: written, scale: levelScale, number: Number(level[1]), label: written, name: trimName(level[2]) };
  }
  const after = levelCodeAtEnd.exec(text);
  if (after) {
    const [, name, written = '', number] = after;
    // `Grade 3` is a pay grade, whatever a level is.
    const level = { scale: levelScale, number: Number(number), label: written };
    return { ...(address.test(written) ? payGrade(Number(number)) : level), code: written, name: trimName(name) };
  }
  return null;
}

function code(scale = '', number = '', name = ''): LevelCode {
  const written = scale + number;
  return { code: written, scale, number: Number(number), label: written, name: trimName(name) };
}

function trimName(name = ''): string {
  return withoutMarksAtEnd(name.replace(/^[\s:–—(-]+/, ''), ':–—)-');
}
