/**
 * A role's list of items in the groups that a reader wants: new at this level, of the whole family, inherited from
 * which role, from which other page. Words only; what counts and from where is resolved by `graph/`.
 */
import type { Source } from '../../documents/source.ts';
import type { CareerGraph, Link, Role } from '../../graph/career-graph.ts';
import {
  type ListedSection,
  type ResolvedGroup,
  type ResolvedItem,
  type ResolvedSection,
  resolveInheritance,
} from '../../graph/resolve-inheritance.ts';
import { nameOf } from '../store/derived.ts';

export interface ItemGroup {
  readonly key: string;
  readonly title: string;
  /** `own` says something about this role; `inherited` comes from another. */
  readonly kind: 'own' | 'inherited';
  readonly path: string;
  readonly section: ListedSection;
  /** The heading that the items stand under, and its place. */
  readonly heading: string;
  readonly source: Source;
  /** The statement that brought an inherited list here. */
  readonly through: Link | null;
  readonly items: readonly ResolvedItem[];
}

export interface RoleList {
  readonly groups: readonly ItemGroup[];
  readonly missing: ResolvedSection['missing'];
  readonly circular: ResolvedSection['circular'];
}

const nothing: RoleList = { groups: [], missing: [], circular: [] };

/** The list of one section, in groups without the items that only say "Extends …"; their place is taken by groups. */
export function listFor(graph: CareerGraph, role: Role, section: ListedSection): RoleList {
  const resolved = resolveInheritance(graph, role.id, section);
  if (resolved === null) return nothing;
  const inherits = resolved.groups.some(({ distance }) => distance > 0) || resolved.missing.length > 0;
  const firstPath = resolved.groups.find(({ from, distance }) => distance === 0 && from === role.id)?.path ?? null;
  const groups = resolved.groups
    .map(
      (group, index): ItemGroup => ({
        key: `${index} ${group.from} ${group.path}:${group.source.line}`,
        title: titleOf(graph, role, group, inherits, firstPath),
        kind: group.distance === 0 ? 'own' : 'inherited',
        path: group.path,
        section,
        heading: group.heading,
        source: group.source,
        through: group.through,
        items: group.items.filter(({ saysInheritance }) => !saysInheritance),
      }),
    )
    .filter(({ items }) => items.length > 0);
  return { groups, missing: resolved.missing, circular: resolved.circular };
}

/** How many items the list holds in all. */
export function countItems({ groups }: RoleList): number {
  return groups.reduce((count, { items }) => count + items.length, 0);
}

function titleOf(
  graph: CareerGraph,
  role: Role,
  group: ResolvedGroup,
  inherits: boolean,
  firstPath: string | null,
): string {
  if (group.distance > 0) return `From ${nameOf(graph, group.from) ?? group.from}`;
  if (group.from !== role.id) return `For every role in ${nameOf(graph, group.from) ?? group.from}`;
  // A second document about the same role: named by its page.
  if (group.path !== firstPath) return `From another page, ${pageName(graph, group.path)}`;
  return inherits ? 'New at this level' : 'For this role';
}

function pageName(graph: CareerGraph, path: string): string {
  const family = graph.documents.find((document) => document.path === path)?.family ?? null;
  return nameOf(graph, family) ?? path;
}
