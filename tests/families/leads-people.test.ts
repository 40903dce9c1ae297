import { describe, expect, test } from 'vitest';
import { saysLeading } from '../../src/families/leads-people.ts';
import { familyOf } from '../support/read-text.ts';

describe('people are led', () => {
  test.each([
    'Manage a team of carers',
    'Hire, coach and grow a team in two regions',
    'Hire and retain a world-class team of carers.',
    'Lead a group of backend engineers',
    'Hire, onboard and grow a group of five to nine engineers',
    'Manages managers.',
    'Lead three to five account people while selling, too',
    'The Head of Care directly manages the care team responsible for nights',
    'Lead Area Managers as well as their deputies',
    'You hold weekly talks with your direct reports',
    'Lead, manage and develop direct reports',
    'In this role you are a people manager with a budget',
    'Lead several care teams through their managers',
    'Lead the team, and set its goals.',
    'Lead and inspire a fast-growing team that designs courses',
  ])('%s', (sentence) => {
    expect(saysLeading(sentence)).toBe(true);
  });
});

describe('no people are led', () => {
  test.each([
    'Mentor carers in interviews and in writing',
    'Train hiring teams in structured interviews',
    'Leads people from several departments towards one date',
    'Build dashboards that managers use',
    'Is accepted as a peer by directors, without leading a team',
    'Leads programmes and not people',
    'Manage projects with several teams',
    'Lead cross-functional teams through a launch',
    'Lead team meetings and discussions',
    'Manage the team’s calendar',
    'Help managers to lead their teams',
    'Ability to manage a team of volunteers',
    'Five years of experience leading teams of carers',
    'Leads a group through problems that nobody understands yet',
    'Lead and mentor other carers',
    'Work with managers who lead a team of carers',
    'Liaise between the hiring team and the candidate',
    'Manage partners and vendors in three regions',
    'A Senior Carer may want to go on as a manager of people',
    'Know the needs of the chief, their direct reports and the board',
    'Doesn’t manage a team',
  ])('%s', (sentence) => {
    expect(saysLeading(sentence)).toBe(false);
  });
});

test('only what the role does is asked, not how it is hired', () => {
  const leads = (section: string): boolean =>
    familyOf(`---\ntitle: Carer\n---\n\n## ${section}\n\n- Lead a team of carers\n- b\n\n## Requirements\n\n- c\n`)
      .roles[0]?.leadsPeople !== null;
  expect(leads('Responsibilities')).toBe(true);
  expect(leads('Hiring Process')).toBe(false);
  expect(leads('Nice-to-haves')).toBe(false);
});
