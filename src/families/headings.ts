/**
 * The headings of a document in their order, each with what it announces and the text up to the next one.
 * Says what a heading is about; whose it is depends on its neighbours and is decided elsewhere.
 */
import type { Block, Heading } from '../documents/block.ts';
import { editDistance } from '../documents/edit-distance.ts';
import { inlinesOf } from '../documents/inline-parts.ts';
import { onOneLine } from '../documents/on-one-line.ts';
import { boldWords } from './bold-words.ts';
import { nameWords } from './names.ts';
import { passageOf } from './passages.ts';
import { withoutMarksAtEnd } from './without-marks-at-end.ts';
import { wording } from './wording/current.ts';
import type { HeadingKind, HeadingWording } from './wording/wording.ts';

export interface HeadingNode {
  /** Null for the text before the first heading. */
  readonly heading: Heading | null;
  /** 0 for the text before the first heading. */
  readonly depth: number;
  /** The words without a trailing colon; empty for the text before the first heading. */
  readonly text: string;
  readonly line: number;
  /** Null for a heading that announces no section: a name. */
  readonly kind: HeadingKind | null;
  /** The words before what it announces: `Senior Analyst` of `Senior Analyst Requirements`; empty when there are none. */
  readonly subject: string;
  /** Up to the next heading. */
  readonly blocks: readonly Block[];
}

/** Takes the blocks of a document apart at its headings. The first node is the text before any heading. */
export function headingNodes(blocks: readonly Block[]): HeadingNode[] {
  const nodes: HeadingNode[] = [];
  let depth = 0;
  let open: OpenNode = { heading: null, depth: 0, text: '', line: 1, kind: null, subject: '', blocks: [] };
  /** Where the blocks of the open node begin. */
  let from = 0;
  const close = (at: number): void => {
    const under = blocks.slice(from, at);
    open.blocks = open.blocks.length === 0 ? under : [...open.blocks, ...under];
    nodes.push(open);
    from = at + 1;
  };
  for (let at = 0; at < blocks.length && nodes.length < MAX_HEADINGS; at++) {
    const block = blocks[at];
    if (block?.kind === 'heading') {
      depth = block.depth;
      const text = withoutNumber(withoutFrame(withoutMarksAtEnd(block.text, ':')));
      const { kind, subject } = readHeading(text);
      close(at);
      open = { heading: block, depth, text, line: block.line, kind, subject, blocks: [] };
    } else if (block?.kind === 'paragraph') {
      const standsFor = standIn(block, blocks[at + 1], depth + 1);
      if (standsFor === null) continue;
      close(at);
      open = standsFor;
    }
  }
  close(blocks.length);
  return nodes;
}

/** A heading of which it is not known yet where its text ends. */
type OpenNode = Omit<HeadingNode, 'blocks'> & { blocks: readonly Block[] };

/** More headings than this are not looked at for themselves: the work for each grows with their number. */
const MAX_HEADINGS = 1_000;

type Paragraph = Extract<Block, { readonly kind: 'paragraph' }>;

const STAND_INS: ReadonlySet<HeadingKind> = new Set([
  'responsibilities',
  'requirements',
  'nice-to-haves',
  'performance',
  'hiring',
  'career-ladder',
]);
/** More words than this are a sentence, no heading. */
const MAX_STAND_IN_WORDS = 6;

/**
 * A paragraph that stands in for a heading: `**Nice-to-haves**`, or `Must-haves:` right before a list.
 * It has no anchor of its own, which is how it is told from a real heading.
 */
function standIn(block: Paragraph, next: Block | undefined, depth: number): OpenNode | null {
  const labelled = next?.kind === 'list' ? labelledStandIn(block, depth) : null;
  if (labelled !== null) return labelled;
  if (next?.kind !== 'list' && boldWords(block.inlines) === null) return null;
  const whole = passageOf(block.inlines, block.line);
  const told = whole.text.trim();
  const end = told.indexOf('\n');
  const line = end < 0 ? told : told.slice(0, end);
  if (line.length > 60 || line.split(/\s+/).length > MAX_STAND_IN_WORDS || /[.!?,]$/.test(line)) return null;
  const text = withoutMarksAtEnd(line, ':');
  const { kind, subject } = readHeading(text);
  if (kind === null || !STAND_INS.has(kind)) return null;
  const heading: Heading = { kind: 'heading', depth, inlines: text, text, anchor: '', line: block.line };
  const rest = end < 0 ? '' : told.slice(end).trim();
  const blocks: Block[] = rest === '' ? [] : [{ kind: 'paragraph', inlines: rest, line: block.line + 1 }];
  return { heading, depth, text, line: block.line, kind, subject, blocks };
}

/** `**What you do** – you care for others.`, right before a list. */
function labelledStandIn({ inlines, line }: Paragraph, depth: number): OpenNode | null {
  if (typeof inlines === 'string') return null;
  const [first, second, ...more] = inlines;
  if (typeof first !== 'object' || first.kind !== 'strong' || typeof second !== 'string') return null;
  const rest = /^\s{0,3}[:–—-]\s{1,3}(?=\S)/.exec(second);
  const text = withoutMarksAtEnd(passageOf(first.children, line).text, ':');
  if (rest === null || !standsForSection(text)) return null;
  const { kind, subject } = readHeading(text);
  const heading: Heading = { kind: 'heading', depth, inlines: text, text, anchor: '', line };
  const told: Block = { kind: 'paragraph', inlines: inlinesOf([second.slice(rest[0].length), ...more]), line };
  return { heading, depth, text, line, kind, subject, blocks: [told] };
}

/** Whether some words are the name of such a section and nothing else. */
export function standsForSection(text: string): boolean {
  const kind = ALONE.get(withoutMarksAtEnd(text, ':').toLowerCase())?.kind ?? null;
  return kind !== null && STAND_INS.has(kind);
}

/** `1.2 Senior Analyst`, and a picture before the words; not `30 60 90 days`. */
function withoutNumber(text: string): string {
  const first = text.charCodeAt(0);
  if (first > ASCII_DIGITS && first <= ASCII) return text;
  const words = text.replace(PICTURE, '').replace(NUMBERED, '');
  return words === '' ? text : words;
}

/** Last codes of digits and of plain characters. */
const ASCII_DIGITS = 57;
const ASCII = 127;
const PICTURE = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s){1,12}(?=\S)/u;
const NUMBERED = /^\d{1,2}(?:(?:\.\d{1,2}){0,3}[.)]\s{1,3}|(?:\.\d{1,2}){1,3}\s{1,3})(?=\p{L})/u;

/** `[Senior Analyst]` */
function withoutFrame(text: string): string {
  return text.startsWith('[') || text.startsWith('{') ? text.replace(/^.(.*)[}\]]$/, '$1') : text;
}

interface HeadingMeaning {
  readonly kind: HeadingKind | null;
  readonly subject: string;
}

/** What a heading announces, and the words before it. */
export function readHeading(text: string): HeadingMeaning {
  const small = text.toLowerCase();
  return ALONE.get(small) ?? readPhrases(text, small);
}

/** `small`: the same in lower case. */
function readPhrases(text: string, small: string): HeadingMeaning {
  const isPlain = !/[^ -~]/.test(text);
  // Only plain letters keep their places when they are made small.
  const read = isPlain ? small : text;
  const written = read.match(isPlain ? PLAIN_WORD : WORD) ?? [];
  const words = isPlain && !text.includes('&') ? written : written.map(inSmall);
  let best: Phrase | null = null;
  let bestAt = 0;
  for (let at = 0; at < words.length; at++) {
    for (const phrase of phrasesFrom(words[at] ?? '')) {
      if (best !== null && phrase.order >= best.order) break;
      if (!standsAt(phrase, words, at)) continue;
      best = phrase;
      bestAt = at;
      break;
    }
  }
  return best === null
    ? { kind: null, subject: '' }
    : { kind: best.kind, subject: bestAt === 0 ? '' : subjectOf(text.slice(0, startOf(read, written, bestAt))) };
}

const inSmall = (word: string): string => (word === '&' ? 'and' : word.toLowerCase());

const WORD = /[\p{L}\p{N}]+|&/gu;
/** The same for text of plain small letters, which takes half the time. */
const PLAIN_WORD = /[a-z0-9]+|&/g;

/** Offset of a word of the text. */
function startOf(text: string, words: readonly string[], wanted: number): number {
  let start = 0;
  for (let at = 0; at <= wanted; at++)
    start = text.indexOf(words[at] ?? '', start) + (at < wanted ? (words[at] ?? '').length : 0);
  return start;
}

interface Phrase {
  readonly kind: HeadingKind;
  readonly words: readonly string[];
  readonly place: HeadingWording['place'];
  /** Its place in the order in which wordings are tried. */
  readonly order: number;
}

/** Phrases by the length of the word that a heading has for their first, in the order in which they are tried. */
type PhrasesByLength = Phrase[][];

/** All phrases by their first letter: a typo in it is none that is recognised. */
const PHRASES: ReadonlyMap<string, PhrasesByLength> = indexPhrases();
const NONE: readonly Phrase[] = [];

function indexPhrases(): Map<string, PhrasesByLength> {
  const byLetter = new Map<string, PhrasesByLength>();
  wording.headings.forEach(({ kind, place, phrases }, order) => {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      const byLength = byLetter.get(first.charAt(0)) ?? [];
      byLetter.set(first.charAt(0), byLength);
      const typos = typosIn(first);
      for (let length = first.length - typos; length <= first.length + typos; length++) {
        byLength[length] ??= [];
        byLength[length]?.push({ kind, words, place, order });
      }
    }
  });
  return byLetter;
}

/** Those that a word may begin. */
function phrasesFrom(word: string): readonly Phrase[] {
  return PHRASES.get(word.charAt(0))?.[word.length] ?? NONE;
}

/** What each phrase means that is all of its heading, as in half of all headings. */
const ALONE: ReadonlyMap<string, HeadingMeaning> = new Map(
  wording.headings.flatMap(({ phrases }) => phrases.map((phrase) => [phrase, readPhrases(phrase, phrase)])),
);

function standsAt(phrase: Phrase, words: readonly string[], at: number): boolean {
  const { length } = phrase.words;
  if (at + length > words.length || (phrase.place === 'whole' && length !== words.length)) return false;
  for (let index = 0; index < length; index++)
    if (!isWord(words[at + index] ?? '', phrase.words[index] ?? '')) return false;
  return phrase.place !== 'end' || isEnd(words, at + length);
}

/** What stands before the words for a section, without fillers (`Job`, `Additional`), dashes and possessives. */
function subjectOf(before: string): string {
  let subject = onOneLine(withoutMarksAtEnd(before, ':–—-'));
  for (let last = lastWord(subject); isFiller(last); last = lastWord(subject))
    subject = subject.slice(0, -last.length).trimEnd();
  subject = withoutMarksAtEnd(subject, ',:–—-');
  return nameWords(subject).length === 0 ? '' : subject;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

function isFiller(word: string): boolean {
  const small = word.toLowerCase();
  return word !== '' && wording.sectionFillers.has(/[^a-z]/.test(small) ? small.replace(/[^\p{L}]/gu, '') : small);
}

function isEnd(words: readonly string[], after: number): boolean {
  return after === words.length || wording.afterSection.has(words[after] ?? '');
}

/** How many typos a word may have and still be told from others. */
function typosIn({ length }: string): number {
  if (length < 7) return 0;
  return length < 12 ? 1 : 2;
}

/** Whether a word is the wanted one, one or two typos allowed in a long word. */
function isWord(word: string, wanted: string): boolean {
  const allowed = typosIn(wanted);
  if (Math.abs(word.length - wanted.length) > allowed) return false;
  if (word === wanted) return true;
  return allowed > 0 && word[0] === wanted[0] && editDistance(word, wanted, allowed) <= allowed;
}
