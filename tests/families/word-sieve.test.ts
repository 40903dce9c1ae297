import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WordSieve } from '../../src/families/word-sieve.ts';

const holds = (word: string, text: string): boolean => new WordSieve([[word]]).listsIn(text) === 1;

describe('a word', () => {
  test('is found where it begins, whatever its case', () => {
    expect(holds('report', 'Reporting to the Director')).toBe(true);
    expect(holds('report', 'They REPORT')).toBe(true);
    expect(holds('report', 'misreport')).toBe(false);
    expect(holds('report', '“report”')).toBe(true);
  });

  test('that is all of the word has a space at its end', () => {
    expect(holds('lead ', 'leadership')).toBe(false);
    expect(holds('lead ', 'You lead.')).toBe(true);
    expect(holds('lead ', 'who you lead')).toBe(true);
    expect(holds('lead ', 'leadé')).toBe(true);
  });

  test('may be several, with any blanks between them', () => {
    expect(holds('in addition', 'In \n addition to that')).toBe(true);
    expect(holds('in addition', 'inaddition')).toBe(false);
    expect(holds('to move ', 'to tomove, to to move')).toBe(true);
  });

  test('may leave letters open', () => {
    expect(holds('re*bilit', 'Resposibilities')).toBe(true);
    expect(holds('re*bilit', 're bility')).toBe(false);
    expect(holds('the i* candidate', 'The ideal candidate')).toBe(true);
  });

  test('of one mark is found anywhere', () => {
    expect(holds('<', 'a<b')).toBe(true);
    expect(holds('<', 'a b')).toBe(false);
  });
});

test('lists are told apart by their bits', () => {
  const sieve = new WordSieve([['report', 'dotted'], ['next '], ['team']]);
  expect(sieve.listsIn('The next team')).toBe(0b110);
  expect(sieve.listsIn('dotted, then next')).toBe(0b011);
  expect(sieve.listsIn('')).toBe(0);
});

/** The same word as a pattern: slower, and simple enough to be right. */
function patternOf(word: string): RegExp {
  const open = word.trimEnd().replaceAll('<', '\\<').replaceAll(' ', '\\s+').replaceAll('*', '\\w*');
  return new RegExp(`${/^\w/.test(word) ? '(?<!\\w)' : ''}${open}${word.endsWith(' ') ? '(?!\\w)' : ''}`, 'i');
}

test('finds what a pattern for each word finds', () => {
  // Few letters, so that words begin within each other.
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
  const word = fc.oneof(
    letters,
    letters.map((one) => `${one} `),
    fc.tuple(letters, fc.constantFrom(' ', '*'), letters).map((parts) => parts.join('')),
    fc.constant('<'),
  );
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'A', 'x', '0', '_', ' ', '\n', '.', '<', 'é', '’') });
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 8 }), text, (lists, searched) => {
      const found = new WordSieve(lists).listsIn(searched);
      lists.forEach((words, list) => {
        expect((found & (1 << list)) !== 0).toBe(words.some((one) => patternOf(one).test(searched)));
      });
    }),
  );
});
