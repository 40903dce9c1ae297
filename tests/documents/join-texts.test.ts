import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinTexts } from '../../src/documents/join-texts.ts';

test('texts stay what they are and where they are, empty ones and half characters included', () => {
  expect(joinTexts([])).toEqual([]);
  expect(joinTexts(['# Tax', '', '’\ud83d', '\ude00'])).toEqual(['# Tax', '', '’\ud83d', '\ude00']);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      expect(joinTexts(texts)).toEqual(texts);
    }),
  );
});
