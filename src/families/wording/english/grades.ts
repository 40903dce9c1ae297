/**
 * How documents in English state grades.
 * What each pattern is for, and what it captures, is said in `../wording.ts`.
 */
import { STATED_NUMBER } from '../../grade-label.ts';
import type { GradeWording } from '../wording.ts';

export const grades: GradeWording = {
  afterWord: new RegExp(
    String.raw`\b(?:grades?(?: level)?|pay band|job level)\s{0,2}:?\s{0,2}(?:an? )?${STATED_NUMBER}`,
    'i',
  ),
  level: new RegExp(String.raw`\b(?:is|are|at) an? (?:job )?level\s{1,2}${STATED_NUMBER}`, 'i'),
  more: new RegExp(
    String.raw`^\s{0,2}(?:,|/|or|and|to|-|–|,? ?or)\s{0,2}(?:an? )?(?:(?:job )?grade )?${STATED_NUMBER}`,
    'i',
  ),
  anyWord: /grade|band|level/i,
  sameAs: /\bsame (?:job )?grade as (?:the |an? )?([^.;]{2,80}?)(?=[.;]|,? (?:and|but|which|who) |$)/i,
  isNumber: new RegExp(String.raw`\b(?:is|are|at) (?:an? )?${STATED_NUMBER}`, 'i'),
  subject: /^(?:[*_\s]{0,3})(?:the|an?|our)?\s{0,3}(.{2,100}?)\s{1,3}(?:role |position )?(?:is|are|can be)\b/i,
  anyone: /^(?:role|position|this|it|job|this (?:role|position|job))$/i,
  address: /grade/i,
  levelWord: /^(?:level|grade|lvl)/i,
  levelCode: /^(?:level|grade|lvl)\s?(\d{1,2}(?:\.5)?)[\s:–—(-]{0,9}(.*)$/i,
  levelCodeAtEnd: /^(.{0,120}\S)[\s(–—-]{1,9}((?:job\s)?(?:level|grade)\s?(\d{1,2}(?:\.5)?))\)?$/i,
  levelScale: 'L',
};
