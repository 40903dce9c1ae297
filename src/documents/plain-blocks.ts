/**
 * The shapes that nearly every line of a document has: a heading after `#`, lines of words, a list whose every item
 * is one line of words. markdown-it tries each of its rules on each line; these shapes are told by their first
 * letters, and the rule here keeps each without a token. All else is left to the rules of markdown-it, which would
 * read these shapes the same.
 */

import type MarkdownIt from 'markdown-it';
import type { StateBlock } from 'markdown-it';
import type { Block, ListItem } from './block.ts';
import {
  ASTERISK,
  BRACKET,
  HASH,
  HYPHEN,
  LOWER_A,
  LOWER_Z,
  NEWLINE,
  PLUS,
  SPACE,
  TAB,
  UPPER_A,
  UPPER_Z,
} from './character-codes.ts';
import { LineState } from './line-state.ts';

/** Puts the rule before all others. What it finds is in the state, which must be a `LineState`. */
export function addPlainBlocks(markdown: MarkdownIt): void {
  markdown.block.ruler.before('table', 'plain', plainBlock);
}

/** Only at the top, where no indent of a list or quote around has to be minded. */
function plainBlock(state: StateBlock, line: number, end: number): boolean {
  if (state.level > 0 || !(state instanceof LineState) || indentOf(state, line) >= CODE_INDENT) return false;
  const start = startOf(state, line);
  if (state.src.charCodeAt(start) === HASH) return heading(state, line, start);
  if (isItem(state.src, start)) return list(state, line, end);
  return startsWords(state.src, start) && paragraph(state, line, end);
}

/** `## Words`, without hashes behind them, nor the bar of a table's first row. */
function heading(state: LineState, line: number, start: number): boolean {
  const depth = headingDepth(state, start);
  if (depth === 0) return false;
  const text = textBetween(state.src, start + depth, endOf(state, line));
  if (text.endsWith('#') || text.includes('|')) return false;
  state.plain.push({ kind: 'heading', depth, text, line: line + 1, before: state.tokens.length });
  state.line = line + 1;
  return true;
}

/** How many hashes stand there with a space behind them; 0 when they are no heading's. */
function headingDepth(state: LineState, start: number): number {
  const depth = state.skipChars(start, HASH) - start;
  return depth <= MAX_DEPTH && state.src.charCodeAt(start + depth) === SPACE ? depth : 0;
}

/** Lines of words up to an empty one or to what ends them without one. */
function paragraph(state: LineState, line: number, end: number): boolean {
  const start = startOf(state, line);
  if (mayDefineLink(state.src, start, endOf(state, line))) return false;
  let next = line + 1;
  while (next < end && startsWords(state.src, startOf(state, next))) next++;
  if (next < end && !state.isEmpty(next) && !startsAnew(state, next)) return false;
  const stop = endOf(state, next - 1);
  const text = textBetween(state.src, start, stop);
  const isPlain = next === line + 1 && state.parts.isPlain(start, stop);
  state.plain.push({ kind: 'paragraph', text, isPlain, line: line + 1, before: state.tokens.length });
  state.line = next;
  return true;
}

/** An item with words in it or a heading, which need no empty line before them. */
function startsAnew(state: LineState, line: number): boolean {
  const start = startOf(state, line);
  if (indentOf(state, line) >= CODE_INDENT) return false;
  if (isItem(state.src, start)) return startsWords(state.src, state.skipChars(start + 1, SPACE));
  return headingDepth(state, start) > 0;
}

/** Items of one line each, of one marker and one indent. */
function list(state: LineState, first: number, end: number): boolean {
  const after = endOfList(state, first, end);
  if (after < 0) return false;
  const items: ListItem[] = [];
  const marked: number[] = [];
  for (let line = first; line < after; line++) {
    if (state.isEmpty(line)) continue;
    const words = state.skipChars(startOf(state, line) + 1, SPACE);
    const stop = endOf(state, line);
    if (!state.parts.isPlain(words, stop)) marked.push(items.length);
    items.push({ inlines: textBetween(state.src, words, stop), blocks: NO_BLOCKS, line: line + 1 });
  }
  // A copy takes no more room than it needs, as what was pushed to does.
  state.plain.push({ kind: 'list', items: items.slice(), marked, line: first + 1, before: state.tokens.length });
  state.line = after;
  return true;
}

/** The line behind the last item; -1 for a list of any other kind. An empty line ends it unless what follows is its own. */
function endOfList(state: LineState, first: number, end: number): number {
  const { src } = state;
  const marker = src.charCodeAt(startOf(state, first));
  const indent = indentOf(state, first);
  let after = first;
  for (let line = first; line < end; line = state.skipEmptyLines(after)) {
    const start = startOf(state, line);
    if (src.charCodeAt(start) !== marker || !isItem(src, start))
      return line === after || indentOf(state, line) > indent ? -1 : after;
    const words = state.skipChars(start + 1, SPACE);
    if (indentOf(state, line) !== indent || words - start > CODE_INDENT || !startsWords(src, words)) return -1;
    if (mayDefineLink(src, words, endOf(state, line))) return -1;
    after = line + 1;
  }
  return after;
}

/** A marker of a list with a blank or nothing behind it. */
function isItem(text: string, at: number): boolean {
  const marker = text.charCodeAt(at);
  if (marker !== ASTERISK && marker !== HYPHEN && marker !== PLUS) return false;
  const next = text.charCodeAt(at + 1);
  return next === SPACE || next === TAB || next === NEWLINE || Number.isNaN(next);
}

/** Whether nothing but words can begin so: no marker of a block does. */
function startsWords(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code >= UPPER_A && code <= UPPER_Z) || (code >= LOWER_A && code <= LOWER_Z)) return true;
  WORDS.lastIndex = at;
  return WORDS.test(text);
}

/** A letter of any script, a number that counts no item, a mark before a letter. */
const WORDS = /[\u0080-\uffff("'[]|\d{1,9}(?![\d.)])|(?:\*{1,3}|_{1,3}|`)[A-Za-z]/y;

/** `[name]: address`, of which the name may go on in the next line. */
function mayDefineLink(text: string, start: number, end: number): boolean {
  return text.charCodeAt(start) === BRACKET && !/^\[[^[\]\\]*\](?!:)/.test(text.slice(start, end));
}

/** Without the blanks around it that Markdown knows. */
function textBetween(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

function startOf(state: LineState, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}

function endOf(state: LineState, line: number): number {
  return state.eMarks[line] ?? 0;
}

function indentOf(state: StateBlock, line: number): number {
  return state.sCount[line] ?? 0;
}

const NO_BLOCKS: readonly Block[] = [];
const MAX_DEPTH = 6;
/** In columns: what stands deeper is code. */
const CODE_INDENT = 4;
