/**
 * The words by which statements are recognised, for documents in English.
 * Data only: another language is another file like this one, and no rule changes.
 * Words are compared in lower case; a word of seven letters or more is also recognised with a typo in it.
 */
import type { SectionKind } from './job-family.ts';

/** What a heading announces; `null` kinds of headings are names: of roles, groups or specialties. */
export type HeadingKind = SectionKind | 'levels' | 'grade' | 'specialties' | 'group';

export interface HeadingWording {
  readonly kind: HeadingKind;
  /** The heading is of this kind when it holds one of these phrases. */
  readonly phrases: readonly string[];
  /** `anywhere` in the heading, at its `end` (or before "of", "for", "at"), or the `whole` heading. */
  readonly place: 'anywhere' | 'end' | 'whole';
}

/** In the order in which they are tried. */
export const HEADINGS: readonly HeadingWording[] = [
  { kind: 'grade', place: 'end', phrases: ['job grade', 'job grades', 'grade', 'grades', 'pay grade', 'job level'] },
  { kind: 'levels', place: 'whole', phrases: ['level', 'career levels', 'job levels'] },
  {
    kind: 'nice-to-haves',
    place: 'anywhere',
    phrases: [
      'nice to have',
      'nice to haves',
      'nice to has',
      'good to have',
      'preferred',
      'desired',
      'bonus points',
      'helpful experience',
      'additional skills',
    ],
  },
  {
    kind: 'performance',
    place: 'anywhere',
    phrases: [
      'performance indicator',
      'performance indicators',
      'kpi',
      'kpis',
      'performance measures',
      'be measured',
      'key results',
    ],
  },
  {
    kind: 'hiring',
    place: 'anywhere',
    phrases: [
      'hiring process',
      'interview process',
      'interview',
      'interviews',
      'recruitment process',
      'selection process',
      'application process',
    ],
  },
  {
    kind: 'career-ladder',
    place: 'anywhere',
    phrases: [
      'career ladder',
      'career ladders',
      'career path',
      'career paths',
      'career progression',
      'next step',
      'next steps',
      'career roadmap',
    ],
  },
  {
    kind: 'responsibilities',
    place: 'anywhere',
    phrases: ['responsibilities', 'responsibility', 'what you will do', 'you can expect', 'duties', 'what you ll do'],
  },
  { kind: 'responsibilities', place: 'whole', phrases: ['expectations', 'role expectations', 'key expectations'] },
  { kind: 'responsibilities', place: 'end', phrases: ['engineers also', 'managers also'] },
  {
    kind: 'requirements',
    place: 'anywhere',
    phrases: [
      'requirements',
      'requirement',
      'qualifications',
      'qualification',
      'be a fit if',
      'should apply if',
      'qualifying criteria',
      'what we look for',
      'what you ll bring',
      'must haves',
    ],
  },
  { kind: 'levels', place: 'end', phrases: ['levels'] },
  {
    kind: 'specialties',
    place: 'end',
    phrases: [
      'specialties',
      'specialities',
      'specialty',
      'speciality',
      'specializations',
      'specialisations',
      'specialization',
      'specialisation',
    ],
  },
  { kind: 'specialties', place: 'whole', phrases: ['segment', 'segments', 'tracks', 'variants', 'focus areas'] },
  {
    kind: 'overview',
    place: 'whole',
    phrases: [
      'overview',
      'intro',
      'introduction',
      'role',
      'the role',
      'summary',
      'role summary',
      'about the role',
      'description',
      'about',
      'background',
      'justification',
      'mission',
    ],
  },
  {
    kind: 'other',
    place: 'whole',
    phrases: [
      'links',
      'relevant links',
      'references',
      'risks',
      'compensation',
      'location',
      'on this page',
      'contents',
      'other pages',
      'q and a videos',
      'activities',
      'duration and timing',
      'professional experience',
      'primary programming language',
      'reporting structure',
      'faq',
    ],
  },
  {
    kind: 'other',
    place: 'anywhere',
    phrases: [
      'what it s like',
      'what s it like',
      'working at',
      'q and a with',
      'interview team',
      'themes for',
      'how you ll grow',
      'in support of',
    ],
  },
  { kind: 'overview', place: 'end', phrases: ['description'] },
  { kind: 'group', place: 'end', phrases: ['roles', 'job family', 'job family matrix', 'job families', 'family'] },
];

/** Words before a kind of section that say nothing about whose it is. */
export const SECTION_FILLERS: ReadonlySet<string> = new Set(
  'job general additional key base basic primary main core minimum must have have other specific candidate the a an in role this our your total and'.split(
    ' ',
  ),
);

/** Words that put a level before or into a title. */
export const RANKS: ReadonlySet<string> = new Set(
  'junior jr associate intermediate mid mid-level senior sr staff principal distinguished lead entry intern i ii iii iv v level expert fellow'.split(
    ' ',
  ),
);

/** Words one of which a title of a position nearly always holds. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'accountant administrator administration adviser advisor advocate agent ambassador analyst architect artist assistant associate attorney auditor ' +
    'champion chief cio ciso cto cfo ceo coo cmo clo cpo cro clerk coach consultant controller coordinator counsel ' +
    'csm cse cto designer developer director engineer engineering evangelist evp executive expert fellow generalist head instructor intern ' +
    'lawyer lead leader librarian manager marketer officer operator partner planner president producer programmer recruiter ' +
    'representative researcher reviewer scientist secretary sourcer specialist staff strategist supervisor support svp ' +
    'technician tester trainee treasurer vp writer editor paralegal'
  ).split(' '),
);

/** Words for those a role reports to in general, which are no name of a role. */
export const GENERIC_ROLE_WORDS: ReadonlySet<string> = new Set(
  'role roles position positions job this these they he she it level levels team member members'.split(' '),
);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const phrases = (...all: string[]): ReadonlySet<string> => new Set(all);

/** Words that say whether someone leads people. */
export const LEADING_WORDS = {
  /** Verbs that with people for their object mean leading them. */
  lead: set('lead leads leading manage manages managing supervise supervises supervising oversee oversees overseeing'),
  /** Verbs that do so for a team of one's own only: colleagues coach and train each other, too. */
  build: set(
    'hire hires hiring recruit recruits recruiting build builds building grow grows growing develop develops ' +
      'developing retain retains retaining coach coaches coaching mentor mentors mentoring',
  ),
  /** Of these, verbs that need no other beside them. */
  hire: set('hire hires hiring build builds building grow grows growing'),
  /** Verbs that may stand between or after those. */
  beside: set(
    'onboard onboards onboarding attract attracting inspire inspires inspiring motivate motivates motivating scale ' +
      'scales scaling direct directs directing guide guides guiding support supports supporting train trains training ' +
      'assess assesses assessing organize organizing shape shapes shaping run runs running empower empowering',
  ),
  joints: set(', and & / or'),
  adverbs: set('directly successfully effectively actively also both'),
  /** Before the verb: it is denied, wished for, done before and elsewhere, or done by someone else. */
  denials: set(
    'not without no never rather than instead who that which whose help helps helping ability able assist assists ' +
      'assisting interest interested aspire aspires aspiring want wants how may might could future participate ' +
      'participates participating contribute contributes potential when if whether advise advises tools experience ' +
      'experienced record years background',
  ),
  team: set('team'),
  teams: set('teams'),
  /** Words for a team only where its members follow: `a group of engineers`. */
  group: set('group groups squad squads organization organisation'),
  /** Written numbers, for `three to five people`. */
  numbers: set('two three four five six seven eight nine ten twelve'),
  members: set('members'),
  people: set('people ics reports managers leads leaders sres csms tams sdrs individuals contributors counsel'),
  /** Words for positions whose holders one may manage without leading them. */
  notLed: set(
    'partners consultants agents advisors advisers vendors officers operators executives artists supports leads ' +
      'experts associates heads assistants advocates champions instructors members owners programs',
  ),
  /** Own or unnamed teams: `a team`, not `the team`, which may be anyone's. */
  own: set('a an your their our my his her one several multiple two three four'),
  colleagues: set('other fellow junior'),
  /** Before the word for a team or for people, these make it no team of one's own. */
  others: set(
    'cross-functional crossfunctional cross functional multi-functional multidisciplinary virtual project account ' +
      'working v-team customer client customers clients partner vendor hiring extended tiger interview user study focus ' +
      'other',
  ),
  /** Words that end an object without its head having come: what is led is something else. */
  stops: set(
    'with in on for to of at by from through across into and or not as while within between towards toward that which ' +
      'who , . ; : ( ) projects programs programmes initiatives efforts meetings discussions processes',
  ),
  /** What may follow the word for a team, which else only describes what follows. */
  follow: set(
    'of in on who that which to and or for by through across with from at as while so consisting located based ' +
      'responsible composed reporting day-to-day both capable including , . ; : ( ) & /',
  ),
  followPeople: set(
    'in of who and across through located globally directly reporting whose while as or , . ; : ( ) & /',
  ),
  /** Behind `the team`, which may be anyone's, words that make it the role's own. */
  ends: set('of responsible consisting composed , . ; : ( ) that who'),
  /** Behind `teams`: those one leads for a project only. */
  shared: set('through towards toward to on'),
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
} as const;

/** What stands in front matter for a next step that is not defined yet. */
export const NOT_DEFINED_WORDS: ReadonlySet<string> = new Set([
  'not defined yet',
  'not yet defined',
  'not defined',
  'undefined',
  'to be defined',
  'tbd',
]);
