/**
 * A role's full list of responsibilities, requirements or performance indicators: its own, its family's, and everything
 * that it extends, through any number of levels. Every item keeps the role and the line it comes from.
 */
import type { CareerGraph, Link, RoleId } from './career-graph.ts';
import { type GraphIndex, graphIndex } from './graph-index.ts';
import {
  extendsSection,
  groupsOf,
  type InheritedGroups,
  inheritedGroups,
  type ListedSection,
  type ListHolder,
  tellRepeats,
} from './inherited-groups.ts';

export type { ListedSection, ResolvedGroup, ResolvedItem } from './inherited-groups.ts';

/** `groups`: the role's own first, by document, then its family's, then what is inherited, nearest first. */
export interface ResolvedSection extends InheritedGroups {
  readonly role: RoleId;
  readonly section: ListedSection;
}

/** @returns null when the graph has no such role */
export function resolveInheritance(graph: CareerGraph, id: RoleId, section: ListedSection): ResolvedSection | null {
  const index = graphIndex(graph);
  const role = index.role(id);
  if (role === null) return null;
  const own = holderOf(role, index, section);
  const family = role.family === null ? null : index.family(role.family);
  // What a family extends is no role's own.
  const shared = family === null ? [] : [{ ...family, inherits: [] }];
  const { groups, missing, circular } = inheritedGroups(
    own.inherits,
    new Set([own, ...shared].map((holder) => holder.id)),
    section,
    (link) => documentedHolder(link, index, section),
  );
  const all = [...[own, ...shared].flatMap((holder) => groupsOf(holder, section, 0, null)), ...groups];
  return { role: role.id, section, groups: tellRepeats(all), missing, circular };
}

/** The role or family that a link leads to, where a document describes it. */
export function documentedHolder(link: Link, index: GraphIndex, section: ListedSection): ListHolder | null {
  const found = link.to === null ? null : (index.role(link.to) ?? index.family(link.to));
  return found?.kind === 'documented' ? holderOf(found, index, section) : null;
}

function holderOf(
  { id, sections }: Omit<ListHolder, 'inherits'>,
  index: GraphIndex,
  section: ListedSection,
): ListHolder {
  return { id, sections, inherits: index.linksFrom(id).filter((link) => extendsSection(link, section)) };
}
