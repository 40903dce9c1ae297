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
