/**
 * Finds the size and the lines for a card's title: as large as possible, over two or three lines, and never cut where
 * the size may be as small as it takes. Knows boxes and text only, nothing of roles.
 */
import type { Weight } from './drawing.ts';
import { graphemes } from './measure-text.ts';
import { type Breaking, type Font, wrapText } from './wrap-text.ts';

export interface TitleArea {
  readonly width: number;
  readonly height: number;
  /** A corner at the top right that the title leaves free, such as a badge's. */
  readonly corner: { readonly width: number; readonly bottom: number } | null;
  /** Height of what stands below the title and is centred together with it; 0 for nothing. */
  readonly footer: number;
}

export interface FittedTitle {
  readonly lines: readonly string[];
  readonly size: number;
  readonly lineHeight: number;
  /** Top of the first line within the area, px. */
  readonly top: number;
}

/** Sizes in px that read well on a card at 100%, calm ones over up to three lines and crowded ones over more. */
const calm = { sizes: [15, 14.5, 14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5], leading: 1.26, lines: 3 };
/** With this line height, in em, five lines of 10.5 px fit a card. */
const crowded = { sizes: [12, 11.5, 11, 10.5], leading: 1.08, lines: Number.POSITIVE_INFINITY };

/** Letters of two lines do not quite touch. */
const tight = { leading: 1.04, lines: Number.POSITIVE_INFINITY };

/**
 * Fits a title into an area, in the middle of its height together with what stands below. Sizes go down to 10.5 px
 * before a fourth line is opened or a word is broken, and below it only for titles that no card could hold otherwise.
 * `largest` px is tried first, at most 15.
 */
export function fitTitle(title: string, weight: Weight, area: TitleArea, largest = 13.5): FittedTitle {
  for (const breaking of ['words', 'anywhere'] as const) {
    for (const { sizes, leading, lines } of [calm, crowded]) {
      for (const size of sizes) {
        const fitted = size > largest ? null : fitAt(title, { size, weight }, area, leading, lines, breaking);
        if (fitted !== null) return fitted;
      }
    }
  }
  for (let size = 10; size > 1; size *= 0.94) {
    const fitted = fitAt(title, { size, weight }, area, crowded.leading, crowded.lines, 'anywhere');
    if (fitted !== null) return fitted;
  }
  // An area without any room, or a title of thousands of letters: one line, which runs out of the area.
  return { lines: [title], size: 1, lineHeight: 1, top: 0 };
}

/** The title as large as it fits between two sizes in px, with words left whole; null when it does not. */
export function fitBetween(
  title: string,
  weight: Weight,
  area: TitleArea,
  largest: number,
  least: number,
): FittedTitle | null {
  for (let size = largest; size >= least; size -= 0.5) {
    const fitted = fitAt(title, { size, weight }, area, crowded.leading, crowded.lines, 'words');
    if (fitted !== null) return fitted;
  }
  return null;
}

/**
 * Fits a title that `fitBetween` finds no room for at its least size in px: with lines close together, with words
 * broken, else its first words and an ellipsis. Null for an area without room for two letters.
 */
export function fitShortened(title: string, weight: Weight, area: TitleArea, size: number): FittedTitle | null {
  const font = { size, weight };
  const tryWith = (text: string, breaking: Breaking) => fitAt(text, font, area, tight.leading, tight.lines, breaking);
  const whole = tryWith(title, 'words') ?? tryWith(title, 'anywhere');
  if (whole !== null) return whole;
  const words = title.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const last = words[count - 1] ?? '';
    // Not “Director of …”: a word that only joins others says nothing at the end.
    if (count > 1 && (last.length < 3 || joining.has(last.toLowerCase()))) continue;
    const fitted = tryWith(
      `${words
        .slice(0, count)
        .join(' ')
        .replace(/[,;:&/–—-]$/u, '')}\u00a0…`,
      'words',
    );
    if (fitted !== null) return fitted;
  }
  const letters = graphemes(words[0] ?? '');
  for (let count = letters.length; count > 1; count--) {
    const fitted = tryWith(`${letters.slice(0, count).join('')}…`, 'anywhere');
    if (fitted !== null) return fitted;
  }
  return null;
}

const joining = new Set(['and', 'for', 'the', 'with', 'und', 'für']);

function fitAt(
  title: string,
  font: Font,
  area: TitleArea,
  leading: number,
  most: number,
  breaking: Breaking,
): FittedTitle | null {
  const { size } = font;
  const lineHeight = size * leading;
  const room = Math.min(most, Math.floor((area.height - area.footer + 0.01) / lineHeight));
  // Where the lines stand depends on how many there are, and how many there are on which stand beside the corner.
  for (let count = 1; count <= room; count++) {
    const top = (area.height - area.footer - count * lineHeight) / 2;
    const widthOf = (line: number) => {
      // Letters begin a sixth of their size below the top of their line.
      const beside = area.corner !== null && top + line * lineHeight + size / 6 < area.corner.bottom;
      return beside ? area.width - (area.corner?.width ?? 0) : area.width;
    };
    const lines = wrapText(title, font, widthOf, count, breaking);
    // Fewer lines than asked for were tried before, so that there are as many as `top` counts on.
    if (lines !== null) return { lines, size, lineHeight, top };
  }
  return null;
}
