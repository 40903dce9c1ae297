/**
 * What people write before a colon, or over a column, where they note the facts of a role in English.
 */
import type { Label } from '../wording.ts';

const all = (label: Label, words: string): [string, Label][] => words.split(', ').map((each) => [each, label]);

export const labels: ReadonlyMap<string, Label> = new Map([
  ...all('title', 'job title, position title, role title, position, title, role'),
  ...all(
    'grade',
    'level, grade, band, job level, job grade, job band, career level, pay grade, pay band, pay level, salary band, salary grade',
  ),
  ...all(
    'manager',
    'reports to, report to, reporting to, reports into, reports directly to, manager, line manager, direct manager, reporting manager, reporting line, supervisor, ' +
      'you report to, who you report to, this role reports to',
  ),
  ...all(
    'nextStep',
    'next, next role, next roles, next step, next steps, next level, next levels, next position, next positions, next career step, ' +
      'career path, career paths, career progression, career ladder, progression, progression path, progresses to, promotion path, ' +
      'promotion, promoted to, promotes to, growth path, leads to, where next, where you can go next, where you can go, next moves',
  ),
]);
