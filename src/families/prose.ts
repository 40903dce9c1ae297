/**
 * A run of blocks as the rules for statements see it: its passages, made once however many rules read them, and of
 * each topic only the passages that can speak of it. A document says a thing in few of its hundreds of passages;
 * so each is searched once, here, for the words of all topics, and a rule then looks at its own few alone.
 */
import type { Block, Inlines } from '../documents/block.ts';
import { textOf } from '../documents/read-inlines.ts';
import { holdsEmptyLink } from './empty-link.ts';
import { type Passage, passageOf, passagesOf, splitSentences } from './passages.ts';
import { TOPIC, topicsIn } from './topics-in.ts';
import { visitTexts } from './visit-texts.ts';
import type { Topic } from './wording/wording.ts';

const NONE: readonly Passage[] = [];
const NO_LINES: readonly number[] = [];

/** A passage that may speak of some topics, by their bits. */
interface Mention {
  readonly topics: number;
  readonly passage: Passage;
}

export class Prose {
  private content: readonly Block[];
  /** The same, once something was added: until then they are the heading's. */
  private own: Block[] | null = null;
  private made: readonly Passage[] | null = null;
  private mentions: readonly Mention[] | null = null;

  constructor(blocks: readonly Block[]) {
    this.content = blocks;
  }

  get blocks(): readonly Block[] {
    return this.content;
  }

  add(...blocks: readonly Block[]): void {
    this.own ??= [...this.content];
    this.own.push(...blocks);
    this.content = this.own;
    this.made = null;
    this.mentions = null;
  }

  /** A paragraph, a list item, a cell each one. */
  get passages(): readonly Passage[] {
    this.made ??= passagesOf(this.content);
    return this.made;
  }

  get sentences(): Passage[] {
    return this.passages.flatMap(splitSentences);
  }

  /** The passages that may speak of the topic. */
  about(topic: Topic): readonly Passage[] {
    const mentions = this.mentions ?? this.findMentions();
    if (mentions.length === 0) return NONE;
    const bit = TOPIC[topic];
    const passages: Passage[] = [];
    for (const { topics, passage } of mentions) if ((topics & bit) !== 0) passages.push(passage);
    return passages;
  }

  private findMentions(): readonly Mention[] {
    const mentions: Mention[] = [];
    visitTexts(this.content, addMention, mentions);
    this.mentions = mentions;
    return mentions;
  }

  /** The lines of the passages, headings and cells that may speak of the topic. */
  linesOf(topic: Topic): readonly number[] {
    const passages = this.about(topic);
    if (passages.length === 0) return NO_LINES;
    const lines: number[] = [];
    for (const { line } of passages) lines.push(line);
    return lines;
  }

  sentencesAbout(topic: Topic): readonly Passage[] {
    const passages = this.about(topic);
    return passages.length === 0 ? NONE : passages.flatMap(splitSentences);
  }
}

export const NO_PROSE = new Prose([]);

function addMention(inlines: Inlines, line: number, inList: boolean, mayState: boolean, into: Mention[]): void {
  let topics = topicsIn(textOf(inlines));
  // What states nothing may hold slips all the same.
  if (!mayState) topics &= TOPIC.slips;
  if (holdsEmptyLink(inlines)) topics |= TOPIC.slips;
  if (topics !== 0) into.push({ topics, passage: passageOf(inlines, line, inList) });
}
