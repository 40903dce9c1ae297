// What one finds by typing, and why it is found.
import { expect, it } from 'vitest';
import { acronymsOf } from '../../src/app/search/acronyms.ts';
import { makeSearch } from '../../src/app/search/search-index.ts';
import { compileData } from '../../src/formats/compile-data.ts';
import { documentsText } from '../support/ladder-documents.ts';

const encoder = new TextEncoder();
const files = Object.entries({
  ...documentsText,
  'sales/vp-of-customer-success.md':
    '---\ntitle: "VP of Customer Success"\n---\n\n## Requirements\n\n- Has run a renewals business\n',
  'engineering/sre.md': '---\ntitle: "Site Reliability Engineer"\n---\n\n## Requirements\n\n- Reads flame graphs\n',
}).map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
const search = makeSearch(compileData(files, { title: 'Test', live: false }).graph);
const first = (query: string) => search(query)[0]?.title;

it.each([
  ['senior guide', 'Senior Guide'],
  ['guide senior', 'Senior Guide'],
  ['SENOIR guide', 'Senior Guide'],
  ['sre', 'Site Reliability Engineer'],
  ['vp cs', 'VP of Customer Success'],
  ['vp of cs', 'VP of Customer Success'],
  ['vp of c', 'VP of Customer Success'],
  ['relia', 'Site Reliability Engineer'],
])('finds for “%s” %s first', (query, title) => {
  expect(first(query)).toBe(title);
});

it('shows a requirement with the role it belongs to', () => {
  expect(search('flame graphs')[0]).toMatchObject({
    kind: 'requirement',
    why: 'Reads flame graphs',
    facts: 'Site Reliability Engineer',
  });
});

it('leaves out lines that only point to another list', () => {
  expect(search('extends junior guide requirements').map(({ why }) => why)).not.toContainEqual(
    expect.stringContaining('Extends'),
  );
});

it('finds nothing for what is nowhere', () => {
  expect(search('xylophone')).toEqual([]);
  expect(search('   ')).toEqual([]);
});

it('knows the acronyms within a title, small words skipped', () => {
  expect(acronymsOf('VP of Customer Success')).toEqual(['vcs', 'vc', 'cs']);
  expect(acronymsOf('Engineer')).toEqual([]);
});

it('makes few acronyms of a sentence in the place of a title', () => {
  expect(acronymsOf('word '.repeat(10_000)).length).toBeLessThan(50);
});
