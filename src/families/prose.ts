/**
 * A run of blocks as the rules for statements see it: its passages, made once however many rules read them, and of
 * each topic only the passages that can speak of it. A document says a thing in few of its hundreds of passages;
 * so each is searched once, here, for the words of any topic, and a rule then looks at its own few alone.
 */
import type { Block } from '../documents/block.ts';
import { type Passage, passagesOf, splitSentences } from './passages.ts';
import { wording } from './wording/current.ts';
import type { Topic } from './wording/wording.ts';

const { words: WORDS, groups: GROUPS } = wording.topics;
const NONE: readonly Passage[] = [];

interface TopicPassage {
  readonly passage: Passage;
  readonly topics: readonly Topic[];
}

export class Prose {
  private readonly content: Block[];
  private made: readonly Passage[] | null = null;
  private classified: readonly TopicPassage[] | null = null;

  constructor(blocks: readonly Block[]) {
    this.content = [...blocks];
  }

  get blocks(): readonly Block[] {
    return this.content;
  }

  add(...blocks: readonly Block[]): void {
    this.content.push(...blocks);
    this.made = null;
    this.classified = null;
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
    this.classified ??= classify(this.passages);
    return this.classified.length === 0
      ? NONE
      : this.classified.flatMap((one) => (one.topics.includes(topic) ? one.passage : NONE));
  }

  sentencesAbout(topic: Topic): Passage[] {
    return this.about(topic).flatMap(splitSentences);
  }
}

export const NO_PROSE = new Prose([]);

/** Those that speak of anything, with the topics whose words they hold. */
function classify(passages: readonly Passage[]): TopicPassage[] {
  const some: TopicPassage[] = [];
  for (const passage of passages) {
    const topics = topicsOf(passage.text);
    if (topics.length > 0) some.push({ passage, topics });
  }
  return some;
}

const NO_TOPICS: readonly Topic[] = [];

function topicsOf(text: string): readonly Topic[] {
  WORDS.lastIndex = 0;
  let found = WORDS.exec(text);
  if (found === null) return NO_TOPICS;
  const topics: Topic[] = [];
  for (; found !== null; found = WORDS.exec(text)) {
    for (let group = 0; group < GROUPS.length; group++)
      if (found[group + 1] !== undefined) topics.push(...(GROUPS[group] ?? NO_TOPICS));
  }
  return topics;
}
