/**
 * Finds the size and the lines for a card's title: as large as possible, over two or three lines, never cut.
 * Knows boxes and text only, nothing of roles.
 */
import type { Weight } from './drawing.ts';
import { wrapText } from './wrap-text.ts';

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

/** Sizes that read well on a card at 100%, in px. */
const comfortable = [15, 14.5, 14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5];
/** Three lines are calm; more are for titles that do not fit otherwise. */
const calmLines = 3;
/** Line heights in em: with the crowded one, five lines of 10.5 px fit a card. */
const calmLeading = 1.26;
const crowdedLeading = 1.08;

/**
 * Fits a title into an area, in the middle of its height together with what stands below. Sizes go down to 10.5 px before a fourth line is opened,
 * and below it only for titles that no card could hold otherwise. `largest` px is tried first, at most 15.
 */
export function fitTitle(title: string, weight: Weight, area: TitleArea, largest = 13.5): FittedTitle {
  for (const breaking of ['words', 'anywhere'] as const) {
    for (const size of comfortable) {
      if (size > largest) continue;
      const fitted = fitAt(title, weight, area, size, calmLeading, calmLines, breaking);
      if (fitted !== null) return fitted;
    }
    const crowded = fitAt(title, weight, area, 10.5, crowdedLeading, Number.POSITIVE_INFINITY, breaking);
    if (crowded !== null) return crowded;
  }
  let size = 10.5;
  for (;;) {
    size *= 0.94;
    const fitted = fitAt(title, weight, area, size, crowdedLeading, Number.POSITIVE_INFINITY, 'anywhere');
    // The bound is for an area without any room: what cannot be placed is drawn on one line.
    if (fitted !== null) return fitted;
    if (size < 1) return { lines: [title], size: 1, lineHeight: 1, top: 0 };
  }
}

function fitAt(
  title: string,
  weight: Weight,
  area: TitleArea,
  size: number,
  leading: number,
  most: number,
  breaking: 'words' | 'anywhere',
): FittedTitle | null {
  const lineHeight = size * leading;
  const room = Math.min(most, Math.floor((area.height - area.footer + 0.01) / lineHeight));
  // Where the lines stand depends on how many there are, and how many there are on which stand beside the corner.
  for (let count = 1; count <= room; count++) {
    const top = (area.height - area.footer - count * lineHeight) / 2;
    const widthOf = (line: number) => {
      const beside = area.corner !== null && top + line * lineHeight < area.corner.bottom;
      return beside ? area.width - (area.corner?.width ?? 0) : area.width;
    };
    const lines = wrapText(title, { size, weight }, widthOf, count, breaking);
    // Fewer lines than asked for were tried before, so that there are as many as `top` counts on.
    if (lines !== null) return { lines, size, lineHeight, top };
  }
  return null;
}
