/**
 * The words that names of roles and families are made of in English.
 * What each is for is said in `../name-wording.ts`.
 */
import type { NameWording } from '../name-wording.ts';
import { shortForms } from './short-forms.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const names: NameWording = {
  shortForms,
  fillers: set(
    'a an and at for from in into my of on or our the their to with your job family role position level team member',
  ),
  ranks: new Map([
    ['intern', 0],
    ['trainee', 0],
    ['apprentice', 0],
    ['junior', 1],
    ['associate', 1],
    ['entry', 1],
    ['intermediate', 2],
    ['mid', 2],
    ['senior', 3],
    ['lead', 4],
    ['staff', 4],
    ['principal', 5],
    ['distinguished', 6],
    ['fellow', 7],
  ]),
  individualRanks: set('intern trainee junior associate intermediate staff principal fellow'),
  contributorRanks: set('intern trainee junior staff principal distinguished fellow'),
  middleRanks: set('intermediate mid'),
  leftOut: 'intermediate',
  leadingPosts: new Map([
    ['head', 10],
    ['director', 10],
    ['president', 12],
    ['chief', 14],
  ]),
  posts: set(
    'manager director president vice head leader leadership management executive officer engineer analyst specialist ' +
      'consultant coordinator designer architect developer administrator representative individual contributor ic ' +
      'employee previous next higher lower senior junior grade general base',
  ),
  roleNouns: set(
    'accountant advisor agent ambassador analyst architect artist assistant associate attorney auditor board bookkeeper ' +
      'buyer ceo chief clerk coach consultant contributor controller coordinator counsel counselor designer developer ' +
      'director editor engineer evangelist executive expert fellow generalist head instructor intern interpreter lawyer ' +
      'lead leader librarian manager marketer member merchandiser nurse officer operator organizer owner paralegal partner ' +
      'planner president principal producer programmer recruiter representative researcher scientist scrivener secretary ' +
      'seller sourcer specialist strategist supervisor teacher technician technologist tester trainer treasurer writer',
  ),
  post: {
    chief: 'chief',
    officer: 'officer',
    president: 'president',
    vice: 'vice',
    executive: 'executive',
    area: 'area',
    director: 'director',
    head: 'head',
    manager: 'manager',
    staff: 'staff',
    principal: 'principal',
    senior: 'senior',
  },
  leaders: set('lead leader'),
  management: set('manager management'),
  peopleOfField: new Map([['engineering', 'engineer']]),
  vagueWords: set('role roles level levels grade leadership higher or'),
  vagueNouns: set('leader executive member'),
  article: /(^|, )(?:an?|the|our)\s+/gi,
  roleIn: /^([^,]{2,40}?) role in (?=\p{Lu})/u,
  possessive: /['’]s(?![\p{L}\p{N}])/gu,
  plural: /.{3}[^isu]s$/s,
  pluralOfShort: /^\p{Lu}{2,}s$/u,
  endings: new Set(['', 'd', 'ed', 'r', 's', 'al', 'ant', 'ing', 'ion', 'ist', 'ment']),
  before: set('previous prior preceding lower below'),
  above: 'above',
  next: 'next',
  grade: 'grade',
  small: set('and of the for to in'),
};
