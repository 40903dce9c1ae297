// The line that a finding is about: what is marked in it, and what is left of a long one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, markWords, quotedIn } from '../../src/app/findings/excerpt.ts';
import type { Finding } from '../../src/check/finding.ts';

const finding = (changes: Partial<Finding> = {}): Finding => ({
  rule: 'missing-page',
  severity: 'error',
  message: 'The link /lake/ leads to a page that is not there.',
  expected: 'A page.',
  mend: 'Write it.',
  source: { path: 'a.md', line: 2 },
  role: null,
  ...changes,
});

const marked = (line: string, words: readonly string[]) =>
  markWords(line, words)
    .filter((part) => part.marked)
    .map(({ text }) => text);

describe('the words that are marked', () => {
  it('are what the message quotes, names as an address or ends with', () => {
    expect(quotedIn('“Senior Guide” repeats 2 of 3 requirements of “Guide”.')).toEqual(['Senior Guide', 'Guide']);
    expect(quotedIn('The link /lake/#warden leads to a page that is not there.')).toEqual(['/lake/#warden']);
    expect(quotedIn('The document holds raw HTML: <br>.')).toEqual(['<br>']);
    expect(quotedIn('The next step is not defined yet.')).toEqual([]);
  });

  it('are found whatever their case, every time they stand there, the longer before the shorter', () => {
    expect(marked('A guide and a Guide', ['GUIDE'])).toEqual(['guide', 'Guide']);
    expect(marked('The Senior Guide leads', ['Guide', 'Senior Guide'])).toEqual(['Senior Guide']);
  });

  it('are whole words and numbers', () => {
    expect(marked('Grade 7 since 2017', ['7'])).toEqual(['7']);
    expect(marked('Guides', ['Guide'])).toEqual([]);
  });
});

describe('the line', () => {
  const texts = { 'a.md': 'First\r\n  See the [lake](/lake/) \r\n\r\n' };

  it('is that of the document, without the blanks around it', () => {
    expect(excerptOf(texts, finding())).toEqual([
      { text: 'See the [lake](', marked: false },
      { text: '/lake/', marked: true },
      { text: ')', marked: false },
    ]);
  });

  it('is none where the document or the line is not there, or the line is empty', () => {
    for (const source of [
      { path: 'b.md', line: 1 },
      { path: 'constructor', line: 1 },
      { path: 'a.md', line: 3 },
      { path: 'a.md', line: 99 },
    ])
      expect(excerptOf(texts, finding({ source }))).toBeNull();
  });

  it('is cut around the words when it is long', () => {
    const parts = markWords(`${'before '.repeat(60)}the lake ${'after '.repeat(60)}`, ['lake']);
    const shown = parts.map(({ text }) => text).join('');
    expect(shown.length).toBeLessThan(190);
    expect(shown).toMatch(/^… .*the lake after.* …$/);
  });

  it('is never more than the line, whatever stands in it, and loses nothing of a short one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 })),
        (line, words) => {
          const parts = markWords(line, words);
          const shown = parts.map(({ text }) => text).join('');
          if (line.length <= 180) expect(shown).toBe(line);
          expect(line).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
          expect(shown.length).toBeLessThanOrEqual(184);
        },
      ),
    );
  });
});
