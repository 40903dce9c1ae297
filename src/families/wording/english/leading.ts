/**
 * How documents in English say that someone leads people. What each set is for is said in `../wording.ts`.
 */
import type { LeadingWording } from '../wording.ts';
import { ROLE_NOUNS } from './titles.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const phrases = (...all: string[]): ReadonlySet<string> => new Set(all);

const PEOPLE = 'people|ics|reports|managers|leads|leaders|sres|csms|tams|sdrs|individuals|contributors|counsel';
/** Positions whose holders one may manage without leading them. */
const NOT_LED =
  'partners|consultants|agents|advisors|advisers|vendors|officers|operators|executives|artists|supports|leads|' +
  'experts|associates|heads|assistants|advocates|champions|instructors|members|owners|programs';

export const leading: LeadingWording = {
  anyLed: new RegExp(
    String.raw`(?<![a-z\d])(?:teams?|groups?|squads?|organi[sz]ation|direct|${PEOPLE}|(?!${NOT_LED})(?:${ROLE_NOUNS})s)(?![a-z\d])`,
  ),
  anyNoun: /\b(?:direct reports?|people manage|a people|manager of)/i,
  lead: set('lead leads leading manage manages managing supervise supervises supervising oversee oversees overseeing'),
  build: set(
    'hire hires hiring recruit recruits recruiting build builds building grow grows growing develop develops ' +
      'developing retain retains retaining coach coaches coaching mentor mentors mentoring',
  ),
  hire: set('hire hires hiring build builds building grow grows growing'),
  beside: set(
    'onboard onboards onboarding attract attracting inspire inspires inspiring motivate motivates motivating scale ' +
      'scales scaling direct directs directing guide guides guiding support supports supporting train trains training ' +
      'assess assesses assessing organize organizing shape shapes shaping run runs running empower empowering',
  ),
  joints: set(', and & / or'),
  adverbs: set('directly successfully effectively actively also both'),
  denials: set(
    'not without no never rather than instead who that which whose help helps helping ability able assist assists ' +
      'assisting interest interested aspire aspires aspiring want wants how may might could future participate ' +
      'participates participating contribute contributes potential when if whether advise advises tools experience ' +
      'experienced record years background',
  ),
  team: set('team'),
  teams: set('teams'),
  group: set('group groups squad squads organization organisation'),
  numbers: set('two three four five six seven eight nine ten twelve'),
  members: set('members'),
  people: new Set(PEOPLE.split('|')),
  notLed: new Set(NOT_LED.split('|')),
  own: set('a an your their our my his her one several multiple two three four'),
  colleagues: set('other fellow junior'),
  others: set(
    'cross-functional crossfunctional cross functional multi-functional multidisciplinary virtual project account ' +
      'working v-team customer client customers clients partner vendor hiring extended tiger interview user study focus ' +
      'other',
  ),
  stops: set(
    'with in on for to of at by from through across into and or not as while within between towards toward that which ' +
      'who , . ; : ( ) projects programs programmes initiatives efforts meetings discussions processes',
  ),
  follow: set(
    'of in on who that which to and or for by through across with from at as while so consisting located based ' +
      'responsible composed reporting day-to-day both capable including , . ; : ( ) & /',
  ),
  followPeople: set(
    'in of who and across through located globally directly reporting whose while as or , . ; : ( ) & /',
  ),
  ends: set('of responsible consisting composed , . ; : ( ) that who'),
  shared: set('through towards toward to on'),
  their: set('their'),
  reports: phrases('direct reports', 'direct report'),
  beforeReports: set('your of with has have'),
  phrases: phrases(
    'people manager of',
    'people management responsibilities',
    'people management responsibility',
    'a people manager',
    'manager of managers',
    'manager of people',
  ),
};
