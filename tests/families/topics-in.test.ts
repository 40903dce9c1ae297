import { expect, test } from 'vitest';
import { TOPIC, topicsIn } from '../../src/families/topics-in.ts';
import { wording } from '../../src/families/wording/current.ts';
import type { Topic } from '../../src/families/wording/wording.ts';

function topicsOf(text: string): string[] {
  const found = topicsIn(text);
  return Object.entries(TOPIC).flatMap(([topic, bit]) => ((found & bit) === 0 ? [] : topic));
}

test.each<[string, Topic[]]>([
  ['Reports to the Director.', ['reporting']],
  ['A dotted line to Finance', ['reporting']],
  ['Everything the Analyst does', ['inheritance']],
  ['Extends the resposibilities of the Analyst', ['inheritance']],
  ['The next step is the Manager.', ['nextSteps']],
  ['May wish to pursue a management role', ['nextSteps']],
  ['The same grade as the Analyst', ['inheritance', 'sameGrade']],
  ['Oversees three squads', ['leading']],
  ['You will join us', ['slips']],
  ['[insert the product]', ['slips']],
  ['Keeps the books', []],
])('“%s” may speak of %j', (text, topics) => {
  expect(topicsOf(text)).toEqual(topics);
});

test('to build is to lead where a team stands beside it', () => {
  expect(topicsOf('Builds bridges')).toEqual([]);
  expect(topicsOf('Builds a team')).toEqual(['leading']);
});

const { findings } = wording;
const slips = [
  'You’ll love it',
  'We are currently hiring',
  'Apply now',
  'the successful candidate',
  'Come and join our team',
  'five or more years',
  'ten years',
  '<your name>',
  '{describe the team}',
  'Lorem ipsum',
  'a XXX b',
  'To be determined',
  'Sales: TBD',
  'TBA (TBA)',
  'todo',
  'WIP',
  'Coming soon',
];

test.each(slips)('no slip is passed by that a rule would find: “%s”', (text) => {
  const { vacancy, years, template, postponed } = findings;
  expect([vacancy, years, template, postponed].some((pattern) => pattern.test(text))).toBe(true);
  expect(topicsOf(text)).toContain('slips');
});
