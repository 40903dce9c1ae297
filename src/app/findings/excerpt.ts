/**
 * The line that a finding is about, cut to what fits, with the words that were found marked.
 * What was found is told by the finding's own message, which quotes it; a line without those words is shown unmarked.
 */
import type { Finding } from '../../check/finding.ts';
import { rememberFor } from '../../graph/remember-for.ts';

export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Characters; about four lines of the panel. */
const longest = 180;
/** Characters kept before the first mark of a line that is cut. */
const before = 48;

/**
 * @param texts the documents' texts by path
 * @returns parts that together are the line, or its part around the first mark; null for a line that is empty or gone
 */
export function excerptOf(texts: Texts, finding: Finding): readonly ExcerptPart[] | null {
  const line = lineAt(texts, finding.source.path, finding.source.line)?.trim() ?? '';
  return line === '' ? null : markWords(line, quotedIn(finding.message));
}

/** Marks every place where one of the words stands, whatever its case, and cuts a long line around the first. */
export function markWords(line: string, words: readonly string[]): readonly ExcerptPart[] {
  const marks = findMarks(line, words);
  const [start, end] = windowOf(line, marks[0] ?? [0, 0]);
  const parts: ExcerptPart[] = [];
  const add = (text: string, marked: boolean) => {
    if (text !== '') parts.push({ text, marked });
  };
  if (start > 0) add('… ', false);
  let at = start;
  for (const [from, to] of marks) {
    if (from >= end) break;
    add(line.slice(at, from), false);
    add(line.slice(from, Math.min(to, end)), true);
    at = Math.min(to, end);
  }
  add(line.slice(at, end), false);
  if (end < line.length) add(' …', false);
  return parts;
}

/** What a message quotes: words between quotation marks, addresses, and what stands after a colon. */
export function quotedIn(message: string): readonly string[] {
  const quoted = [...message.matchAll(/“([^”]{1,200})”/g)].map((match) => match[1] ?? '');
  const addresses = [...message.matchAll(/[Tt]he link (\S{1,300}) leads/g)].map((match) => match[1] ?? '');
  const last = /: ([^“”:]{1,200})\.$/.exec(message)?.[1];
  return [...quoted, ...addresses, ...(last === undefined ? [] : [last])].filter((words) => words.trim() !== '');
}

type Range = readonly [from: number, to: number];

/** In their order, none over another. */
function findMarks(line: string, words: readonly string[]): readonly Range[] {
  // Lower case may be longer than the text (İ); places would then be wrong, so such a line is compared as it is.
  const lower = line.toLowerCase().length === line.length ? line.toLowerCase() : line;
  const found: Range[] = [];
  for (const one of [...words].sort((a, b) => b.length - a.length)) {
    const wanted = lower === line ? one : one.toLowerCase();
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
      const range = [at, at + wanted.length] as const;
      if (isWhole(line, range) && found.every(([from, to]) => range[1] <= from || range[0] >= to)) found.push(range);
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** Not within a longer word or number: a grade 7 is not marked in 2017. */
function isWhole(line: string, [from, to]: Range): boolean {
  const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
  const joins = (at: number) => isWord(line.charAt(at - 1)) && isWord(line.charAt(at));
  return !joins(from) && !joins(to);
}

/** Where to cut a long line: at spaces where there are any, never within a character of two units. */
function windowOf(line: string, [from]: Range): Range {
  if (line.length <= longest) return [0, line.length];
  let start = from > longest - before ? from - before : 0;
  if (start > 0) start = afterSpace(line, start, from);
  let end = Math.min(line.length, start + longest);
  if (end < line.length) {
    const space = line.lastIndexOf(' ', end);
    if (space > start + longest / 2) end = space;
    else if (isSecondUnit(line, end)) end -= 1;
  }
  return [start, end];
}

function afterSpace(line: string, start: number, latest: number): number {
  const space = line.indexOf(' ', start);
  if (space >= 0 && space < latest) return space + 1;
  return isSecondUnit(line, start) ? start + 1 : start;
}

function isSecondUnit(line: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(line.charAt(at));
}

type Texts = Readonly<Record<string, string>>;

const linesByPath = rememberFor((_texts: Texts) => new Map<string, readonly string[]>());

function lineAt(texts: Texts, path: string, line: number): string | undefined {
  if (!Object.hasOwn(texts, path)) return undefined;
  const known = linesByPath(texts);
  const lines = known.get(path) ?? (texts[path] ?? '').split(/\r\n|\r|\n/);
  known.set(path, lines);
  return lines[line - 1];
}
