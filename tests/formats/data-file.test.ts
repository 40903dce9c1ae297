import { describe, expect, it } from 'vitest';
import { type DataFile, readDataInPieces, writeDataFile } from '../../src/formats/data-file.ts';
import { firstLayout } from '../../src/formats/first-layout.ts';
import { family, role } from '../support/families.ts';
import { generateCareerGraph } from '../support/generate-career-graph.ts';
import { graphOf } from '../support/graphs.ts';

const data: DataFile = {
  version: 2,
  title: 'Roles',
  graph: graphOf(family('a/b', role('Editor'))),
  texts: { 'b.md': '# B', 'a.md': '# A' },
  live: false,
};

/** Without a pause. */
function readDataFile(
  text: string,
): ReturnType<typeof readDataInPieces> extends Generator<unknown, infer Read> ? Read : never {
  const pieces = readDataInPieces(text);
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
  }
}

describe('the data file', () => {
  it('comes back as it was written', () => {
    expect(readDataFile(writeDataFile(data))).toEqual(data);
  });

  it('comes back with the layout of the first picture', () => {
    const placed = { ...data, layout: firstLayout(data.graph) };
    expect(readDataFile(writeDataFile(placed))).toEqual(placed);
    expect(readDataFile(JSON.stringify(JSON.parse(writeDataFile(placed))))).toEqual(placed);
  });

  it('is the same text in whatever order the documents were read', () => {
    expect(writeDataFile(data)).toBe(writeDataFile({ ...data, texts: { 'a.md': '# A', 'b.md': '# B' } }));
  });

  it('comes back from any form of the same JSON', () => {
    const text = writeDataFile(data);
    expect(readDataFile(JSON.stringify(JSON.parse(text)))).toEqual(data);
    expect(readDataFile(JSON.stringify(JSON.parse(text), null, 2))).toEqual(data);
    expect(readDataFile(`${text}\n`)).toEqual(data);
  });

  it('is read in many pieces where it is long, and comes back as it was', () => {
    const graph = generateCareerGraph({ roles: 1_500, seed: 2 });
    const texts = Object.fromEntries(
      graph.families.map(({ id }, index) => [`${id}.md`, `# ${'line\n]\n}\n"'.repeat(index)}`]),
    );
    const long = { ...data, graph, texts };
    const pieces = readDataInPieces(writeDataFile(long));
    let count = 0;
    let read = pieces.next();
    for (; !read.done; read = pieces.next()) count += 1;
    expect(count).toBeGreaterThan(5);
    expect(read.value).toEqual(long);
  });

  it('cut off anywhere says so', () => {
    const text = writeDataFile(data);
    for (let length = 0; length < text.length; length += 1) {
      expect('problem' in readDataFile(text.slice(0, length)), text.slice(0, length)).toBe(true);
    }
  });

  it('keeps a document called __proto__', () => {
    const texts = Object.fromEntries([['__proto__', '# P'] as const]);
    const read = readDataFile(writeDataFile({ ...data, texts }));
    expect('texts' in read && Object.entries(read.texts)).toEqual([['__proto__', '# P']]);
  });

  it.each([
    ['', 'cut off'],
    ['{"version": 2, "title": "x"', 'cut off'],
    ['[]', 'none of Rungs'],
    ['null', 'none of Rungs'],
    ['{"version": 0}', 'older version'],
    ['{"version": 3}', 'newer version'],
    ['{"version": 2, "title": "x", "live": false, "texts": {}, "graph": {"roles": []}}', 'lacks a part'],
    [writeDataFile(data).replace('"title"', '"layout":{"bands":[]},"title"'), 'lacks a part'],
  ])('says what is wrong with %j', (text, problem) => {
    const read = readDataFile(text);
    expect('problem' in read && read.problem).toContain(problem);
    expect('problem' in read && read.problem).toContain('npm start');
  });
});
