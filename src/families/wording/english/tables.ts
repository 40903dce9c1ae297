/**
 * What stands over the columns of tables of levels in English.
 * What each pattern is for, and what it captures, is said in `../wording.ts`.
 */
import type { TableWording } from '../wording.ts';

export const tables: TableWording = {
  nameColumn: /^(?:roles?|positions?|titles?|job titles?|names?|levels?|job)$/i,
  gradeColumn: /\b(?:grades?|job grades?|pay bands?)\b/i,
  gradeCell: /^(?:job )?grade\s?#?\d{1,2}(?:\.5)?$/i,
  trackColumn:
    /^(?:(?:individual(?: contributors?)?|ics?|technical|engineering|expert|specialist|management|managers?|people|leadership)(?: (?:management|leadership|managers?|leaders?))?(?: (?:track|path|ladder|roles?|titles?))?)$/i,
  introducesLevels: /\b(?:levels|roles|positions|grades)\b[^.:]{0,60}:\s*$/i,
  numberColumn: /^(?:level|levels|band|step)$/i,
};
