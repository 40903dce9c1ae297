/**
 * Raw HTML within a document → blocks: tables stay tables, links stay links where their address is safe,
 * everything else is reduced to its text. A scanner of tags in one pass; what it does not know it drops.
 */
import type { Block, Inline, Inlines, ListItem, TableRow } from './block.ts';
import { countLineBreaks } from './count-line-breaks.ts';
import {
  BLOCK_ELEMENTS,
  decodeEntities,
  type HtmlTag,
  isSafeAddress,
  markOf,
  readAttribute,
  SILENT_ELEMENTS,
} from './html-tags.ts';
import { inlinesOf } from './inline-parts.ts';

export interface HtmlContent {
  readonly blocks: readonly Block[];
  /** Tags whose meaning was dropped, without doubles; anchors, comments and line breaks are not among them. */
  readonly dropped: readonly string[];
}

/** Wider cells than this are cut: no ladder has so many levels. */
const MAX_SPAN = 50;
/**
 * Reads a run of HTML.
 * `line`: line in the file on which it starts, from 1.
 */
export function readHtml(html: string, line: number): HtmlContent {
  const reader = new HtmlReader(line);
  let at = 0;
  let silent: string | null = null;
  const tagAt = /<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})([^<>]*)>/y;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const textEnd = open < 0 ? html.length : open;
    if (textEnd > at && !silent) reader.text(html.slice(at, textEnd));
    else reader.skip(html.slice(at, textEnd));
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open);
      const end = close < 0 ? html.length : close + 3;
      reader.skip(html.slice(open, end));
      at = end;
      continue;
    }
    tagAt.lastIndex = open;
    const found = tagAt.exec(html);
    if (!found) {
      if (!silent) reader.text('<');
      at = open + 1;
      continue;
    }
    at = tagAt.lastIndex;
    const tag = { name: (found[2] ?? '').toLowerCase(), closing: found[1] === '/', attributes: found[3] ?? '' };
    if (silent) {
      if (tag.closing && tag.name === silent) silent = null;
    } else if (SILENT_ELEMENTS.has(tag.name) && !tag.closing) {
      reader.drop(tag.name);
      if (!tag.attributes.endsWith('/')) silent = tag.name;
    } else reader.tag(tag);
    reader.skip(found[0]);
  }
  return reader.finish();
}

interface Cell {
  readonly inlines: Inline[];
  readonly span: number;
  readonly line: number;
}
interface Row {
  readonly cells: Cell[];
  readonly line: number;
}
interface Frame {
  readonly tag: string;
  readonly children: Inline[];
  readonly close: (children: Inlines) => Inline;
}

/** Collects what the scanner finds; paragraphs, items and cells each end the one before. */
class HtmlReader {
  private readonly blocks: Block[] = [];
  private readonly dropped = new Set<string>();
  private inlines: Inline[] = [];
  private frames: Frame[] = [];
  private items: ListItem[] = [];
  private rows: Row[] | null = null;
  private inItem = false;
  private line: number;
  private startLine: number;

  constructor(line: number) {
    this.line = line;
    this.startLine = line;
  }

  text(text: string): void {
    if (text.trim() !== '' && this.isBlank()) {
      const lead = text.length - text.trimStart().length;
      this.startLine = this.line + countLineBreaks(text.slice(0, lead));
    }
    this.push(decodeEntities(text));
    this.line += countLineBreaks(text);
  }

  /** Passes over text that is not read, for its lines. */
  skip(text: string): void {
    this.line += countLineBreaks(text);
  }

  drop(tag: string): void {
    this.dropped.add(tag);
  }

  tag({ name, closing, attributes }: HtmlTag): void {
    const anchor = closing
      ? null
      : (readAttribute(attributes, 'id') ?? (name === 'a' ? readAttribute(attributes, 'name') : null));
    if (anchor) this.blocks.push({ kind: 'anchor', name: anchor, line: this.line });
    if (name === 'br') this.push({ kind: 'break' });
    else if (name === 'a') this.link(closing, attributes);
    else if (markOf(name)) this.mark(name, closing);
    else if (name === 'table') this.table(closing);
    else if (this.rows && (name === 'tr' || name === 'td' || name === 'th')) this.cell(name, closing, attributes);
    else if (name === 'li') this.item(closing);
    else if (name === 'ul' || name === 'ol') this.endList(closing);
    else if (/^h[1-6]$/.test(name)) this.heading(name, closing);
    else if (BLOCK_ELEMENTS.has(name)) this.endParagraph();
    else if (!/^(thead|tbody|tfoot|col|colgroup|caption|span|picture|source)$/.test(name)) this.drop(name);
    if (BLOCK_ELEMENTS.has(name) || name === 'ul' || name === 'ol') this.drop(name);
  }

  finish(): HtmlContent {
    this.table(true);
    this.endParagraph();
    this.endList(true);
    return { blocks: this.blocks, dropped: [...this.dropped] };
  }

  private push(inline: Inline): void {
    (this.frames.at(-1)?.children ?? this.inlines).push(inline);
  }

  private isBlank(): boolean {
    return (
      this.frames.length === 0 && this.inlines.every((inline) => typeof inline === 'string' && inline.trim() === '')
    );
  }

  private link(closing: boolean, attributes: string): void {
    const href = readAttribute(attributes, 'href');
    if (closing) this.closeFrame('a');
    else if (href !== null && isSafeAddress(href))
      this.openFrame('a', (children) => ({ kind: 'link', href, children }));
  }

  private mark(name: string, closing: boolean): void {
    const kind = markOf(name);
    if (closing) this.closeFrame(name);
    else if (kind) this.openFrame(name, (children) => ({ kind, children }));
  }

  private openFrame(tag: string, close: Frame['close']): void {
    // Deep enough for anything written by people; deeper frames add nothing to the text.
    if (this.frames.length < 20) this.frames.push({ tag, children: [], close });
  }

  private closeFrame(tag: string): void {
    const at = this.frames.findLastIndex((frame) => frame.tag === tag);
    while (at >= 0 && this.frames.length > at) {
      const frame = this.frames.pop();
      if (frame && frame.children.length > 0) this.push(frame.close(inlinesOf(frame.children)));
    }
  }

  /** The run of inlines so far, trimmed; empty when there is nothing but blanks. */
  private takeInlines(): Inline[] {
    while (this.frames.length > 0) this.closeFrame(this.frames[0]?.tag ?? '');
    const blank = this.isBlank();
    const taken = blank ? [] : trimInlines(this.inlines);
    this.inlines = [];
    return taken;
  }

  private endParagraph(): void {
    const cell = this.rows?.at(-1)?.cells.at(-1);
    if (this.rows) {
      const inlines = this.takeInlines();
      if (!cell || inlines.length === 0) return;
      if (cell.inlines.length > 0) cell.inlines.push({ kind: 'break' });
      cell.inlines.push(...inlines);
      return;
    }
    if (this.inItem) return;
    const line = this.startLine;
    const inlines = this.takeInlines();
    if (inlines.length > 0) this.blocks.push({ kind: 'paragraph', inlines: inlinesOf(inlines), line });
  }

  private heading(name: string, closing: boolean): void {
    if (!closing) {
      this.endParagraph();
      return;
    }
    const line = this.startLine;
    const inlines = this.takeInlines();
    if (inlines.length > 0)
      this.blocks.push({
        kind: 'heading',
        depth: Number(name[1]),
        inlines: inlinesOf(inlines),
        text: '',
        anchor: '',
        line,
      });
  }

  private item(closing: boolean): void {
    if (this.rows) {
      this.endParagraph();
      return;
    }
    if (this.inItem) {
      const line = this.startLine;
      const inlines = this.takeInlines();
      if (inlines.length > 0) this.items.push({ inlines: inlinesOf(inlines), blocks: [], line });
    } else this.endParagraph();
    this.inItem = !closing;
  }

  private endList(closing: boolean): void {
    if (this.inItem) this.item(true);
    else this.endParagraph();
    const first = this.items[0];
    if (closing && first && !this.rows) {
      this.blocks.push({ kind: 'list', ordered: false, items: this.items, line: first.line });
      this.items = [];
    }
  }

  private table(closing: boolean): void {
    if (!closing) {
      this.endParagraph();
      this.rows ??= [];
      return;
    }
    if (!this.rows) return;
    this.endParagraph();
    const [header, ...rows] = this.rows.map(finishRow);
    this.rows = null;
    if (header) this.blocks.push({ kind: 'table', header, rows, line: header.line });
  }

  private cell(name: string, closing: boolean, attributes: string): void {
    this.endParagraph();
    if (closing) return;
    if (name === 'tr') this.rows?.push({ cells: [], line: this.line });
    else {
      const span = Math.min(Number(readAttribute(attributes, 'colspan')) || 1, MAX_SPAN);
      this.rows?.at(-1)?.cells.push({ inlines: [], span, line: this.line });
    }
  }
}

/** A cell over several columns fills the first and leaves the others empty. */
function finishRow(row: Row): TableRow {
  return {
    cells: row.cells.flatMap((cell) => [inlinesOf(cell.inlines), ...Array<string>(cell.span - 1).fill('')]),
    cellLines: row.cells.flatMap((cell) => Array<number>(cell.span).fill(cell.line)),
    line: row.line,
  };
}

function trimInlines(inlines: readonly Inline[]): Inline[] {
  const trimmed = [...inlines];
  const first = trimmed[0];
  if (typeof first === 'string') trimmed[0] = first.trimStart();
  const last = trimmed.at(-1);
  if (typeof last === 'string') trimmed[trimmed.length - 1] = last.trimEnd();
  return trimmed.filter((inline) => inline !== '');
}
