/**
 * Of which topics a text may speak: told of all of them in one pass over its words.
 * Wide: what the text does say is for the rules of each topic to find.
 */
import { WordSieve } from './word-sieve.ts';
import { wording } from './wording/current.ts';
import type { Topic } from './wording/wording.ts';

/** The bit of each topic. */
export const TOPIC: Readonly<Record<Topic, number>> = {
  reporting: 1,
  inheritance: 2,
  nextSteps: 4,
  sameGrade: 8,
  leading: 16,
  slips: 32,
};
const BUILDING = 64;
const TEAM = 128;
const TOPICS = BUILDING - 1;

/** Made with the first text that is read: most pages that show a chart read none. */
let sieve: WordSieve | null = null;

/** The bits of the topics of which a text may speak; 0 for most. */
export function topicsIn(text: string): number {
  sieve ??= makeSieve();
  const found = sieve.listsIn(text);
  const speaksOfBuilding = (found & BUILDING) !== 0 && (found & TEAM) !== 0;
  return (speaksOfBuilding ? found | TOPIC.leading : found) & TOPICS;
}

/** The lists in the order of their bits. */
function makeSieve(): WordSieve {
  const { reporting, inheritance, nextSteps, sameGrade, leading, slips } = wording.topics.words;
  const { building, team } = wording.topics;
  return new WordSieve([reporting, inheritance, nextSteps, sameGrade, leading, slips, building, team]);
}
