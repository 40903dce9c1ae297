/**
 * Markdown → blocks with their lines in the file. The only file that knows markdown-it's block tokens.
 * Depth and width are capped before anything is parsed, so no text makes it recurse deep or run long.
 */
import MarkdownIt, { type Token } from 'markdown-it';
import { Anchors } from './anchors.ts';
import type { Block, Heading, Inline, Inlines, ListItem, TableRow } from './block.ts';
import { countLineBreaks } from './count-line-breaks.ts';
import { inlinesOf, partsOf } from './inline-parts.ts';
import { onOneLine } from './on-one-line.ts';
import type { PlainBlock } from './plain-block.ts';
import { addPlainBlocks } from './plain-blocks.ts';
import { MAX_COLUMNS, type Note, preparedLines } from './prepare-lines.ts';
import { readHtml } from './read-html.ts';
import { type InlineContext, readInlines, textOf } from './read-inlines.ts';
import { restoreTags, splitAtMarks, type TemplateTag } from './template-tags.ts';

export interface MarkdownContent {
  readonly blocks: readonly Block[];
  /** HTML that was reduced to its text, and what was nested too deep: each with its line. */
  readonly notes: readonly { readonly kind: 'raw-html' | 'too-deep'; readonly line: number; readonly found: string }[];
}

/** Nesting that markdown-it follows; a list takes two levels. */
const MAX_NESTING = 64;

/** Of its core only blocks are used: inlines are read where they are needed, and only when they hold any markup. */
const markdown = new MarkdownIt({ html: true });
// An option of markdown-it's that its types leave out.
Object.assign(markdown.options, { maxNesting: MAX_NESTING });
// Addresses stay as written: who renders them decides which are safe, and a finding shows what stands there.
markdown.normalizeLink = (href) => href;
markdown.validateLink = () => true;
addPlainBlocks(markdown);

/**
 * Reads Markdown whose template tags are marked.
 * `from`: the line, counted from 0, at which it begins, behind the front matter; `tags`: the tags behind the marks.
 */
export function readMarkdown(text: string, from: number, tags: readonly TemplateTag[]): MarkdownContent {
  return new MarkdownReader(tags).read(text, from);
}

const NO_BLOCKS: readonly Block[] = [];

class MarkdownReader {
  private readonly notes: { kind: 'raw-html' | 'too-deep'; line: number; found: string }[] = [];
  private readonly anchors = new Anchors();
  private readonly tags: readonly TemplateTag[];
  private context: InlineContext;
  private readonly tokens: Token[] = [];
  /** As it is parsed. */
  private text = '';
  /** Offsets into the text, by line from 0. */
  private lineStarts: readonly number[] = [];
  private at = 0;
  /** The line, from 1, up to which a table of HTML has taken everything. */
  private passed = 0;

  constructor(tags: readonly TemplateTag[]) {
    this.tags = tags;
    this.context = { markdown, environment: {}, tags };
  }

  private readonly note: Note = (kind, line, found) => {
    if (this.notes.length < 100) this.notes.push({ kind, line, found });
  };

  read(text: string, from: number): MarkdownContent {
    const state = preparedLines(text, from, this.context, this.tokens, this.note);
    this.text = state.src;
    markdown.block.tokenize(state, from, state.lineMax);
    this.lineStarts = state.bMarks;
    const deepest = this.tokens.find((token) => token.level >= MAX_NESTING - 2);
    if (deepest) this.note('too-deep', lineOf(deepest), 'nested lists or quotes');
    return { blocks: this.readAll(state.plain), notes: this.notes };
  }

  /** All blocks in their order: the plain ones, and those that markdown-it's tokens before and between them make. */
  private readAll(plain: readonly PlainBlock[]): Block[] {
    const blocks: Block[] = [];
    for (const block of plain) {
      this.readTokens(block.before, blocks);
      if (block.line > this.passed) this.readPlain(block, blocks);
    }
    this.readTokens(this.tokens.length, blocks);
    return blocks;
  }

  /** Reads up to the token of this index. */
  private readTokens(end: number, into: Block[]): void {
    while (this.at < end) {
      const token = this.tokens[this.at];
      this.at++;
      if (token) this.readBlock(token, into);
    }
  }

  private readPlain(block: PlainBlock, into: Block[]): void {
    const { line } = block;
    if (block.kind === 'heading') this.readHeading(block.depth, block.text, line, into);
    else if (block.kind === 'list') {
      const { items, marked } = block;
      for (const at of marked) {
        const item = items[at];
        if (typeof item?.inlines === 'string') items[at] = this.markedItem(item.inlines, item.line);
      }
      into.push({ kind: 'list', ordered: false, items, line });
    } else if (block.isPlain && !isBlank(block.text)) into.push({ kind: 'paragraph', inlines: block.text, line });
    else this.readParagraph(block.text, line, into);
  }

  private markedItem(text: string, line: number): ListItem {
    const blocks: Block[] = [];
    this.readParagraph(text, line, blocks);
    return this.itemOf(blocks, line);
  }

  /** Reads up to the token of this type, which it passes. */
  private readBlocks(close: string): Block[] {
    const blocks: Block[] = [];
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at];
      this.at++;
      if (!token || token.type === close) break;
      this.readBlock(token, blocks);
    }
    return blocks;
  }

  private readBlock(token: Token, into: Block[]): void {
    const line = lineOf(token);
    switch (token.type) {
      case 'heading_open':
        this.readHeading(Number(token.tag[1]), this.takeContent(), line, into);
        break;
      case 'paragraph_open':
        this.readParagraph(this.takeContent(), line, into);
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
        into.push(this.readList(token.type === 'ordered_list_open', line));
        break;
      case 'blockquote_open':
        into.push({ kind: 'quote', blocks: this.readBlocks('blockquote_close'), line });
        break;
      case 'table_open':
        into.push(this.readTable(line));
        break;
      case 'fence':
      case 'code_block':
        into.push({
          kind: 'code',
          language: token.info.trim().split(/\s/)[0] ?? '',
          text: restoreTags(token.content, this.tags),
          line,
        });
        break;
      case 'html_block':
        this.readHtmlBlock(token, into);
        break;
      case 'hr':
        into.push({ kind: 'rule', line });
        break;
    }
  }

  /** The words of the heading or paragraph at hand, past its closing token. */
  private takeContent(): string {
    const content = this.tokens[this.at]?.content ?? '';
    this.at += 2;
    return content;
  }

  /** The inlines of a text, with the anchors in them put before as blocks. */
  private runOf(text: string, line: number, into: Block[]): Inlines {
    const { inlines, anchors, dropped } = readInlines(text, this.context);
    for (const name of anchors) into.push({ kind: 'anchor', name, line });
    if (dropped.length > 0) this.note('raw-html', line, `<${dropped.join('>, <')}>`);
    return inlines;
  }

  private readHeading(depth: number, content: string, line: number, into: Block[]): void {
    // `{#id}` or kramdown's `{: #id .class}` behind the words.
    const explicit = /\{:?\s{0,9}#([^\s{}]{1,200})[^{}]*\}\s*$/.exec(content);
    const words = explicit ? content.slice(0, explicit.index).trimEnd() : content;
    const inlines = this.runOf(words, line, into);
    into.push(this.heading(depth, inlines, explicit?.[1] ?? null, line));
  }

  private heading(depth: number, inlines: Inlines, explicit: string | null, line: number): Heading {
    const text = onOneLine(textOf(inlines));
    return { kind: 'heading', depth, inlines, text, anchor: this.anchors.give(text, explicit), line };
  }

  private readParagraph(content: string, line: number, into: Block[]): void {
    const inlines = this.runOf(content, line, into);
    const parts = partsOf(inlines);
    if (parts.every(isBlank)) return;
    if (parts.every((inline) => isBlank(inline) || isInclude(inline))) {
      for (const inline of parts) if (isInclude(inline)) into.push({ kind: 'include', name: inline.name, line });
    } else into.push({ kind: 'paragraph', inlines, line });
  }

  private readList(ordered: boolean, line: number): Block {
    const items: ListItem[] = [];
    const close = ordered ? 'ordered_list_close' : 'bullet_list_close';
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at];
      this.at++;
      if (!token || token.type === close) break;
      if (token.type === 'list_item_open') items.push(this.itemOf(this.readBlocks('list_item_close'), lineOf(token)));
    }
    return { kind: 'list', ordered, items, line };
  }

  private itemOf(blocks: readonly Block[], line: number): ListItem {
    const [only] = blocks;
    if (blocks.length === 1 && only?.kind === 'paragraph') return { inlines: only.inlines, blocks: NO_BLOCKS, line };
    const first = blocks.findIndex((block) => block.kind !== 'anchor');
    const paragraph = blocks[first];
    if (paragraph?.kind !== 'paragraph') return { inlines: '', blocks, line };
    return { inlines: paragraph.inlines, blocks: blocks.filter((_, at) => at !== first), line };
  }

  private readTable(line: number): Block {
    const rows: TableRow[] = [];
    let cells: Inlines[] = [];
    let rowLine = line;
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at];
      this.at++;
      if (!token || token.type === 'table_close') break;
      if (token.type === 'tr_open') {
        cells = [];
        rowLine = lineOf(token);
      } else if (token.type === 'inline' && cells.length < MAX_COLUMNS) {
        cells.push(readInlines(token.content, this.context).inlines);
      } else if (token.type === 'tr_close') rows.push({ cells, line: rowLine });
    }
    const [header = { cells: [], line }, ...body] = rows;
    return { kind: 'table', header, rows: body, line };
  }

  /** A table of HTML may hold blank lines, at which markdown-it ends the block: then all of it is read as one. */
  private readHtmlBlock(token: Token, into: Block[]): void {
    const [from = 0, to = 0] = token.map ?? [];
    const begin = this.lineStarts[from] ?? 0;
    let source = this.text.slice(begin, this.lineStarts[to]).replace(/\n$/, '');
    if (isOpenTable(source)) {
      const rest = begin + source.length;
      const close = /<\/table>[^\n]*/i.exec(this.text.slice(rest));
      if (close) {
        source = this.text.slice(begin, rest + close.index + close[0].length);
        const end = from + countLineBreaks(source) + 1;
        while (this.at < this.tokens.length && (this.tokens[this.at]?.map?.[0] ?? end - 1) < end) this.at++;
        this.passed = end;
      }
    }
    const { blocks, dropped } = readHtml(source, from + 1);
    if (dropped.length > 0) this.note('raw-html', from + 1, `<${dropped.join('>, <')}>`);
    for (const block of blocks) this.addHtml(block, into);
  }

  private addHtml(block: Block, into: Block[]): void {
    if (block.kind === 'heading') into.push(this.heading(block.depth, block.inlines, null, block.line));
    else if (block.kind === 'paragraph') {
      const parts = partsOf(block.inlines).flatMap((inline) =>
        typeof inline === 'string' ? this.includes(inline) : [inline],
      );
      if (parts.length > 0) into.push({ ...block, inlines: inlinesOf(parts) });
    } else into.push(block);
  }

  private includes(text: string): Inline[] {
    return splitAtMarks(text, this.tags).flatMap((part): Inline[] => {
      if (typeof part === 'string') return [part];
      return part.name === null ? [] : [{ kind: 'include', name: part.name }];
    });
  }
}

function isBlank(inline: Inline): boolean {
  return typeof inline === 'string' && inline.trim() === '';
}

function isInclude(inline: Inline): inline is Extract<Inline, { readonly kind: 'include' }> {
  return typeof inline !== 'string' && inline.kind === 'include';
}

function lineOf(token: Token): number {
  return (token.map?.[0] ?? 0) + 1;
}

function isOpenTable(html: string): boolean {
  const lower = html.toLowerCase();
  return lower.lastIndexOf('<table') > lower.lastIndexOf('</table');
}
