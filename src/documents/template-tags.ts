/**
 * Template tags of static site generators (`<%= … %>`, `{{% … %}}`, `{{< … >}}`, `{% … %}`), which are no Markdown:
 * each is replaced by a mark before Markdown is read, and found again by the mark afterwards.
 * Without this a link around a tag breaks and readers see code.
 */
import { countLineBreaks, offsetOfLine } from './count-line-breaks.ts';

/** Noncharacters, which no text may hold, so that marks cannot be forged: what stands between them is an index. */
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';
const MARK = /\ufdd0([0-9]{1,7})\ufdd1/;

export interface TemplateTag {
  /** What it would include, or null for a tag that includes nothing: a comment, a condition, a closing tag. */
  readonly name: string | null;
  readonly raw: string;
  readonly line: number;
}

export interface MarkedText {
  /** The text with marks for tags; as many lines as before. */
  readonly text: string;
  readonly tags: readonly TemplateTag[];
}

/** Longer tags are taken for an unclosed one, in characters. */
const MAX_TAG = 4_000;
const PAIRS = [
  { open: '<%', close: '%>' },
  { open: '{{%', close: '%}}' },
  { open: '{{<', close: '>}}' },
  { open: '{%', close: '%}' },
] as const;
/** One of these stands in every text with tags; of strings the engine searches each faster than a pattern of all. */
const STARTS = [OPEN, CLOSE, '<%', '{%', '{{<'];
/** Words of template languages that steer instead of including. */
const CONTROL = new Set([
  'if',
  'unless',
  'else',
  'elsif',
  'end',
  'endif',
  'endfor',
  'for',
  'each',
  'do',
  'comment',
  'endcomment',
  'raw',
  'endraw',
]);
/** Calls whose argument is what would be included. */
const INCLUDING = new Set(['partial', 'include', 'render', 'include_relative', 'include_cached']);

/** Replaces the template tags of a text by marks, but for those in its first lines (its front matter). */
export function markTags(source: string, firstLines: number): MarkedText {
  if (!STARTS.some((start) => source.includes(start))) return { text: source, tags: [] };
  const text = source.replace(/[\ufdd0\ufdd1]/g, '\ufffd');
  const tags: TemplateTag[] = [];
  const parts: string[] = [];
  let from = 0;
  let line = 1;
  for (const tag of findTags(text, offsetOfLine(text, firstLines))) {
    line += countLineBreaks(text, from, tag.start);
    const raw = text.slice(tag.start, tag.end);
    const breaks = countLineBreaks(text, tag.start, tag.end);
    parts.push(text.slice(from, tag.start), `${OPEN}${tags.length}${CLOSE}`, '\n'.repeat(breaks));
    tags.push({ name: nameOf(raw), raw, line });
    line += breaks;
    from = tag.end;
  }
  parts.push(text.slice(from));
  return { text: parts.join(''), tags };
}

/** Takes a text with marks apart: plain text and tags, in their order. */
export function splitAtMarks(text: string, tags: readonly TemplateTag[]): (string | TemplateTag)[] {
  if (tags.length === 0 || !text.includes(OPEN)) return [text];
  return text.split(MARK).flatMap((part, at): (string | TemplateTag)[] => {
    if (at % 2 === 0) return part === '' ? [] : [part];
    const tag = tags[Number(part)];
    return tag ? [tag] : [];
  });
}

/** A text as it was before its tags were marked, for code and addresses. */
export function restoreTags(text: string, tags: readonly TemplateTag[]): string {
  if (tags.length === 0 || !text.includes(OPEN)) return text;
  return splitAtMarks(text, tags)
    .map((part) => (typeof part === 'string' ? part : part.raw))
    .join('');
}

/** Linear: the next opening and closing of each kind are looked up once and kept until they are passed. */
function* findTags(text: string, begin: number): Generator<{ start: number; end: number }> {
  const kinds = PAIRS.map((pair) => ({ ...pair, openAt: -1, closeAt: -1 }));
  let from = begin;
  while (true) {
    for (const kind of kinds) kind.openAt = seek(text, kind.open, from, kind.openAt);
    const kind = kinds.reduce((first, next) => (next.openAt < first.openAt ? next : first));
    const start = kind.openAt;
    if (start === Number.POSITIVE_INFINITY) return;
    from = start + kind.open.length;
    kind.closeAt = seek(text, kind.close, from, kind.closeAt);
    const end = kind.closeAt + kind.close.length;
    if (end - start > MAX_TAG) continue;
    from = end;
    yield { start, end };
  }
}

/** Where `word` next stands at or after `from`, given where it was found last; infinity when nowhere. */
function seek(text: string, word: string, from: number, last: number): number {
  if (last >= from) return last;
  const at = text.indexOf(word, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** The name that readers see in place of the tag: the first quoted path, or the shortcode's own name. */
function nameOf(raw: string): string | null {
  const body = raw
    .replace(/^(<%[-=#]?|\{\{[%<]|\{%-?)/, '')
    .replace(/(-?%>|[%>]\}\}|-?%\})$/, '')
    .trim();
  if (body === '' || raw.startsWith('<%#') || body.startsWith('/')) return null;
  const word = /^[\w./-]{1,200}/.exec(body)?.[0] ?? '';
  if (CONTROL.has(word)) return null;
  const quoted = /["']([^"']{1,300})["']/.exec(body)?.[1];
  if (INCLUDING.has(word)) return quoted ?? body.slice(word.length).trim().split(/\s/)[0] ?? word;
  if (raw.startsWith('{')) return word || body.slice(0, 80);
  return quoted === undefined || word === '' ? body.slice(0, 80) : `${word} ${quoted}`;
}
