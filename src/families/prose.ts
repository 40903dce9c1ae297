/**
 * A run of blocks as the rules for statements see it: its passages, made once however many rules read them, and of
 * each topic only the passages that can speak of it. A document says a thing in few of its hundreds of passages;
 * so each is searched once, here, for the words of all topics, and a rule then looks at its own few alone.
 */
import type { Block, Inlines } from '../documents/block.ts';
import { textOf } from '../documents/read-inlines.ts';
import { type Passage, passageOf, passagesOf, splitSentences, visitRuns } from './passages.ts';
import { wording } from './wording/current.ts';
import type { Topic } from './wording/wording.ts';

const { words: WORDS, groups: GROUPS } = wording.topics;
const NONE: readonly Passage[] = [];

/** The passages that may speak of each topic, in their order. */
type PassagesByTopic = ReadonlyMap<Topic, readonly Passage[]>;
const NOTHING: PassagesByTopic = new Map();

export class Prose {
  private content: readonly Block[];
  /** The same, once something was added: until then they are the heading's. */
  private own: Block[] | null = null;
  private made: readonly Passage[] | null = null;
  private byTopic: PassagesByTopic | null = null;

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
    this.byTopic = null;
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
    this.byTopic ??= sortByTopic(this.content);
    return this.byTopic.get(topic) ?? NONE;
  }

  sentencesAbout(topic: Topic): readonly Passage[] {
    const passages = this.about(topic);
    return passages.length === 0 ? NONE : passages.flatMap(splitSentences);
  }
}

export const NO_PROSE = new Prose([]);

function sortByTopic(blocks: readonly Block[]): PassagesByTopic {
  const mentions: Mention[] = [];
  visitRuns(blocks, addMentions, mentions);
  if (mentions.length === 0) return NOTHING;
  const byTopic = new Map<Topic, Passage[]>();
  for (const { topics, passage } of mentions) for (const topic of topics) addOnce(byTopic, topic, passage);
  return byTopic;
}

/** A word in a passage, and the topics of which it is. */
interface Mention {
  readonly topics: readonly Topic[];
  readonly passage: Passage;
}

function addMentions(inlines: Inlines, line: number, inList: boolean, into: Mention[]): void {
  const text = textOf(inlines);
  let passage: Passage | null = null;
  WORDS.lastIndex = 0;
  for (let found = WORDS.exec(text); found !== null; found = WORDS.exec(text)) {
    passage ??= passageOf(inlines, line, inList);
    into.push({ topics: topicsOf(found), passage });
  }
}

/** The topics of which a word that was found is. */
function topicsOf(found: RegExpExecArray): readonly Topic[] {
  return GROUPS.find((_, group) => found[group + 1] !== undefined) ?? [];
}

/** Adds a passage, unless it was the last to be added. */
function addOnce(byTopic: Map<Topic, Passage[]>, topic: Topic, passage: Passage): void {
  const passages = byTopic.get(topic);
  if (passages === undefined) byTopic.set(topic, [passage]);
  else if (passages.at(-1) !== passage) passages.push(passage);
}
