import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/documents/read-front-matter.ts';

const valuesOf = (text: string) =>
  Object.fromEntries(readFrontMatter(text).entries.map(({ key, value }) => [key, value]));

describe('readFrontMatter', () => {
  const { Buffer } = globalThis;
  afterEach(() => {
    globalThis.Buffer = Buffer;
  });

  test('knows the line of every part of a value', () => {
    const { entries } = readFrontMatter('---\ntitle: X\nroles:\n  - title: A\n    grade: "7"\n  - B\n---\n');
    const roles = entries.find(({ key }) => key === 'roles');
    expect(roles?.line).toBe(3);
    expect(roles?.located).toMatchObject({
      kind: 'list',
      items: [
        {
          kind: 'map',
          entries: [
            { key: 'title', line: 4, value: { kind: 'text', text: 'A', line: 4 } },
            { key: 'grade', line: 5, value: { kind: 'text', text: '7', line: 5 } },
          ],
        },
        { kind: 'text', text: 'B', line: 6 },
      ],
    });
  });

  test('reads keys with their lines', () => {
    const { entries, lines, problem } = readFrontMatter('---\ntitle: "Support: Europe"\n\ngrade: 9.5\n---\n# Text');
    expect(entries).toMatchObject([
      { key: 'title', value: 'Support: Europe', line: 2 },
      { key: 'grade', value: 9.5, line: 4 },
    ]);
    expect(lines).toBe(5);
    expect(problem).toBeNull();
  });

  test('keeps dates as they were written and lists as lists', () => {
    expect(valuesOf('---\nsince: 2022-11-01\nnextSteps: [A, B]\n---\n')).toEqual({
      since: '2022-11-01',
      nextSteps: ['A', 'B'],
    });
  });

  test('reads a quoted text that goes on at the start of a line, with all that stands beside it, and tells of it', () => {
    const text = '---\ntitle: Guide\nsummary: "Leads\nwalkers home\n"\nroles:\n  - title: Guide\n    grade: 5\n---\n';
    expect(valuesOf(text)).toEqual({
      title: 'Guide',
      summary: 'Leads walkers home ',
      roles: [{ title: 'Guide', grade: 5 }],
    });
    expect(readFrontMatter(text).problem).toEqual({ line: 4, found: 'deficient indentation' });
    expect(readFrontMatter(text).entries.map(({ line }) => line)).toEqual([2, 3, 6]);
  });

  test('runs no code and reads no other language', () => {
    const { entries, problem, lines } = readFrontMatter('---js\n{ title: (globalThis.ran = true) }\n---\n# Text');
    expect(entries).toEqual([]);
    expect(lines).toBe(3);
    expect(problem?.line).toBe(1);
    expect('ran' in globalThis).toBe(false);
  });

  test('refuses keys that reach into prototypes, at any depth, and keeps the plain lines', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const { entries, problem } = readFrontMatter(`---\ntitle: Kept\ninner: {deep: {${key}: {polluted: yes}}}\n---\n`);
      expect(problem?.found).toContain(key);
      expect(entries.find((entry) => entry.key === 'title')?.value).toBe('Kept');
    }
    expect('polluted' in {}).toBe(false);
  });

  test('falls back to plain lines where the YAML is broken, and says where', () => {
    const { entries, problem } = readFrontMatter(
      '---\ntitle: Support\ndescription: "begins here\n goes on\nand ends" there\n---\n',
    );
    expect(entries).toContainEqual(expect.objectContaining({ key: 'title', value: 'Support', line: 2 }));
    expect(problem?.line).toBeGreaterThan(1);
  });

  test('answers deep nesting and aliases at once', () => {
    const started = performance.now();
    expect(readFrontMatter(`---\na: ${'['.repeat(20_000)}\n---\n`).problem).not.toBeNull();
    expect(readFrontMatter('---\na: &x [1]\nb: [*x, *x]\n---\n').problem).not.toBeNull();
    expect(performance.now() - started).toBeLessThan(200);
  });

  test('reads front matter whose opening line was forgotten, with a problem', () => {
    const { entries, lines, problem } = readFrontMatter('layout: page\ntitle: Support\n---\n\n# Text');
    expect(entries).toContainEqual(expect.objectContaining({ key: 'title', value: 'Support', line: 2 }));
    expect(lines).toBe(3);
    expect(problem).not.toBeNull();
  });

  test('takes a rule at the top for no front matter', () => {
    expect(readFrontMatter('---\n\nOnly a rule above this text.').lines).toBe(0);
    expect(readFrontMatter('# Text').lines).toBe(0);
  });

  test('works where there is no Buffer, as in a browser, and leaves none behind', () => {
    // biome-ignore lint/suspicious/noExplicitAny: a browser has no Buffer, whatever Node's types say.
    delete (globalThis as any).Buffer;
    expect(valuesOf('---\ntitle: Support\n---\n')).toEqual({ title: 'Support' });
    expect('Buffer' in globalThis).toBe(false);
  });

  test('reads plain texts, the usual case, as YAML would', () => {
    const word = fc.constantFrom(
      'title',
      'A b',
      'null',
      'True',
      '"',
      "'",
      ': ',
      ' #',
      ',',
      '&a',
      '(x)',
      '-',
      '7',
      '…',
      'é',
      '\\',
      ' ',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(''));
    const item = fc.tuple(fc.constantFrom('  ', '  ', '', ' '), fc.oneof(fc.constant('A b'), text));
    const list = fc
      .array(item, { minLength: 1, maxLength: 3 })
      .map((items) => items.map(([indent, words]) => `\n${indent}- ${words}`).join(''));
    const value = fc.oneof(
      text.map((words) => ` ${words}`),
      list,
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 3 }), (values) => {
        const texts = values.map((written, at) => `key${at % 2}:${written}`).join('\n');
        // A comment is no plain text, so that what stands before it goes the long way.
        const plain = readFrontMatter(`---\n${texts}\n---\n`);
        const long = readFrontMatter(`---\n${texts}\n# x\n---\n`);
        expect(plain.entries).toEqual(long.entries);
        expect(plain.problem === null).toBe(long.problem === null);
      }),
      { numRuns: 1_000 },
    );
  });
});
