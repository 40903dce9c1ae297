/**
 * Widths of text in the chart's font, the same in every browser and without one: sums of the font's own advance
 * widths (kerning and alternates are off everywhere). What the font lacks is drawn by a font of the system, whose
 * widths nobody knows beforehand: here they are guessed, rather too wide than too narrow.
 */
import type { Weight } from './drawing.ts';
import { characters, encodedWidths, unitsPerEm } from './font-widths.ts';
import { once } from './once.ts';

/** Families for every painter: the font that the app loads under this name, then any sans. */
export const fontFamilies = ['Inter', 'system-ui', 'sans-serif'] as const;

/** What makes a browser's text as wide as the table says; for SVG, HTML and CSS alike. */
export const fontSettings = {
  'font-kerning': 'none',
  'font-feature-settings': '"kern" 0, "calt" 0, "liga" 0',
  'text-rendering': 'geometricPrecision',
} as const;

/** Made only for texts that need it: the tables behind it take 20 ms to load. */
const segmenter = once(() => new Intl.Segmenter('und', { granularity: 'grapheme' }));
const isPlain = (text: string) => /^[\u0020-\u00ff\u2013-\u201d]*$/.test(text);

const widthsByWeight: Record<Weight, ReadonlyMap<string, number>> = {
  400: decode(400),
  500: decode(500),
  600: decode(600),
  700: decode(700),
};

function decode(weight: Weight): ReadonlyMap<string, number> {
  const digits = encodedWidths[weight];
  return new Map(
    [...characters].map((character, index) => [
      character,
      Number.parseInt(digits.slice(index * 3, index * 3 + 3), 36) / unitsPerEm,
    ]),
  );
}

/** The same widths by character code, for the letters that nearly every title consists of alone; 0 where there is none. */
const latinWidths: Record<Weight, Float64Array> = {
  400: latin(400),
  500: latin(500),
  600: latin(600),
  700: latin(700),
};

function latin(weight: Weight): Float64Array {
  return Float64Array.from({ length: 256 }, (_, code) => widthsByWeight[weight].get(String.fromCharCode(code)) ?? 0);
}

/** Width of a line of text in px at a size in px. */
export function measureText(text: string, size: number, weight: Weight): number {
  const widths = latinWidths[weight];
  let em = 0;
  for (let index = 0; index < text.length; index++) {
    const width = widths[text.charCodeAt(index)];
    if (width === undefined || width === 0) return measureAnyText(text, weight) * size;
    em += width;
  }
  return em * size;
}

/** In em. Each stretch that begins with a character which the font lacks is measured as a whole, up to the next space. */
function measureAnyText(text: string, weight: Weight): number {
  const widths = widthsByWeight[weight];
  let em = 0;
  let foreign = '';
  for (const character of text) {
    const width = widths.get(character);
    if (width === undefined || foreign !== '') foreign += character;
    if (foreign === '') em += width ?? 0;
    else if (character === ' ') {
      em += foreignWidth(foreign, widths);
      foreign = '';
    }
  }
  return em + foreignWidth(foreign, widths);
}

/** Parts of a text that belong together, such as a letter and its accents, or the people of a family emoji. */
export function graphemes(text: string): string[] {
  if (isPlain(text)) return [...text];
  return Array.from(segmenter().segment(text), ({ segment }) => segment);
}

/** In em: a stretch of text with characters that the font lacks. */
function foreignWidth(text: string, widths: ReadonlyMap<string, number>): number {
  if (text === '') return 0;
  let em = 0;
  for (const grapheme of graphemes(text)) em += widths.get(grapheme) ?? guessedWidth(grapheme, widths);
  return em;
}

const pictograph = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const invisible = /^[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Format}]+$/u;
const fullWidth =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f000}-\u{3fffd}]/u;
const symbol = /^\p{Symbol}/u;
const european = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Latin}]/u;

/** In em: colour emoji are up to 1.37 em wide (Windows), ideographs 1 em, capitals wider than small letters. */
function guessedWidth(grapheme: string, widths: ReadonlyMap<string, number>): number {
  if (pictograph.test(grapheme)) return 1.37;
  if (invisible.test(grapheme)) return 0;
  const base = grapheme.normalize('NFD').slice(0, 1);
  const known = widths.get(base);
  if (known !== undefined) return known * 1.02;
  if (fullWidth.test(grapheme) || symbol.test(grapheme)) return 1;
  if (european.test(grapheme)) return grapheme === grapheme.toLowerCase() ? 0.72 : 0.86;
  return 0.75;
}
