/**
 * A role's full list of responsibilities, requirements or performance indicators: its own, its family's, and everything
 * that it extends, through any number of levels. Every item keeps the role and the line it comes from.
 */
import type { Block, Inline, ListItem } from '../documents/block.ts';
import type { Source } from '../documents/source.ts';
import type { InheritedSection, Section } from '../families/job-family.ts';
import type { CareerGraph, FamilyId, Link, RoleId } from './career-graph.ts';
import { graphIndex } from './graph-index.ts';

export type ListedSection = Exclude<InheritedSection, 'all'>;

export interface ResolvedItem {
  /** A list item with what is nested in it, or a paragraph or table that stands outside any list. */
  readonly content: ListItem | Block;
  readonly source: Source;
  /** True for the item that says "Extends …" itself: what it stands for follows as groups of their own. */
  readonly saysInheritance: boolean;
  /** The role or family whose list says the same already, further down the chain; null for what is new here. */
  readonly repeats: RoleId | FamilyId | null;
}

/** One section of one document: a role's own list, or what a family states once for all of its roles. */
export interface ResolvedGroup {
  /** Whose list it is. */
  readonly from: RoleId | FamilyId;
  readonly path: string;
  readonly heading: string;
  readonly source: Source;
  /** 0 for the role's own and its family's, then how many levels further down the chain. */
  readonly distance: number;
  /** The "extends" link that brought it here; null at distance 0. */
  readonly through: Link | null;
  readonly items: readonly ResolvedItem[];
}

export interface ResolvedSection {
  readonly role: RoleId;
  readonly section: ListedSection;
  /** The role's own first, by document, then its family's, then what is inherited, nearest first. */
  readonly groups: readonly ResolvedGroup[];
  /** Links whose list cannot be shown: their target is not documented, is no role, or has no such section. */
  readonly missing: readonly Link[];
  /** Links that lead back to a role that extends them; they are followed no further. */
  readonly circular: readonly Link[];
}

/** @returns null when the graph has no such role */
export function resolveInheritance(graph: CareerGraph, id: RoleId, section: ListedSection): ResolvedSection | null {
  const index = graphIndex(graph);
  const role = index.role(id);
  if (role === null) return null;
  const groups: ResolvedGroup[] = [];
  const missing: Link[] = [];
  const circular: Link[] = [];
  const parents = (of: string) => index.linksFrom(of).filter((link) => extendsSection(link, section));

  groups.push(...groupsOf(role, role.sections, section, 0, null, parents(role.id)));
  const family = role.family === null ? null : index.family(role.family);
  if (family !== null) groups.push(...groupsOf(family, family.sections, section, 0, null, []));

  const reached = new Set<string>([role.id, ...(family === null ? [] : [family.id])]);
  let edge: readonly Link[] = parents(role.id);
  for (let distance = 1; edge.length > 0; distance++) {
    const next: Link[] = [];
    for (const link of edge) {
      const parent = link.to === null ? null : (index.role(link.to) ?? index.family(link.to));
      if (parent === null || parent.kind !== 'documented') {
        missing.push(link);
        continue;
      }
      if (reached.has(parent.id)) {
        if (leadsTo(parent.id, link.from, parents)) circular.push(link);
        continue;
      }
      reached.add(parent.id);
      const inherited = parents(parent.id);
      const own = groupsOf(parent, parent.sections, section, distance, link, inherited);
      if (own.length === 0 && inherited.length === 0) missing.push(link);
      groups.push(...own);
      next.push(...inherited);
    }
    edge = next;
  }
  return { role: role.id, section, groups: tellRepeats(groups), missing, circular };
}

function extendsSection(link: Link, section: ListedSection): boolean {
  return link.kind === 'extends' && (link.section === section || link.section === 'all');
}

/** True when following "extends" from one role comes to another. */
function leadsTo(from: string, goal: string, parents: (id: string) => readonly Link[]): boolean {
  const seen = new Set([from]);
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === goal) return true;
    for (const { to } of parents(id))
      if (to !== null && !seen.has(to)) {
        seen.add(to);
        open.push(to);
      }
  }
  return false;
}

function groupsOf(
  owner: { readonly id: RoleId | FamilyId },
  sections: readonly Section[],
  kind: ListedSection,
  distance: number,
  through: Link | null,
  inherits: readonly Link[],
): ResolvedGroup[] {
  const statements = new Set(inherits.flatMap(({ sources }) => sources.map(({ path, line }) => `${path}:${line}`)));
  return sections
    .filter((section) => section.kind === kind)
    .map(({ source, heading, blocks }) => ({
      from: owner.id,
      path: source.path,
      heading,
      source,
      distance,
      through,
      items: blocks.flatMap(contents).map((content) => ({
        content,
        source: { path: source.path, line: content.line },
        saysInheritance: statements.has(`${source.path}:${content.line}`),
        repeats: null,
      })),
    }));
}

/** Items of lists one by one; what else says something as a whole. */
function contents(block: Block): (ListItem | Block)[] {
  if (block.kind === 'list') return [...block.items];
  return block.kind === 'heading' || block.kind === 'rule' || block.kind === 'anchor' ? [] : [block];
}

/** An item that a role further down the chain has too is marked: it is not new at this level. */
function tellRepeats(groups: readonly ResolvedGroup[]): ResolvedGroup[] {
  const first = new Map<string, { from: string; distance: number }>();
  for (const { from, distance, items } of groups)
    for (const { content } of items) {
      const words = comparable(content);
      const known = first.get(words);
      if (words !== '' && (known === undefined || known.distance < distance)) first.set(words, { from, distance });
    }
  return groups.map((group) => ({
    ...group,
    items: group.items.map((item) => {
      const known = first.get(comparable(item.content));
      return known === undefined || known.distance <= group.distance ? item : { ...item, repeats: known.from };
    }),
  }));
}

function comparable(content: ListItem | Block): string {
  const inlines = 'inlines' in content ? content.inlines : [];
  return plainText(inlines)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of inlines, without recursion: nesting comes from a document. */
function plainText(inlines: readonly Inline[]): string {
  const open = [...inlines].reverse();
  let text = '';
  for (let inline = open.pop(); inline !== undefined; inline = open.pop()) {
    if (typeof inline === 'string') text += inline;
    else if (inline.kind === 'code' || inline.kind === 'image') text += inline.text;
    else if (inline.kind === 'break') text += ' ';
    else if ('children' in inline) open.push(...[...inline.children].reverse());
  }
  return text;
}
