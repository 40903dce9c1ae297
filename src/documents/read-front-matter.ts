/**
 * The block of `key: value` lines between two `---` at the top of a document, read safely.
 * The only file that knows gray-matter: it would run code (`---js`) and share a cache unless told otherwise.
 */
import matter from 'gray-matter';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { FrontMatterEntry, FrontMatterValue } from './document.ts';
import { type LocatedScalar, locateValues } from './located-value.ts';

export interface FrontMatter {
  readonly entries: readonly FrontMatterEntry[];
  /** Lines that the block takes, both fences included; 0 when there is none. */
  readonly lines: number;
  /** Set when the block was not read as YAML: where and why. */
  readonly problem: { readonly line: number; readonly found: string } | null;
}

const NONE: FrontMatter = { entries: [], lines: 0, problem: null };
/** Longer front matter is refused, in characters: a page's own facts fit in far less. */
const MAX_LENGTH = 65_536;
/** Keys that would reach into the prototype of the object they are put on. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const refuse = (): never => {
  throw new Error('front matter in this language is not read');
};
/** Only YAML: the other engines of gray-matter evaluate code or ignore the depth of what they read. */
const ENGINES = {
  yaml: (text: string) => load(text, { schema: CORE_SCHEMA, maxDepth: 20, maxAliases: 0 }) as object,
  javascript: refuse,
  js: refuse,
  json: refuse,
  coffee: refuse,
};

/**
 * Reads the front matter of a document with `\n` line ends. Never throws.
 * A block that is no YAML map falls back to its plain `key: value` lines, with the problem told.
 */
export function readFrontMatter(text: string): FrontMatter {
  const end = text.indexOf('\n');
  const opening = (end < 0 ? text : text.slice(0, end)).trimEnd();
  if (!opening.startsWith('---')) return readUnopened(text);
  const language = opening.slice(3);
  if (language !== '' && !/^[a-z]{1,20}$/i.test(language)) return NONE;
  const lines = blockLines(text);
  if (!lines) {
    return language === '' ? NONE : { ...NONE, problem: { line: 1, found: opening } };
  }
  const size = lines.length + 2;
  // What another language states is not ours to guess: `---js` is code.
  if (language !== '') return { entries: [], lines: size, problem: { line: 1, found: opening } };
  try {
    return { entries: readPlainTexts(lines) ?? readYaml(lines), lines: size, problem: null };
  } catch (error) {
    return { entries: readIndented(lines) ?? readPlainLines(lines), lines: size, problem: whatFailed(error) };
  }
}

/** Lines of `key: value` at the top with only the closing fence: the opening one was forgotten. */
function readUnopened(text: string): FrontMatter {
  if (!/^[\w-]{1,40}:\s/.test(text)) return NONE;
  const lines = text.slice(0, 4_000).split('\n');
  const close = lines.findIndex((line) => /^---\s*$/.test(line));
  const block = lines.slice(0, Math.max(close, 0));
  if (close < 1 || close > 20 || !block.every((line) => /^[\w-]{1,40}:(?:\s|$)/.test(line))) return NONE;
  const entries = readPlainLines(block).map((entry) => ({
    ...entry,
    line: entry.line - 1,
    located: { ...entry.located, line: entry.line - 1 },
  }));
  return { entries, lines: close + 1, problem: { line: 1, found: 'no opening ---' } };
}

/** The lines between the fences, or null when the block is never closed or too long. */
function blockLines(text: string): string[] | null {
  const lines: string[] = [];
  const most = Math.min(text.length, MAX_LENGTH);
  for (let start = text.indexOf('\n') + 1; start > 0 && start <= most; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    if (/^(---|\.\.\.)\s*$/.test(line)) return lines;
    lines.push(line);
    start = end + 1;
  }
  return null;
}

/** A key with a text that no rule of YAML makes anything else of: no digit first, no mark that means something. */
const PLAIN = /^([A-Za-z][\w-]{0,60}): {1,9}(?:"([ !#-[\]-~\u00a0-\u024f\u2010-\u2027]*)"|([A-Za-z][\w ,.&/()-]*))$/;
const NO_TEXT = /^(?:null|true|false)$/i;
/** A key with such texts in a list, one a line and all of one indent. */
const PLAIN_LIST = /^([A-Za-z][\w-]{0,60}):$/;
const PLAIN_ITEM = /^( {2}|)- ([A-Za-z][\w ,.&/()-]*)$/;

/** What YAML would read of lines that are all of that kind, as most pages have no others; else null. */
function readPlainTexts(lines: readonly string[]): FrontMatterEntry[] | null {
  const entries = new Map<string, FrontMatterEntry>();
  for (let at = 0; at < lines.length; at++) {
    const entry = plainText(lines, at) ?? plainList(lines, at);
    if (entry === null || NO_TEXT.test(entry.key) || FORBIDDEN.has(entry.key) || entries.has(entry.key)) return null;
    entries.set(entry.key, entry);
    if (entry.located.kind === 'list') at += entry.located.items.length;
  }
  return entries.size === 0 ? null : [...entries.values()];
}

function plainText(lines: readonly string[], at: number): FrontMatterEntry | null {
  const [, key = '', quoted, plain = ''] = PLAIN.exec(lines[at] ?? '') ?? [];
  const value = quoted ?? plain.trimEnd();
  if (key === '' || (quoted === undefined && (value === '' || NO_TEXT.test(value)))) return null;
  const line = at + 2;
  return { key, value, line, located: { kind: 'text', text: value, line } };
}

function plainList(lines: readonly string[], at: number): FrontMatterEntry | null {
  const key = PLAIN_LIST.exec(lines[at] ?? '')?.[1];
  if (key === undefined) return null;
  const line = at + 2;
  const items: LocatedScalar[] = [];
  let first: string | null = null;
  for (let next = at + 1; next < lines.length; next++) {
    const [, indent = '', words = ''] = PLAIN_ITEM.exec(lines[next] ?? '') ?? [];
    const text = words.trimEnd();
    first ??= indent;
    if (text === '' || indent !== first || NO_TEXT.test(text)) break;
    items.push({ kind: 'text', text, line: next + 2 });
  }
  if (items.length === 0) return null;
  return {
    key,
    value: items.map(({ text }) => text),
    line,
    located: { kind: 'list', items, line: line + 1 },
  };
}

function readYaml(lines: readonly string[]): FrontMatterEntry[] {
  const data = withBuffer(() => matter(`---\n${lines.join('\n')}\n---\n`, { language: 'yaml', engines: ENGINES }).data);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Error('not a map of keys');
  refuseForbiddenKeys(data);
  // One line before them, so that the first counts as the second line of the file.
  const located = locateValues(`\n${lines.join('\n')}`);
  return (located.kind === 'map' ? located.entries : []).flatMap(({ key, line, value }) => {
    if (!Object.hasOwn(data, key)) return [];
    // YAML under the core schema holds nothing but these values.
    return { key, value: (data as Record<string, FrontMatterValue>)[key] ?? null, line, located: value };
  });
}

function refuseForbiddenKeys(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    if (FORBIDDEN.has(key)) throw new Error(`the key ${key} is not allowed`);
    refuseForbiddenKeys((value as Record<string, unknown>)[key]);
  }
}

/**
 * A text that goes on at the very start of a line is no YAML, yet some readers take it, and so do people: read as if
 * its lines were indented. Null where that makes no YAML of it either.
 */
function readIndented(lines: readonly string[]): FrontMatterEntry[] | null {
  const indented = lines.map((line) => (/^[^\s#-]/.test(line) && plainEntry(line) === null ? `  ${line}` : line));
  try {
    return readYaml(indented);
  } catch {
    return null;
  }
}

/** What can be read without YAML, so that a page with one wrong indent keeps its title. */
function readPlainLines(lines: readonly string[]): FrontMatterEntry[] {
  return lines.flatMap((text, at) => {
    const entry = plainEntry(text);
    if (!entry || entry.value === '' || FORBIDDEN.has(entry.key)) return [];
    const line = at + 2;
    return [{ ...entry, line, located: { kind: 'text', text: entry.value, line } }];
  });
}

function plainEntry(line: string): { key: string; value: string } | null {
  const colon = line.indexOf(':');
  if (colon <= 0 || /^[\s#-]/.test(line)) return null;
  return { key: unquote(line.slice(0, colon).trim()), value: unquote(line.slice(colon + 1).trim()) };
}

function unquote(text: string): string {
  const first = text[0];
  return text.length > 1 && (first === '"' || first === "'") && text.endsWith(first) ? text.slice(1, -1) : text;
}

/** `error` is js-yaml's, whose `mark.line` counts from 0 within the block, or one of ours. */
function whatFailed(error: unknown): { line: number; found: string } {
  const { reason, message, mark } = error as { reason?: string; message?: string; mark?: { line?: number } };
  return { line: (mark?.line ?? 0) + 1, found: (reason ?? message ?? 'unreadable').slice(0, 120) };
}

/** gray-matter keeps a Buffer of its input, which browsers lack: for the length of the call a stand-in is there. */
function withBuffer<Result>(run: () => Result): Result {
  const platform = globalThis as { Buffer?: unknown };
  if (platform.Buffer) return run();
  platform.Buffer = { from: (text: string) => text };
  try {
    return run();
  } finally {
    delete platform.Buffer;
  }
}
