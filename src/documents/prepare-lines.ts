/**
 * What happens to the lines of a Markdown text before it is parsed: kramdown's attribute lists go, rows wider than
 * their header are kept, markers nested without end are cut. The number of lines stays.
 */
import type { Token } from 'markdown-it';
import { LineState, MAX_MARKERS } from './line-state.ts';
import type { InlineContext } from './read-inlines.ts';

/** Wider tables are cut, in columns. */
export const MAX_COLUMNS = 100;

/** Takes note of what was odd, with its line and the words found. */
export type Note = (kind: 'raw-html' | 'too-deep', line: number, found: string) => void;

/**
 * The lines of a text from one on (counted from 0), ready to be parsed. Most texts and their lines stay as they are in
 * the file, so nothing is copied and every token knows its own line.
 */
export function preparedLines(
  text: string,
  from: number,
  context: InlineContext,
  tokens: Token[],
  note: Note,
): LineState {
  const { markdown, environment } = context;
  const state = new LineState(text, markdown, environment, tokens);
  if (!state.mayNestDeep && !isOdd(text)) return state;
  return new LineState(prepareLines(text, from, note), markdown, environment, tokens);
}

/** What only texts hold that need any of it, which few do: a table, an attribute list, contents; markers are told apart. */
function isOdd(text: string): boolean {
  return text.includes('|') || text.includes('{:') || text.includes('TOC');
}

/** Drops attribute lists of kramdown and cuts markers nested without end, from a line on (counted from 0). */
function prepareLines(text: string, from: number, note: Note): string {
  const lines = text.split('\n');
  widenTables(lines, from);
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.includes('{:')) {
      if (/^\s*\{::?[^{}]*\}\s*$/.test(line)) {
        lines[at] = '';
        // `{:toc}` turns the list item before it into a table of contents.
        if (/\btoc\b/.test(line) && !line.includes('no_toc') && at > from && /^\s*[-*+\d]/.test(lines[at - 1] ?? ''))
          lines[at - 1] = '';
      } else lines[at] = line.replace(/\{:(?!\s*#)[^{}]*\}\s*$/, '');
    } else if (line.includes('TOC') && /^\s*\[(\[_TOC_\]|TOC)\]\s*$/.test(line)) lines[at] = '';
    const cut = line.length > MAX_MARKERS ? endOfMarkers(line) : -1;
    if (cut >= 0) {
      note('too-deep', at + 1, line.slice(0, 40));
      lines[at] = line.slice(cut);
    }
  }
  return lines.join('\n');
}

/**
 * A row with more cells than the header would lose them: the header is given empty ones.
 * Looks only at lines that can be the one of dashes under a header.
 */
function widenTables(lines: string[], from: number): void {
  for (let at = from + 1; at < lines.length; at++) {
    const dashes = lines[at] ?? '';
    if (!dashes.includes('-') || !/^\s*\|[\s|:-]{1,400}$/.test(dashes) || !lines[at - 1]?.includes('|')) continue;
    let widest = 0;
    let next = at + 1;
    for (; next < lines.length && lines[next]?.trimStart().startsWith('|'); next++)
      widest = Math.max(widest, countCells(lines[next] ?? ''));
    const missing = Math.min(widest, MAX_COLUMNS) - countCells(dashes);
    if (missing > 0 && countCells(lines[at - 1] ?? '') === countCells(dashes)) {
      lines[at - 1] = `${closed(lines[at - 1] ?? '')}${' |'.repeat(missing)}`;
      lines[at] = `${closed(dashes)}${' - |'.repeat(missing)}`;
    }
    at = next;
  }
}

function closed(row: string): string {
  const trimmed = row.trimEnd();
  return trimmed.endsWith('|') ? trimmed : `${trimmed} |`;
}

function countCells(row: string): number {
  let cells = 0;
  for (let at = row.indexOf('|'); at >= 0; at = row.indexOf('|', at + 1)) if (row[at - 1] !== '\\') cells++;
  return closed(row).length === row.trimEnd().length ? cells - 1 : cells;
}

/** Where the text of a line with too many list and quote markers begins, or -1 for every other line. */
function endOfMarkers(line: string): number {
  let markers = 0;
  let at = 0;
  while (at < line.length) {
    const letter = line[at];
    if (letter === ' ' || letter === '\t') at++;
    else if (letter === '>') {
      at++;
      markers++;
    } else if ((letter === '-' || letter === '*' || letter === '+') && /\s/.test(line[at + 1] ?? ' ')) {
      at += 2;
      markers++;
    } else if (letter !== undefined && letter >= '0' && letter <= '9') {
      const number = /^\d{1,9}[.)](?=\s)/.exec(line.slice(at, at + 12));
      if (!number) break;
      at += number[0].length;
      markers++;
    } else break;
  }
  return markers > MAX_MARKERS ? Math.min(at, line.length) : -1;
}
