/** The ids of headings of plain letters, which are made without patterns: the same as those of any script. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Anchors } from '../../src/documents/anchors.ts';

const anchorOf = (text: string): string => new Anchors().give(text, null);

it('makes of ASCII words what it makes of them beside a letter of another script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 30 }), (text) => {
      expect(`${anchorOf(`a${text}e`)}é`).toBe(anchorOf(`a${text}eé`));
    }),
  );
});

it('reads headings of any length', () => {
  expect(anchorOf('The Lead '.repeat(100_000))).toHaveLength(899_999);
});
