/**
 * Which texts are to Markdown what they are to readers: those without a mark that may mean something.
 * Most are, and are spared the parser.
 */

/** The end of a line is one only beside blanks, which are left out or break the line. */
const SPECIAL = /[\\`*_[<\ufdd0]|\n(?:[ \t]|(?<= \n))|~~|&#?[a-z0-9]{1,32};/i;

/** Whether a text holds no markup at all. */
export function isPlain(text: string): boolean {
  return !SPECIAL.test(text);
}

/** The same marks, but for the ends of lines. */
const MARKS = ['\\', '`', '*', '_', '[', '<', '\ufdd0', '~~', '&'];

/**
 * Answers the same of parts of a text that are asked for in their order and each lie on one line: every mark is looked
 * for once. Where it says no, a closer look may still say yes: `you & me`.
 */
export class PlainParts {
  private readonly text: string;
  /** Where each mark stands next; the text's length where nowhere. */
  private readonly next: number[] = MARKS.map(() => -1);
  private nearest = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** `to`: exclusive */
  isPlain(from: number, to: number): boolean {
    if (this.nearest < from) this.nearest = this.seek(from);
    return this.nearest >= to;
  }

  private seek(from: number): number {
    const { text, next } = this;
    let nearest = text.length;
    for (let mark = 0; mark < MARKS.length; mark++) {
      let at = next[mark] ?? 0;
      if (at < from) {
        const found = text.indexOf(MARKS[mark] ?? '', from);
        at = found < 0 ? text.length : found;
        next[mark] = at;
      }
      if (at < nearest) nearest = at;
    }
    return nearest;
  }
}
