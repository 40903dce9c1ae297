/**
 * What headings announce, in documents in English, and the words around that say nothing of whose the section is.
 */
import type { HeadingWording } from '../wording.ts';

/** In the order in which they are tried. */
export const headings: readonly HeadingWording[] = [
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

export const sectionFillers: ReadonlySet<string> = new Set(
  'job general additional key base basic primary main core minimum must have have other specific candidate the a an in role this our your total and'.split(
    ' ',
  ),
);

export const afterSection: ReadonlySet<string> = new Set(['of', 'for', 'at', 'and', 'pi']);

export const openings = { requirements: /\brequirements\b/i, responsibilities: /\bresponsibilities\b/i };
