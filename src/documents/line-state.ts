/**
 * Where the lines of a text begin and end, as markdown-it's rules for blocks want to know it, and the plain blocks that
 * are found there. Its own state looks at every character for lines; most of them the engine's search passes faster.
 */

import MarkdownIt, { type Token } from 'markdown-it';
import { ASCII, GREATER, SPACE, TAB } from './character-codes.ts';
import type { PlainBlock } from './plain-block.ts';
import { PlainParts } from './plain-text.ts';

const { State } = new MarkdownIt().block;

/** List and quote markers on one line beyond which the rest is taken as text. */
export const MAX_MARKERS = 24;

/** Only the last one made is valid: its lists, which are longer than the text has lines, are those of the next. */
export class LineState extends State {
  /** Whether some line may begin with more markers of lists and quotes than are followed. */
  readonly mayNestDeep: boolean;
  /** What needs no token, with its place among them. */
  readonly plain: PlainBlock[] = [];
  readonly parts: PlainParts;

  constructor(text: string, markdown: MarkdownIt, environment: object, tokens: Token[]) {
    super('', markdown, environment, tokens);
    if (marks.starts.length > MOST_KEPT) marks = new Marks();
    this.src = text;
    this.parts = new PlainParts(text);
    let count = 0;
    let mayNestDeep = false;
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      let at = start;
      let indent = 0;
      for (; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === TAB) indent += TAB_STOP - (indent % TAB_STOP);
        else if (code === SPACE) indent++;
        else break;
      }
      // Blanks behind the last line end are no line.
      if (newline < 0 && at === end) break;
      if (end - start > MAX_MARKERS && beginsWithMarkers(text, start)) mayNestDeep = true;
      marks.set(count, start, end, at - start, indent);
      count++;
      start = end + 1;
    }
    this.lineMax = count;
    // The rules look one line further than there is.
    marks.set(count, text.length, text.length, 0, 0);
    this.bMarks = marks.starts;
    this.eMarks = marks.ends;
    this.tShift = marks.blanks;
    this.sCount = marks.indents;
    this.bsCount = marks.zeros;
    this.mayNestDeep = mayNestDeep;
  }
}

/** What is known of each line. */
class Marks {
  /** Offsets into the text. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Characters, then columns. */
  readonly blanks: number[] = [];
  readonly indents: number[] = [];
  /** Columns before the line that a quote around it takes: none yet. */
  readonly zeros: number[] = [];

  /** `line`: from 0 */
  set(line: number, start: number, end: number, blanks: number, indent: number): void {
    this.starts[line] = start;
    this.ends[line] = end;
    this.blanks[line] = blanks;
    this.indents[line] = indent;
    this.zeros[line] = 0;
  }
}

/** From text to text: lists that grow anew for each would be an eighth of what all reading of documents makes. */
let marks = new Marks();
/** Lines; more are rare, and their room is given back. */
const MOST_KEPT = 10_000;

/** Told of most lines by their first letters: a letter of words ends it, while others than ASCII may be blanks. */
function beginsWithMarkers(text: string, start: number): boolean {
  for (let at = start; at <= start + MAX_MARKERS; at++) {
    const code = text.charCodeAt(at);
    if (code > GREATER && code <= ASCII) return false;
  }
  return true;
}

const TAB_STOP = 4;
