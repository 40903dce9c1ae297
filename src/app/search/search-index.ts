/**
 * Finds roles and job families by title, alias, family, acronym and requirement line; forgives typos and word order.
 * Loaded when someone first searches; knows the graph and nothing of the page.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import type { CareerGraph } from '../../graph/career-graph.ts';
import { type SearchEntry, searchEntries } from './search-entries.ts';

/** A result: what is selected, what tells it apart, and why it is there. */
export interface Hit extends Pick<SearchEntry, 'id' | 'kind' | 'subject' | 'title' | 'facts'> {
  /** Why it is among the results, in words; empty where the title itself matches. */
  readonly why: string;
  /** The words in its texts that matched, in lower case. */
  readonly terms: readonly string[];
}

const fields = ['title', 'aliases', 'family', 'acronyms', 'text'] as const;
const smallWords = new Set(['of', 'and', 'the', 'for', 'in', 'to', 'a', 'an', 'with']);
const mostHits = 12;

/** A function from what was typed to the best results, best first. */
export function makeSearch(graph: CareerGraph): (query: string) => readonly Hit[] {
  const entries = new Map(searchEntries(graph).map((entry) => [entry.id, entry]));
  const index = new MiniSearch<SearchEntry>({
    fields: [...fields],
    searchOptions: {
      boost: { title: 6, acronyms: 4, aliases: 3, family: 2, text: 1 },
      // A letter alone begins too many words, unless it is the last of several: then the word is still being typed.
      prefix: (term, place, terms) => term.length > 1 || (place > 0 && place === terms.length - 1),
      fuzzy: editsFor,
      boostDocument: (id) => entries.get(String(id))?.worth ?? 1,
    },
    processTerm: (term) => {
      const plain = term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
      return smallWords.has(plain) ? null : plain;
    },
  });
  index.addAll([...entries.values()]);
  return (query) => {
    const all = index.search(query, { combineWith: 'AND' });
    // Nothing holds every word: what holds most of them is better than nothing.
    const results = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
    return results.slice(0, mostHits).flatMap((result) => {
      const entry = entries.get(String(result.id));
      return entry ? [toHit(entry, result)] : [];
    });
  };
}

/** How many letters may differ: two swapped ones count as two. Short words differ from too many others by one. */
function editsFor(term: string): number | false {
  if (term.length < 5) return false;
  return term.length < 6 ? 1 : 2;
}

function toHit(
  { id, kind, subject, title, facts, aliases, acronyms, text, family }: SearchEntry,
  result: SearchResult,
): Hit {
  const matched = new Set(Object.values(result.match).flat());
  const reason = () => {
    if (kind === 'requirement') return text;
    if (matched.has('title')) return '';
    if (matched.has('aliases')) return `also called ${aliases}`;
    if (matched.has('acronyms')) return `short: ${shortest(acronyms, result.queryTerms)}`;
    return matched.has('family') ? `in ${family}` : '';
  };
  return { id, kind, subject, title, facts, why: reason(), terms: result.terms };
}

function shortest(acronyms: string, terms: readonly string[]): string {
  const found = acronyms.split(' ').find((acronym) => terms.some((term) => acronym.startsWith(term)));
  return (found ?? acronyms.split(' ')[0] ?? '').toUpperCase();
}
