/**
 * The text of one paragraph, heading or cell → inlines: links with their addresses as written, marks, includes.
 * Knows markdown-it's inline tokens and nothing of blocks.
 */
import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import type { Inline, Inlines } from './block.ts';
import { isElement, isSafeAddress, markOf, readAttribute, readTag } from './html-tags.ts';
import { inlinesOf } from './inline-parts.ts';
import { isPlain } from './plain-text.ts';
import { restoreTags, splitAtMarks, type TemplateTag } from './template-tags.ts';

export interface InlineContent {
  readonly inlines: Inlines;
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

/** Longer runs stay plain text, in characters: what takes time grows faster than the text. */
const MAX_LENGTH = 20_000;

const NONE: readonly string[] = [];

export function readInlines(text: string, context: InlineContext): InlineContent {
  if (isPlain(text) || text.length > MAX_LENGTH) {
    return { inlines: restoreTags(text, context.tags), anchors: NONE, dropped: NONE };
  }
  const linked = readPlainLinks(text);
  if (linked !== null) return { inlines: linked, anchors: NONE, dropped: NONE };
  const tokens: Token[] = [];
  context.markdown.inline.parse(text, context.markdown, context.environment, tokens);
  const builder = new InlineBuilder(context.tags);
  for (const token of tokens) builder.add(token);
  return builder.finish();
}

/** An address in which no character has a meaning to Markdown. */
const PLAIN_ADDRESS = /^[\w/#:.?=%+,@$;~*-]+$/;

/** Plain words with links of such between them, as nearly every text is that holds any markup; null for all others. */
function readPlainLinks(text: string): Inline[] | null {
  const inlines: Inline[] = [];
  let from = 0;
  for (let open = text.indexOf('['); open >= 0; open = text.indexOf('[', from)) {
    const close = text.indexOf(']', open);
    const end = text.indexOf(')', close);
    if (close < open + 2 || end < 0 || text[close + 1] !== '(') return null;
    const before = text.slice(from, open);
    const words = text.slice(open + 1, close);
    const href = text.slice(close + 2, end);
    // Behind an exclamation mark it is an image.
    if (!isPlain(words) || !isPlain(before) || before.endsWith('!') || !PLAIN_ADDRESS.test(href)) return null;
    if (before !== '') inlines.push(before);
    inlines.push({ kind: 'link', href, children: words });
    from = end + 1;
  }
  const rest = text.slice(from);
  if (from === 0 || !isPlain(rest)) return null;
  if (rest !== '') inlines.push(rest);
  // A copy takes no more room than it needs, as what was pushed to does.
  return inlines.slice();
}

/** The words of a run of inlines, markup left out. */
export function textOf(inlines: Inlines): string {
  if (typeof inlines === 'string') return inlines;
  let text = '';
  for (const inline of inlines) text += wordsOf(inline);
  return text;
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

/** Turns markdown-it's flat tokens into a tree; a closing without its opening is left out. */
class InlineBuilder {
  private readonly root: Inline[] = [];
  private readonly frames: Frame[] = [];
  private readonly anchors: string[] = [];
  private readonly dropped: string[] = [];
  /** Where the next inline goes: the innermost open frame, or the top. */
  private into = this.root;
  private readonly tags: readonly TemplateTag[];

  constructor(tags: readonly TemplateTag[]) {
    this.tags = tags;
  }

  add(token: Token): void {
    const { type } = token;
    if (type === 'text') this.words(token.content);
    else if (type === 'link_open') this.open('link', restoreTags(token.attrGet('href') ?? '', this.tags));
    else if (type === 'link_close') this.close('link');
    else if (type === 'strong_open') this.open('strong', '');
    else if (type === 'strong_close') this.close('strong');
    else if (type === 'em_open') this.open('emphasis', '');
    else if (type === 'em_close') this.close('emphasis');
    else if (type === 's_open') this.open('strike', '');
    else if (type === 's_close') this.close('strike');
    else if (type === 'code_inline') this.push({ kind: 'code', text: restoreTags(token.content, this.tags) });
    else if (type === 'softbreak') this.words('\n');
    else if (type === 'hardbreak') this.push({ kind: 'break' });
    else if (type === 'html_inline') this.html(token.content);
    else if (type === 'image')
      this.push({
        kind: 'image',
        href: restoreTags(token.attrGet('src') ?? '', this.tags),
        text: restoreTags(token.content, this.tags),
      });
    else this.words(token.content);
  }

  finish(): InlineContent {
    for (let frame = this.frames.at(-1); frame; frame = this.frames.at(-1)) this.close(frame.kind);
    return { inlines: inlinesOf(this.root), anchors: this.anchors, dropped: this.dropped };
  }

  private words(text: string): void {
    for (const part of splitAtMarks(text, this.tags)) {
      if (typeof part !== 'string') {
        if (part.name !== null) this.push({ kind: 'include', name: part.name });
      } else this.text(part);
    }
  }

  private text(text: string): void {
    if (text === '') return;
    const last = this.into[this.into.length - 1];
    if (typeof last === 'string') this.into[this.into.length - 1] = last + text;
    else this.into.push(text);
  }

  private push(inline: Inline): void {
    this.into.push(inline);
  }

  private open(kind: Frame['kind'], href: string): void {
    this.into = [];
    this.frames.push({ kind, href, children: this.into });
  }

  private close(kind: Frame['kind']): void {
    if (!this.frames.some((frame) => frame.kind === kind)) return;
    for (let frame = this.frames.pop(); frame; frame = this.frames.pop()) {
      const { children, href } = frame;
      this.into = this.frames.at(-1)?.children ?? this.root;
      if (frame.kind === 'link') this.push({ kind: 'link', href, children: inlinesOf(children) });
      else if (children.length > 0) this.push({ kind: frame.kind, children: inlinesOf(children) });
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
    else if (!tag.closing) this.drop(tag.name);
  }

  private link(closing: boolean, href: string | null): void {
    if (closing) this.close('link');
    else if (href !== null && isSafeAddress(href)) {
      this.open('link', restoreTags(href, this.tags));
      this.drop('a');
    }
  }

  private drop(name: string): void {
    if (!this.dropped.includes(name)) this.dropped.push(name);
  }
}
