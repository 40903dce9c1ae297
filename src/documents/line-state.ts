/**
 * Where the lines of a text begin and end, as markdown-it's rules for blocks want to know it.
 * Its own state looks at every character for that; most of them the engine's search passes faster.
 */
import MarkdownIt, { type Token } from 'markdown-it';

const { State } = new MarkdownIt().block;

export class LineState extends State {
  constructor(text: string, markdown: MarkdownIt, environment: object, tokens: Token[]) {
    super('', markdown, environment, tokens);
    for (const marks of [this.bMarks, this.eMarks, this.tShift, this.sCount]) marks.length = 0;
    this.src = text;
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
      this.mark(start, end, at - start, indent);
      start = end + 1;
    }
    this.lineMax = this.bMarks.length;
    // The rules look one line further than there is.
    this.mark(text.length, text.length, 0, 0);
    this.bsCount = new Array<number>(this.bMarks.length).fill(0);
  }

  private mark(start: number, end: number, blanks: number, indent: number): void {
    this.bMarks.push(start);
    this.eMarks.push(end);
    this.tShift.push(blanks);
    this.sCount.push(indent);
  }
}

const TAB = 0x09;
const SPACE = 0x20;
const TAB_STOP = 4;
