/**
 * How alike two items of lists are, by the words they share: rare words say more than common ones, forms of a word are
 * one word, and numbers count as numbers, so that `2 years` and `5 years` are the same demand of another height.
 */
import { wording } from '../../families/wording/current.ts';
import { stem } from './stem.ts';

/** Words of an item with how often each occurs. */
export type Bag = ReadonlyMap<string, number>;

/** Every number is this word: which one it is, is a difference to be shown and no other item. */
const anyNumber = '#';

const { fillers, numerals } = wording.comparison;

/** An item longer than this is a chapter; the rest is not compared. */
const mostWords = 400;

export function bagOf(text: string): Bag {
  const bag = new Map<string, number>();
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
  for (const word of words.slice(0, mostWords)) {
    if (fillers.has(word)) continue;
    const key = numerals.has(word) || /^\p{N}/u.test(word) ? anyNumber : stem(word);
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

/** What each word says: the rarer it is among the items that are compared, the more. */
export function weigh(bags: readonly Bag[]): (word: string) => number {
  const found = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) found.set(word, (found.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + bags.length / (found.get(word) ?? 1)) * (word === anyNumber ? 0.5 : 1);
}

/** How much of its likeness an item owes to being contained in the other: a demand is often raised by a second sentence. */
const containment = 0.4;
/** Fewer words than this are contained in many an item by chance. */
const fewWords = 4;

/**
 * From 0 (no word shared) to 1 (the same words, in any order): the shared weight over the weight of both (Dice's
 * coefficient), and in part over that of the lighter one (overlap coefficient).
 */
export function likeness(one: Bag, other: Bag, weight: (word: string) => number): number {
  let shared = 0;
  let sharedWords = 0;
  for (const [word, count] of one) {
    const both = Math.min(count, other.get(word) ?? 0);
    shared += both * weight(word);
    if (both > 0 && word !== anyNumber) sharedWords++;
  }
  if (shared === 0) return 0;
  const [mine, yours] = [total(one, weight), total(other, weight)];
  const dice = (2 * shared) / (mine + yours);
  if (sharedWords < fewWords) return dice;
  return (1 - containment) * dice + containment * (shared / Math.min(mine, yours));
}

function total(bag: Bag, weight: (word: string) => number): number {
  let sum = 0;
  for (const [word, count] of bag) sum += count * weight(word);
  return sum;
}
