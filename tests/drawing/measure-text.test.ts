import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { characters } from '../../src/drawing/font-widths.ts';
import { graphemes, measureText } from '../../src/drawing/measure-text.ts';

describe('measureText', () => {
  it('agrees with the font file that ships, character by character', () => {
    const file = createRequire(import.meta.url).resolve(
      '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    );
    const font = fontkit.openSync(file);
    // The file is a font and no collection of fonts.
    if (!('glyphForCodePoint' in font)) throw new Error('not a font');
    for (const character of characters) {
      const width = font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth;
      expect(measureText(character, font.unitsPerEm, 400), character).toBeCloseTo(width, 6);
    }
  });

  it('adds up and grows with size and weight', () => {
    const title = 'Director of Customer Success';
    expect(measureText(title, 27, 600)).toBeCloseTo(2 * measureText(title, 13.5, 600), 6);
    expect(measureText(title, 13.5, 700)).toBeGreaterThan(measureText(title, 13.5, 400));
    expect(measureText(`${title}${title}`, 10, 400)).toBeCloseTo(2 * measureText(title, 10, 400), 6);
  });

  it('guesses what the font lacks: ideographs and emoji by the em, accents as nothing', () => {
    expect(measureText('高级', 10, 400)).toBe(20);
    expect(measureText('👩‍👩‍👧‍👦', 10, 400)).toBeCloseTo(13.7, 6);
    expect(measureText('x\u0331\u0332', 10, 400)).toBeCloseTo(measureText('x', 10, 400), 6);
    expect(measureText('Łź', 10, 600)).toBeGreaterThan(measureText('z', 10, 600));
    expect(measureText('Старший', 10, 600)).toBeGreaterThan(50);
  });

  it('measures names of object members like any other text', () => {
    expect(measureText('__proto__ constructor', 13.5, 600)).toBeGreaterThan(100);
  });

  it('counts nothing for an empty text', () => {
    expect(measureText('', 13.5, 600)).toBe(0);
  });
});

describe('graphemes', () => {
  it('keeps together what is one letter to a reader', () => {
    expect(graphemes('ae\u0301👩‍👩‍👧‍👦!')).toEqual(['a', 'e\u0301', '👩‍👩‍👧‍👦', '!']);
  });
});
