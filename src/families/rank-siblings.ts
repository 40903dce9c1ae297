/**
 * Headings beside each other that differ in their rank alone (`Junior Carer`, `Carer`, `Senior Carer`): the levels of a
 * page that says nothing else of what they are.
 */
import { addTo } from '../documents/add-to.ts';
import type { HeadingNode } from './headings.ts';
import { nameWords } from './names.ts';
import { isBareRank, isTitleLike } from './titles.ts';
import { wording } from './wording/current.ts';

const { ranks } = wording.titles;

/** Indices of such headings among those that are names, whose indices are given. */
export function rankSiblings(nodes: readonly HeadingNode[], names: Iterable<number>): number[] {
  const alike = new Map<string, number[]>();
  for (const at of names) {
    const node = nodes[at];
    if (!node || !isTitleLike(node.text) || isBareRank(node.text)) continue;
    const rest = nameWords(node.text).filter((word) => !ranks.has(word));
    addTo(alike, `${node.depth} ${rest.join(' ')}`, at);
  }
  return [...alike.values()].flatMap((some) => (new Set(some.map((at) => nodes[at]?.text)).size > 1 ? some : []));
}
