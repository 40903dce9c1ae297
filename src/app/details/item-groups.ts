/**
 * A role's list of items in the groups that a reader wants: new at this level, of the whole family, inherited from
 * which role, from which other page. Words only; what counts and from where is resolved by `graph/`.
 */
import type { Source } from '../../documents/source.ts';
import type { CareerGraph, Family, Link, Role, Specialty } from '../../graph/career-graph.ts';
import {
  type ListedSection,
  type ResolvedGroup,
  type ResolvedItem,
  type ResolvedSection,
  resolveInheritance,
} from '../../graph/resolve-inheritance.ts';
import { resolveSpecialty } from '../../graph/resolve-specialty.ts';
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
  const groups = itemGroups(resolved.groups, section, (group) => titleOf(graph, role, group, inherits, firstPath));
  return { groups, missing: resolved.missing, circular: resolved.circular };
}

/** What a specialty takes over at the level of a role, list by list; its own sections are not among them. */
export function takenOverBy(graph: CareerGraph, family: Family, specialty: Specialty, role: Role): RoleList {
  const lists = listedSections.flatMap((section) => {
    const resolved = resolveSpecialty(graph, family, specialty.id, role.id, section);
    if (resolved === null) return [];
    const { groups, missing, circular } = resolved;
    const inherited = groups.filter(({ distance }) => distance > 0);
    const title = (group: ResolvedGroup) => `${sectionNames[section]} from ${sourceOf(graph, family, group)}`;
    return [{ groups: itemGroups(inherited, section, title), missing, circular }];
  });
  return {
    groups: lists.flatMap(({ groups }) => groups),
    missing: lists.flatMap(({ missing }) => missing),
    circular: lists.flatMap(({ circular }) => circular),
  };
}

const sectionNames: Readonly<Record<ListedSection, string>> = {
  responsibilities: 'Responsibilities',
  requirements: 'Requirements',
  performance: 'Performance indicators',
};
const listedSections = ['responsibilities', 'requirements', 'performance'] as const;

function sourceOf(graph: CareerGraph, { specialties }: Family, { from }: ResolvedGroup): string {
  return nameOf(graph, from) ?? specialties.find(({ id }) => id === from)?.name ?? from;
}

/** Groups without the items that only say "Extends …", and without groups that hold no other. */
function itemGroups(
  groups: readonly ResolvedGroup[],
  section: ListedSection,
  titleOf: (group: ResolvedGroup) => string,
): readonly ItemGroup[] {
  return groups
    .map(
      (group, index): ItemGroup => ({
        key: `${section} ${index} ${group.from} ${group.path}:${group.source.line}`,
        title: titleOf(group),
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
