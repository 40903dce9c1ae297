/**
 * What stands over the columns of tables of levels in English.
 * What each pattern is for, and what it captures, is said in `../wording.ts`.
 */
import type { TableWording } from '../wording.ts';

export const tables: TableWording = {
  nameColumn: /^(?:roles?|positions?|titles?|job titles?|names?|levels?|job)$/i,
  gradeColumn: /\b(?:grades?|job grades?|pay bands?)\b/i,
  gradeCell: /^(?:job )?grade\s?#?\d{1,2}(?:\.5)?$/i,
  numberColumn: /^(?:level|levels|band|step)$/i,
};
