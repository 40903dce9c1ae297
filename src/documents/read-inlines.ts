/**
 * The text of one paragraph, heading or cell → inlines: links with their addresses as written, marks, includes.
 * Knows markdown-it's inline tokens and nothing of blocks.
 */
import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import type { Inline } from './block.ts';
import { isElement, isSafeAddress, markOf, readAttribute, readTag } from './html-tags.ts';
import { restoreTags, splitAtMarks, type TemplateTag } from './template-tags.ts';

export interface InlineContent {
  readonly inlines: readonly Inline[];
  /** Names of `<a id>` and `<a name>` within the text. */
  readonly anchors: readonly string[];
  /** HTML tags whose meaning was dropped. */
  readonly dropped: readonly string[];
}

export interface InlineContext {
  readonly markdown: MarkdownIt;
  /** What markdown-it keeps of the document, such as its link definitions. */
  readonly environment: object;
  readonly tags: readonly TemplateTag[];
}

/** Without one of these a text is itself: most are, and are spared the parser. */
const SPECIAL = /[\\`*_~[\]<>&!\n\ufdd0]/;
/** Longer runs stay plain text, in characters: what takes time grows faster than the text. */
const MAX_LENGTH = 20_000;

const NONE: readonly string[] = [];

export function readInlines(text: string, context: InlineContext): InlineContent {
  if (!SPECIAL.test(text) || text.length > MAX_LENGTH) {
    const plain = restoreTags(text, context.tags);
    return { inlines: plain === '' ? NONE : [plain], anchors: NONE, dropped: NONE };
  }
  const tokens: Token[] = [];
  context.markdown.inline.parse(text, context.markdown, context.environment, tokens);
  const builder = new InlineBuilder(context.tags);
  for (const token of tokens) builder.add(token);
  return builder.finish();
}

/** The words of a run of inlines, markup left out. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines.map(wordsOf).join('');
}

function wordsOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'code':
      return inline.text;
    case 'image':
    case 'include':
      return '';
    case 'break':
      return '\n';
    default:
      return textOf(inline.children);
  }
}

interface Frame {
  readonly kind: 'strong' | 'emphasis' | 'strike' | 'link';
  readonly href: string;
  readonly children: Inline[];
}

const OPENINGS: Readonly<Record<string, Frame['kind']>> = {
  strong_open: 'strong',
  em_open: 'emphasis',
  s_open: 'strike',
};
const CLOSINGS: Readonly<Record<string, Frame['kind']>> = {
  strong_close: 'strong',
  em_close: 'emphasis',
  s_close: 'strike',
  link_close: 'link',
};

/** Turns markdown-it's flat tokens into a tree; a closing without its opening is left out. */
class InlineBuilder {
  private readonly root: Inline[] = [];
  private readonly frames: Frame[] = [];
  private readonly anchors: string[] = [];
  private readonly dropped = new Set<string>();
  private readonly tags: readonly TemplateTag[];

  constructor(tags: readonly TemplateTag[]) {
    this.tags = tags;
  }

  add(token: Token): void {
    const opening = OPENINGS[token.type];
    const closing = CLOSINGS[token.type];
    if (opening) this.open(opening, '');
    else if (closing) this.close(closing);
    else if (token.type === 'link_open') this.open('link', restoreTags(token.attrGet('href') ?? '', this.tags));
    else if (token.type === 'code_inline') this.push({ kind: 'code', text: restoreTags(token.content, this.tags) });
    else if (token.type === 'softbreak') this.words('\n');
    else if (token.type === 'hardbreak') this.push({ kind: 'break' });
    else if (token.type === 'html_inline') this.html(token.content);
    else if (token.type === 'image')
      this.push({
        kind: 'image',
        href: restoreTags(token.attrGet('src') ?? '', this.tags),
        text: restoreTags(token.content, this.tags),
      });
    else this.words(token.content);
  }

  finish(): InlineContent {
    for (let frame = this.frames.at(-1); frame; frame = this.frames.at(-1)) this.close(frame.kind);
    return { inlines: this.root, anchors: this.anchors, dropped: [...this.dropped] };
  }

  private get into(): Inline[] {
    return this.frames.at(-1)?.children ?? this.root;
  }

  private words(text: string): void {
    for (const part of splitAtMarks(text, this.tags)) {
      if (typeof part !== 'string') {
        if (part.name !== null) this.push({ kind: 'include', name: part.name });
        continue;
      }
      if (part === '') continue;
      const last = this.into.at(-1);
      if (typeof last === 'string') this.into[this.into.length - 1] = last + part;
      else this.push(part);
    }
  }

  private push(inline: Inline): void {
    this.into.push(inline);
  }

  private open(kind: Frame['kind'], href: string): void {
    this.frames.push({ kind, href, children: [] });
  }

  private close(kind: Frame['kind']): void {
    if (!this.frames.some((frame) => frame.kind === kind)) return;
    for (let frame = this.frames.pop(); frame; frame = this.frames.pop()) {
      const { children, href } = frame;
      if (frame.kind === 'link') this.push({ kind: 'link', href, children });
      else if (children.length > 0) this.push({ kind: frame.kind, children });
      if (frame.kind === kind) return;
    }
  }

  private html(raw: string): void {
    const tag = readTag(raw);
    if (!tag) return;
    if (!isElement(tag.name)) {
      this.words(raw);
      return;
    }
    const mark = markOf(tag.name);
    const anchor = tag.closing ? null : (readAttribute(tag.attributes, 'id') ?? readAttribute(tag.attributes, 'name'));
    if (anchor !== null && anchor !== '') this.anchors.push(anchor);
    if (tag.name === 'br') this.push({ kind: 'break' });
    else if (tag.name === 'a') this.link(tag.closing, readAttribute(tag.attributes, 'href'));
    else if (mark && tag.closing) this.close(mark);
    else if (mark) this.open(mark, '');
    else if (!tag.closing) this.dropped.add(tag.name);
  }

  private link(closing: boolean, href: string | null): void {
    if (closing) this.close('link');
    else if (href !== null && isSafeAddress(href)) {
      this.open('link', restoreTags(href, this.tags));
      this.dropped.add('a');
    }
  }
}
