/**
 * The documented role or family whose name says most of the words of another one: a suggestion, no more.
 * Knows words of names; that a name is merely misspelt is told where links are found.
 */
import type { CareerGraph, FamilyId, RoleId } from '../graph/career-graph.ts';
import { nameWords, rankOf, subjectOf } from '../graph/names.ts';

interface Named {
  readonly id: RoleId | FamilyId;
  readonly name: string;
  readonly words: ReadonlySet<string>;
  readonly rank: string;
}

/** Share of words in common from which two names may mean the same. */
const near = 0.6;

const known = new WeakMap<CareerGraph, ReadonlyMap<string, readonly Named[]>>();

/**
 * @param text a name as written
 * @param self who names it, which is never meant
 * @returns the name as its document writes it, or null when none is near
 */
export function nearestName(graph: CareerGraph, text: string, self: RoleId | FamilyId | null): string | null {
  const written = nameWords(text);
  const words = new Set(written);
  const rank = rankOf(written).key;
  const subject = subjectOf(written);
  const shared = new Map<Named, number>();
  for (const word of words)
    for (const named of byWord(graph).get(word) ?? []) shared.set(named, (shared.get(named) ?? 0) + 1);
  let best: Named | null = null;
  let bestShare = near;
  for (const [named, count] of shared) {
    const share = count / (words.size + named.words.size - count);
    if (named.id === self || share < bestShare || (best !== null && share === bestShare)) continue;
    // A Director is no misnamed Manager, and titles that share their post alone say nothing of the same work.
    if (named.rank !== rank || !subject.some((word) => named.words.has(word))) continue;
    [best, bestShare] = [named, share];
  }
  return best?.name ?? null;
}

function byWord(graph: CareerGraph): ReadonlyMap<string, readonly Named[]> {
  const made = known.get(graph);
  if (made !== undefined) return made;
  const index = new Map<string, Named[]>();
  const add = (id: string, name: string): void => {
    const words = nameWords(name);
    const named = { id, name, words: new Set(words), rank: rankOf(words).key };
    for (const word of named.words) {
      const others = index.get(word);
      if (others === undefined) index.set(word, [named]);
      else others.push(named);
    }
  };
  for (const { id, title, kind } of graph.roles) if (kind === 'documented') add(id, title);
  for (const { id, name, kind } of graph.families) if (kind === 'documented') add(id, name);
  known.set(graph, index);
  return index;
}
