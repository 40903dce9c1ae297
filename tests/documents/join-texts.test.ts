import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinTexts } from '../../src/documents/join-texts.ts';

const named = (texts: readonly string[]) => texts.map((text, at) => ({ path: `${at}.md`, text }));

test('texts stay what they are and whose they are, empty ones and half characters included', () => {
  expect(joinTexts([])).toEqual([]);
  const texts = named(['# Tax', '', '’\ud83d', '\ude00']);
  expect(joinTexts(texts)).toEqual(texts);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (some) => {
      expect(joinTexts(named(some))).toEqual(named(some));
    }),
  );
});
