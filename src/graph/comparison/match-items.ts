/**
 * Which items of one list are the same as, or go beyond, which items of another.
 *
 * The same words come first. What is left of the second list is paired with the first one by likeness, all pairs at once,
 * so that the best whole is found and not the best first pair. An item of the first list that the second one inherits
 * word for word can be paired again: that is how a level raises what the level below it lists.
 */
import { assign } from './assign.ts';
import type { ComparedItem } from './comparison.ts';
import { bagOf, likeness, weigh } from './likeness.ts';

export interface ItemPair {
  /** Places in the two lists. */
  readonly one: number;
  readonly other: number;
  /** From the least likeness that counts up to 1, which means the same words. */
  readonly likeness: number;
  /** The first item has a pair of the same words already: the second goes beyond it. */
  readonly again: boolean;
}

/** Pairs below this are two different things, as real pairs of levels show; see the tests. */
export const leastLikeness = 0.42;
/** An item that is still without a pair is preferred to one that is listed on: by this much likeness. */
const preference = 0.1;
/** Of items that are as alike, what the level says itself comes before what its family says and what it inherits. */
const nearness = 0.06;
/** Longer lists are no lists that a person wrote: only the same words are paired then. */
const mostItems = 400;

export function matchItems(one: readonly ComparedItem[], other: readonly ComparedItem[]): readonly ItemPair[] {
  const pairs: ItemPair[] = [];
  const places = new Map<string, number[]>();
  one.forEach(({ text }, place) => {
    const key = plain(text);
    places.set(key, [...(places.get(key) ?? []), place]);
  });
  const isPaired = new Set<number>();
  const left = other.flatMap((item, place) => {
    const same = places.get(plain(item.text))?.shift();
    if (same === undefined) return [{ item, place }];
    isPaired.add(same);
    pairs.push({ one: same, other: place, likeness: 1, again: false });
    return [];
  });
  if (left.length === 0 || one.length === 0 || one.length > mostItems || left.length > mostItems) return pairs;

  const bags = one.map(({ text }) => bagOf(text));
  const otherBags = left.map(({ item }) => bagOf(item.text));
  const weight = weigh([...bags, ...otherBags]);
  const alike = otherBags.map((bag) => bags.map((mine) => likeness(mine, bag, weight)));
  const worth = alike.map((row) =>
    row.map((value, place) => {
      if (value < leastLikeness) return 0;
      return value + (isPaired.has(place) ? 0 : preference) + (one[place]?.isOwn ? nearness : 0);
    }),
  );
  assign(worth).forEach((column, row) => {
    const place = left[row]?.place;
    if (column < 0 || place === undefined) return;
    pairs.push({ one: column, other: place, likeness: alike[row]?.[column] ?? 0, again: isPaired.has(column) });
  });
  return pairs;
}

/** The words alone: links, capitals and full stops make no other item. */
export function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
