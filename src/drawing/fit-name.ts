/**
 * Fits a name into a small room on the screen: as large as it can be read there, over as many lines as there are, or
 * not at all. Never cut, never below what can be read. The words are measured once, so that this can be asked for
 * hundreds of names in every frame.
 */
import { smallestText } from './detail.ts';
import type { Weight } from './drawing.ts';
import { measureText } from './measure-text.ts';

export interface FittedName {
  readonly lines: readonly string[];
  /** Px on the screen. */
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

/** Line height in em. */
export const nameLeading = 1.18;
const mostLines = 4;

interface Breaks {
  /** In em. */
  readonly width: number;
  readonly lines: readonly string[];
}

/** How a name breaks into one line, two, and so on, where that makes it narrower. */
const known: Record<Weight, Map<string, readonly Breaks[]>> = {
  400: new Map(),
  500: new Map(),
  600: new Map(),
  700: new Map(),
};

/** @param room px on the screen */
export function fitName(
  name: string,
  weight: Weight,
  room: { readonly width: number; readonly height: number },
  largest: number,
): FittedName | null {
  let best: FittedName | null = null;
  for (const { lines, width } of breaksOf(name, weight)) {
    const size = Math.min(largest, room.width / width, room.height / (lines.length * nameLeading));
    if (size < smallestText || (best !== null && size <= best.size)) continue;
    best = { lines, size, width: width * size, height: lines.length * nameLeading * size };
  }
  return best;
}

function breaksOf(name: string, weight: Weight): readonly Breaks[] {
  const memory = known[weight];
  const found = memory.get(name);
  if (found !== undefined) return found;
  const made = makeBreaks(name, weight);
  memory.set(name, made);
  return made;
}

function makeBreaks(name: string, weight: Weight): readonly Breaks[] {
  const words = name.split(' ').filter((word) => word !== '');
  const widthOf = (from: number, to: number) => measureText(words.slice(from, to).join(' '), 1, weight);
  // Every width that a line can have, from the narrowest; no line holds more than a dozen words.
  const widths = new Set<number>();
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length && to <= from + 12; to++) widths.add(widthOf(from, to));
  }
  const made: Breaks[] = [];
  let fewest = mostLines + 1;
  for (const width of [...widths].sort((a, b) => a - b)) {
    const lines = linesWithin(words, width, widthOf);
    if (lines === null || lines.length >= fewest) continue;
    fewest = lines.length;
    made.push({ width, lines });
  }
  return made;
}

/** The words in lines of a width, each as full as it can be; null when a word is wider. */
function linesWithin(
  words: readonly string[],
  width: number,
  widthOf: (from: number, to: number) => number,
): readonly string[] | null {
  const lines: string[] = [];
  let from = 0;
  while (from < words.length) {
    let to = from;
    while (to < words.length && widthOf(from, to + 1) <= width) to++;
    if (to === from) return null;
    lines.push(words.slice(from, to).join(' '));
    from = to;
  }
  return lines;
}
