/**
 * The documented role or family whose name is most like another one: a suggestion, no more.
 * Knows words of names, and slips of the pen in them.
 */
import { addTo } from '../documents/add-to.ts';
import { editDistance } from '../documents/edit-distance.ts';
import type { CareerGraph, FamilyId, RoleId } from '../graph/career-graph.ts';
import { distinctWords, nameWords, subjectOf } from '../graph/names.ts';
import { type Rank, rankOf } from '../graph/rank.ts';
import { rememberFor } from '../graph/remember-for.ts';

interface Named {
  readonly id: RoleId | FamilyId;
  readonly name: string;
  /** How many words tell the work, without rank and post. */
  readonly subjectSize: number;
  readonly rank: Rank;
}

/** Share of the work's words in common from which two names may mean the same. */
const near = 0.6;
/** A shorter word with another letter is another word. */
const shortestMisspelt = 7;

/**
 * @param text a name as written
 * @param self who names it, which is never meant
 * @returns the name as its document writes it, or null when none of the same rank is near
 */
export function nearestName(graph: CareerGraph, text: string, self: RoleId | FamilyId | null): string | null {
  const words = nameWords(text);
  const rank = rankOf(words);
  const subject = distinctWords(subjectOf(words));
  const index = bySubject(graph);
  const shared = new Map<Named, number>();
  for (const word of subject)
    for (const named of index.get(word) ?? index.get(respelt(word, index)) ?? [])
      if (named.rank.key === rank.key && named.id !== self) shared.set(named, (shared.get(named) ?? 0) + 1);
  let best: Named | null = null;
  let bestShare = 0;
  for (const [named, count] of shared) {
    const share = count / (subject.length + named.subjectSize - count);
    if (share >= near && share > bestShare) [best, bestShare] = [named, share];
  }
  return best?.name ?? null;
}

/** The word of a name that was most likely meant, or the word itself. */
function respelt(word: string, index: ReadonlyMap<string, unknown>): string {
  if (word.length < shortestMisspelt) return word;
  for (const other of index.keys())
    if (other[0] === word[0] && Math.abs(other.length - word.length) <= 1 && editDistance(other, word) <= 1)
      return other;
  return word;
}

/** Names by each word of their work. */
const bySubject = rememberFor((graph: CareerGraph): ReadonlyMap<string, readonly Named[]> => {
  const index = new Map<string, Named[]>();
  for (const { id, title, kind } of graph.roles) if (kind === 'documented') addName(index, id, title);
  for (const { id, name, kind } of graph.families) if (kind === 'documented') addName(index, id, name);
  return index;
});

function addName(index: Map<string, Named[]>, id: RoleId | FamilyId, name: string): void {
  const words = nameWords(name);
  const subject = distinctWords(subjectOf(words));
  const named = { id, name, subjectSize: subject.length, rank: rankOf(words) };
  for (const word of subject) addTo(index, word, named);
}
