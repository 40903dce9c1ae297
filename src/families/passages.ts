/**
 * Blocks → running text with the links in it, cut into sentences: what the rules for statements look at.
 * Keeps offsets, so that every statement has the line and the very words it rests on.
 */
import type { Block, Inlines } from '../documents/block.ts';
import { countLineBreaks } from '../documents/count-line-breaks.ts';
import { onOneLine } from '../documents/on-one-line.ts';
import { matchesOf } from './matches-of.ts';
import { visitTexts } from './visit-texts.ts';
import { wording } from './wording/current.ts';

export interface PassageLink {
  /** Offsets into the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** A sentence, or any other run of text, with its links. */
export interface Passage {
  readonly text: string;
  readonly links: readonly PassageLink[];
  /** Line in the file, from 1. */
  readonly line: number;
  /** Whether it stands in a list. */
  readonly inList: boolean;
}

/** The passages of some blocks: a paragraph, a list item each one. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = [];
  visitTexts(blocks, addPassage, passages);
  return passages;
}

function addPassage(inlines: Inlines, line: number, inList: boolean, mayState: boolean, into: Passage[]): void {
  if (mayState) into.push(passageOf(inlines, line, inList));
}

const NO_LINKS: readonly PassageLink[] = [];

/** One run of inlines as a passage. */
export function passageOf(inlines: Inlines, line: number, inList = false): Passage {
  if (typeof inlines === 'string') return { text: inlines, links: NO_LINKS, line, inList };
  const links: PassageLink[] = [];
  const text = flatten(inlines, '', links);
  return { text, links, line, inList };
}

function flatten(inlines: Inlines, before: string, links: PassageLink[]): string {
  if (typeof inlines === 'string') return before + inlines;
  let text = before;
  for (const inline of inlines) {
    if (typeof inline === 'string') text += inline;
    else if (inline.kind === 'code') text += inline.text;
    else if (inline.kind === 'break') text += '\n';
    else if (inline.kind === 'link') {
      const start = text.length;
      text = flatten(inline.children, text, links);
      links.push({ start, end: text.length, href: inline.href });
    } else if (inline.kind !== 'image' && inline.kind !== 'include') text = flatten(inline.children, text, links);
  }
  return text;
}

/** Cuts a passage after full stops, question and exclamation marks; never within a link. */
export function splitSentences(passage: Passage): Passage[] {
  // Most are one sentence on one line.
  if (!/[.!?]\s|\n/.test(passage.text)) return wholeOf(passage);
  if (!passage.text.includes('\n')) return splitRun(passage);
  const lines = passage.text.split('\n');
  // Several lines that each begin anew are a list without its markers.
  if (lines.length <= 3 || !lines.every(beginsAnew)) return splitRun(passage);
  const sentences: Passage[] = [];
  let at = 0;
  for (const line of lines) {
    sentences.push(...splitRun(slicePassage(passage, at, at + line.length)));
    at += line.length + 1;
  }
  return sentences;
}

const beginsAnew = (line: string): boolean => /^\s*\p{Lu}/u.test(line);

const SENTENCE_END = /[.!?](?=\s)/g;

function splitRun(passage: Passage): Passage[] {
  if (!/[.!?]\s/.test(passage.text)) return wholeOf(passage);
  const sentences: Passage[] = [];
  let from = 0;
  for (const found of matchesOf(SENTENCE_END, passage.text)) {
    const end = found.index + 1;
    if (passage.links.some((link) => link.start < end && end < link.end)) continue;
    if (wording.shortened.test(passage.text.slice(Math.max(from, end - 12), end))) continue;
    addSentence(slicePassage(passage, from, end), sentences);
    from = end;
  }
  addSentence(slicePassage(passage, from, passage.text.length), sentences);
  return sentences;
}

function addSentence(sentence: Passage, into: Passage[]): void {
  if (sentence.text !== '') into.push(withoutTail(sentence));
}

/** A statement stands at the start of its sentence: what goes on for pages is not read to its end, in characters. */
const MAX_SENTENCE = 1_500;

function wholeOf(passage: Passage): Passage[] {
  const { text, links } = passage;
  const isTrimmed = text === text.trim() && links.every((link) => link.end > 0 && link.start < text.length);
  const whole = isTrimmed ? passage : slicePassage(passage, 0, text.length);
  return whole.text === '' ? [] : [withoutTail(whole)];
}

function withoutTail(sentence: Passage): Passage {
  return sentence.text.length > MAX_SENTENCE ? slicePassage(sentence, 0, MAX_SENTENCE) : sentence;
}

/** A part of a passage, trimmed, with the links that lie in it and its own line. */
export function slicePassage(passage: Passage, from: number, to: number): Passage {
  const piece = passage.text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const text = piece.trim();
  return {
    text,
    links: passage.links.length === 0 ? NO_LINKS : sliceLinks(passage.links, start, start + text.length),
    line: start === 0 ? passage.line : passage.line + countLineBreaks(passage.text, 0, start),
    inList: passage.inList,
  };
}

function sliceLinks(links: readonly PassageLink[], from: number, to: number): PassageLink[] {
  return links
    .filter((link) => link.end > from && link.start < to)
    .map(({ href, start, end }) => ({ href, start: Math.max(from, start) - from, end: Math.min(to, end) - from }));
}

/** The words of a passage on one line. */
export function wordsOf(passage: Passage): string {
  return onOneLine(passage.text);
}
