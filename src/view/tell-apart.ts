/**
 * What tells families of one name in one department apart: where their documents lie. Two of one name in two departments
 * need nothing, as tables name the department anyway.
 */
import { addTo } from '../documents/add-to.ts';
import type { CareerGraph } from '../graph/career-graph.ts';
import { graphIndex } from '../graph/graph-index.ts';
import type { ViewColumn } from './view.ts';

/** By the id of the column, for those alone whose name another one has: `engineering / backend`. */
export function tellApart(graph: CareerGraph, columns: readonly ViewColumn[]): ReadonlyMap<string, string> {
  const { family } = graphIndex(graph);
  const alike = new Map<string, ViewColumn[]>();
  for (const column of columns) addTo(alike, `${column.department}\n${column.name.toLowerCase()}`, column);
  const words = new Map<string, string>();
  for (const group of alike.values()) {
    if (group.length < 2) continue;
    const places = group.map((column) => placeOf((column.family && family(column.family)?.path) ?? null));
    const shared = sharedLength(places.filter((place) => place.length > 0));
    for (const [at, column] of group.entries()) {
      const place = places[at] ?? [];
      const own = place.slice(Math.min(shared, place.length - 1));
      words.set(column.id, own.length === 0 ? 'not documented' : own.join(' / '));
    }
  }
  return words;
}

/** Folders and the file's name without its endings; an index is called what its folder is. */
function placeOf(path: string | null): readonly string[] {
  const parts = path === null ? [] : path.split('/').filter((part) => part !== '');
  const [file = ''] = (parts.pop() ?? '').split('.');
  return /^_?(?:index|readme)$/i.test(file) && parts.length > 0
    ? parts
    : [...parts, file].filter((part) => part !== '');
}

/** How many folders all of them begin with. */
function sharedLength(places: readonly (readonly string[])[]): number {
  const [first = []] = places;
  const differs = first.findIndex((part, at) => places.some((place) => place[at] !== part));
  return differs === -1 ? first.length : differs;
}
