/**
 * Finds roles and job families by title, alias, family, acronym and requirement line; forgives typos and word order.
 * Loaded when someone first searches; knows the graph and nothing of the page.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import type { CareerGraph, FamilyId, RoleId } from '../../graph/career-graph.ts';
import { acronymsOf } from './acronyms.ts';
import { itemTexts } from './item-texts.ts';

export interface Hit {
  readonly id: string;
  readonly kind: 'role' | 'family' | 'requirement';
  /** The role or family that is selected. */
  readonly subject: { readonly kind: 'role'; readonly id: RoleId } | { readonly kind: 'family'; readonly id: FamilyId };
  readonly title: string;
  /** What else tells it apart: grade and family. */
  readonly facts: string;
  /** Why it is among the results, in words. */
  readonly why: string;
}

interface Entry extends Omit<Hit, 'why'> {
  readonly aliases: string;
  readonly family: string;
  readonly acronyms: string;
  readonly text: string;
}

const fields = ['title', 'aliases', 'family', 'acronyms', 'text'] as const;
const smallWords = new Set(['of', 'and', 'the', 'for', 'in', 'to', 'a', 'an', 'with']);
const mostHits = 12;

/** A function from what was typed to the best results, best first. */
export function makeSearch(graph: CareerGraph): (query: string) => readonly Hit[] {
  const entries = new Map(entriesOf(graph).map((entry) => [entry.id, entry]));
  const index = new MiniSearch<Entry>({
    fields: [...fields],
    searchOptions: {
      boost: { title: 6, acronyms: 4, aliases: 3, family: 2, text: 1 },
      prefix: (term) => term.length > 1,
      fuzzy: editsFor,
      boostDocument: (id) => kindBoosts[entries.get(String(id))?.kind ?? 'requirement'],
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

const kindBoosts: Readonly<Record<Hit['kind'], number>> = { role: 1, family: 0.8, requirement: 0.35 };

function toHit({ id, kind, subject, title, facts, aliases, acronyms, text, family }: Entry, result: SearchResult): Hit {
  const matched = new Set(Object.values(result.match).flat());
  const reason = () => {
    if (kind === 'requirement') return text;
    if (matched.has('title')) return '';
    if (matched.has('aliases')) return `also called ${aliases}`;
    if (matched.has('acronyms')) return `short: ${shortest(acronyms, result.queryTerms)}`;
    return matched.has('family') ? `in ${family}` : '';
  };
  return { id, kind, subject, title, facts, why: reason() };
}

function shortest(acronyms: string, terms: readonly string[]): string {
  const found = acronyms.split(' ').find((acronym) => terms.some((term) => acronym.startsWith(term)));
  return (found ?? acronyms.split(' ')[0] ?? '').toUpperCase();
}

function entriesOf(graph: CareerGraph): readonly Entry[] {
  const familyNames = new Map(graph.families.map((family) => [family.id, family.name]));
  const roles = graph.roles.flatMap((role): Entry[] => {
    const family = role.family === null ? '' : (familyNames.get(role.family) ?? '');
    const grade = role.gradeStated && role.gradeLabel !== null ? `Grade ${role.gradeLabel}` : '';
    const note = { documented: '', referenced: 'not documented', undefined: 'not defined yet' }[role.kind];
    const subject = { kind: 'role', id: role.id } as const;
    const facts = [grade, family, note].filter(Boolean).join(' · ');
    const shared = { subject, title: role.title, facts, family: '', aliases: '', acronyms: '', text: '' };
    const own: Entry = {
      ...shared,
      id: `role ${role.id}`,
      kind: 'role',
      aliases: role.aliases.join(', '),
      family,
      acronyms: [role.title, ...role.aliases].flatMap(acronymsOf).join(' '),
    };
    const requirements = role.sections
      .filter(({ kind }) => kind === 'requirements')
      .flatMap(({ blocks }) => itemTexts(blocks))
      // Under a requirement stands the role's title, which is not what was searched for.
      .map((text, index): Entry => ({ ...shared, id: `requirement ${role.id} ${index}`, kind: 'requirement', text }))
      .map((entry) => ({ ...entry, title: '', facts: role.title }));
    return [own, ...requirements];
  });
  const families = graph.families.map(
    (family): Entry => ({
      id: `family ${family.id}`,
      kind: 'family',
      subject: { kind: 'family', id: family.id },
      title: family.name,
      facts: `Job family · ${family.roles.length} ${family.roles.length === 1 ? 'role' : 'roles'}`,
      aliases: family.aliases.join(', '),
      family: '',
      acronyms: [family.name, ...family.aliases].flatMap(acronymsOf).join(' '),
      text: '',
    }),
  );
  return [...roles, ...families];
}
