import { describe, expect, it } from 'vitest';
import { type DataFile, readDataFile, writeDataFile } from '../../src/formats/data-file.ts';
import { family, role } from '../support/families.ts';
import { graphOf } from '../support/graphs.ts';

const data: DataFile = {
  version: 1,
  title: 'Roles',
  graph: graphOf(family('a/b', role('Editor'))),
  texts: { 'b.md': '# B', 'a.md': '# A' },
  live: false,
};

describe('the data file', () => {
  it('comes back as it was written', () => {
    expect(readDataFile(writeDataFile(data))).toEqual(data);
  });

  it('is the same text in whatever order the documents were read', () => {
    expect(writeDataFile(data)).toBe(writeDataFile({ ...data, texts: { 'a.md': '# A', 'b.md': '# B' } }));
  });

  it('keeps a document called __proto__', () => {
    const texts = Object.fromEntries([['__proto__', '# P'] as const]);
    const read = readDataFile(writeDataFile({ ...data, texts }));
    expect('texts' in read && Object.entries(read.texts)).toEqual([['__proto__', '# P']]);
  });

  it.each([
    ['', 'cut off'],
    ['{"version": 1, "title": "x"', 'cut off'],
    ['[]', 'none of Rungs'],
    ['null', 'none of Rungs'],
    ['{"version": 0}', 'older version'],
    ['{"version": 2}', 'newer version'],
    ['{"version": 1, "title": "x", "live": false, "texts": {}, "graph": {"roles": []}}', 'lacks a part'],
  ])('says what is wrong with %j', (text, problem) => {
    const read = readDataFile(text);
    expect('problem' in read && read.problem).toContain(problem);
    expect('problem' in read && read.problem).toContain('npm start');
  });
});
