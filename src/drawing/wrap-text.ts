/**
 * Breaks a text into lines of given widths. Nothing is ever cut: where a word is wider than its line it is broken at
 * the best place there is (after a slash or a hyphen, before a capital within a word), and between any two letters
 * as a last resort.
 */
import type { Weight } from './drawing.ts';
import { graphemes, measureText } from './measure-text.ts';

export interface Font {
  readonly size: number;
  readonly weight: Weight;
}

/** `words`: breaks at spaces, hyphens and slashes only; `anywhere`: inside words too where one is too wide. */
export type Breaking = 'words' | 'anywhere';

/**
 * Lines of a text, each at most as wide as `widthOf(line)` (px, lines from 0), without the spaces at their ends.
 * Null when a word is too wide for its line and may not be broken, or when there would be more than `most` lines.
 */
export function wrapText(
  text: string,
  font: Font,
  widthOf: (line: number) => number,
  most: number,
  breaking: Breaking,
): readonly string[] | null {
  const lines: string[] = [];
  let line = '';
  const width = (candidate: string) => measureText(candidate.trimEnd(), font.size, font.weight);
  const fits = (candidate: string) => width(candidate) <= widthOf(lines.length);
  const finish = () => {
    lines.push(line.trimEnd());
    line = '';
  };
  for (const piece of pieces(text)) {
    if (fits(line + piece)) {
      line += piece;
    } else if (line !== '' && width(piece) <= widthOf(lines.length + 1)) {
      finish();
      line = piece;
    } else if (breaking === 'words') {
      return null;
    } else {
      // Too wide for any line: it starts on the line that is there, and is broken where that is full.
      for (const part of wordParts(piece)) {
        const wideForAll = width(part) > widthOf(lines.length + 1);
        if (line !== '' && !wideForAll && !fits(line + part)) finish();
        for (const letter of fits(line + part) ? [part] : graphemes(part)) {
          if (line !== '' && !fits(line + letter)) finish();
          line += letter;
        }
      }
    }
    if (lines.length >= most) return null;
  }
  if (line.trimEnd() !== '') finish();
  return lines.length <= most && lines.every((each, index) => width(each) <= widthOf(index)) ? lines : null;
}

/** Words with the space after them; ideographs one by one; a long compound parts after its slashes and hyphens. */
function pieces(text: string): readonly string[] {
  const parts: string[] = [];
  for (const word of text.match(/[^ ]+ *| +/g) ?? []) {
    // Short compounds (`B2B-`, `I/O`) stay whole; `Re-` and the like do not stand alone at the end of a line.
    parts.push(...word.split(/(?<=[^\s/–—-]{3}[/–—-])(?=[^\s/–—-]{3})|(?<=\p{Ideographic})(?=\p{Ideographic})/u));
  }
  return parts;
}

/** Where a word that is too wide may be broken: after punctuation, before a capital that follows a small letter. */
function wordParts(word: string): readonly string[] {
  return word.split(/(?<=[/\\_.,:;–—-])(?=[^/\\_.,:;–—-])|(?<=\p{Lowercase})(?=\p{Uppercase})/u);
}
