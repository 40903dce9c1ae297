/**
 * Codes of levels, such as `IC4`, `D1 - Developer 1` or `L3`: letters for the scale, a number for the place on it.
 */
import { withoutMarksAtEnd } from './without-marks-at-end.ts';
import { wording } from './wording/current.ts';

const { levelCode, levelScale } = wording.grades;

export interface LevelCode {
  /** `IC4` */
  readonly code: string;
  readonly scale: string;
  readonly number: number;
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
  if (level)
    return {
      code: text.split(/(?<!\s)\s*[:–—(-]/)[0] ?? text,
      scale: levelScale,
      number: Number(level[1]),
      name: trimName(level[2]),
    };
  return null;
}

function code(scale = '', number = '', name = ''): LevelCode {
  return { code: scale + number, scale, number: Number(number), name: trimName(name) };
}

function trimName(name = ''): string {
  return withoutMarksAtEnd(name.replace(/^[\s:–—(-]+/, ''), ':–—)-');
}
