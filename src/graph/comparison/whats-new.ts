/** What a role lists that another does not, or not in these words: what is new for whoever goes from one to the other. */
import type { CareerGraph, RoleId } from '../career-graph.ts';
import { graphIndex } from '../graph-index.ts';
import { rememberFor } from '../remember-for.ts';
import type { ListedSection } from '../resolve-inheritance.ts';
import { compareRoles } from './compare-roles.ts';
import type { ComparedRow } from './comparison.ts';

export interface SectionNews {
  readonly section: ListedSection;
  readonly fresh: readonly ComparedRow[];
  readonly reworded: readonly ComparedRow[];
  readonly gone: readonly ComparedRow[];
}

/** Requirements first, then responsibilities, then what else there is; sections without any news are left out. */
export type News = readonly SectionNews[];

/** @returns null where no document describes one of the two: nothing is known then, which is not "nothing new" */
export function whatsNew(graph: CareerGraph, from: RoleId, to: RoleId): News | null {
  const known = newsOf(graph);
  const key = `${from}\n${to}`;
  const news = known.get(key);
  if (news !== undefined) return news;
  const made = makeNews(graph, from, to);
  known.set(key, made);
  return made;
}

/** How many requirements are new or reworded; null where nothing is known. */
export function countNewRequirements(news: News | null): number | null {
  if (news === null) return null;
  const requirements = news.find(({ section }) => section === 'requirements');
  return requirements === undefined ? 0 : requirements.fresh.length + requirements.reworded.length;
}

const newsOf = rememberFor((_: CareerGraph) => new Map<string, News | null>());

function makeNews(graph: CareerGraph, from: RoleId, to: RoleId): News | null {
  const { role } = graphIndex(graph);
  if (role(from)?.kind !== 'documented' || role(to)?.kind !== 'documented') return null;
  const comparison = compareRoles(graph, [from, to]);
  if (comparison === null) return null;
  return comparison.sections
    .map(({ section, rows }) => ({
      section,
      fresh: rows.filter(({ kind }) => kind === 'new'),
      reworded: rows.filter(({ kind }) => kind === 'reworded'),
      gone: rows.filter(({ kind }) => kind === 'gone'),
    }))
    .filter(({ fresh, reworded, gone }) => fresh.length + reworded.length + gone.length > 0);
}
