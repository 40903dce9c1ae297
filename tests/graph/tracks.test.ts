import { expect, test } from 'vitest';
import { nameWords } from '../../src/graph/names.ts';
import { findTracks, type Standing } from '../../src/graph/tracks.ts';

const role = (title: string, { grade = 0, leads = false } = {}): Standing => ({
  id: title,
  title,
  words: nameWords(title),
  grade:
    grade === 0
      ? null
      : { scale: 'grade', number: grade, label: String(grade), source: { path: 'a.md', line: 1 }, words: '' },
  leadsPeople: leads ? { path: 'care.md', line: 3, words: 'Leads a team.' } : null,
});
const tracksOf = (...roles: Standing[]): string[] =>
  roles.map(({ id }) => findTracks([roles], []).get(id)?.kind ?? 'none');

test('a title that ends in Manager is no reason, Director and above is one', () => {
  expect(tracksOf(role('Account Manager'))).toEqual(['unknown']);
  expect(tracksOf(role('Director of Accounts'), role('Head of Care'))).toEqual(['management', 'management']);
});

test('Manager of something, and a manager of engineering, lead its people', () => {
  expect(tracksOf(role('Manager, Care'), role('Manager of Care'), role('Backend Engineering Manager'))).toEqual([
    'management',
    'management',
    'management',
  ]);
});

test('what is said of leading counts, but not for ranks of contributors', () => {
  expect(tracksOf(role('Area Manager', { leads: true }), role('Staff Area Manager', { leads: true }))).toEqual([
    'management',
    'individual',
  ]);
});

test('the same title on a higher rank leads as the lower does, and contributes as the higher does', () => {
  expect(tracksOf(role('Area Manager', { leads: true }), role('Senior Area Manager'))).toEqual([
    'management',
    'management',
  ]);
  expect(tracksOf(role('Senior Product Manager'), role('Principal Product Manager'))).toEqual([
    'individual',
    'individual',
  ]);
});

test('beside the first manager of the family one leads nobody, far below its director nobody knows', () => {
  expect(tracksOf(role('Events Manager', { grade: 7 }), role('Manager, Events', { grade: 8 }))[0]).toBe('individual');
  expect(tracksOf(role('Events Manager', { grade: 7 }), role('Director, Events', { grade: 10 }))[0]).toBe('unknown');
});

test('carries the sentence that says so, where one does', () => {
  const tracks = findTracks([[role('Area Manager', { leads: true }), role('Director of Care')]], []);
  const [area, director] = [...tracks.values()];
  expect(area?.statement).toEqual({ path: 'care.md', line: 3, words: 'Leads a team.' });
  expect(director?.statement).toBeUndefined();
});
