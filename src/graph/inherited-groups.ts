/**
 * Lists of items that are put together from several documents: whose they are, and what following "extends" from one
 * holder of lists to the next brings. Who holds lists, and which of them come first, is for those who ask.
 */
import type { Block, Inlines, ListItem } from '../documents/block.ts';
import { partsOf } from '../documents/inline-parts.ts';
import type { Source } from '../documents/source.ts';
import type { InheritedSection, Section } from '../families/job-family.ts';
import type { FamilyId, Link, RoleId, SpecialtyId } from './career-graph.ts';

export type ListedSection = Exclude<InheritedSection, 'all'>;

export interface ResolvedItem {
  /** A list item with what is nested in it, or a paragraph or table that stands outside any list. */
  readonly content: ListItem | Block;
  readonly source: Source;
  /** True for the item that says "Extends …" itself: what it stands for follows as groups of their own. */
  readonly saysInheritance: boolean;
  /** The role or family whose list says the same already, further down the chain; null for what is new here. */
  readonly repeats: RoleId | FamilyId | SpecialtyId | null;
}

/** One section of one document: a role's or specialty's own list, or what a family states once for all of its roles. */
export interface ResolvedGroup {
  /** Whose list it is. */
  readonly from: RoleId | FamilyId | SpecialtyId;
  readonly path: string;
  readonly heading: string;
  readonly source: Source;
  /** 0 for the role's own and its family's, then how many levels further down the chain. */
  readonly distance: number;
  /** The "extends" link that brought it here; null at distance 0. */
  readonly through: Link | null;
  readonly items: readonly ResolvedItem[];
}

export interface InheritedGroups {
  /** Nearest first. */
  readonly groups: readonly ResolvedGroup[];
  /** Links whose list cannot be shown: their target is not documented, is no role, or has no such section. */
  readonly missing: readonly Link[];
  /** Links that lead back to a role that extends them; they are followed no further. */
  readonly circular: readonly Link[];
}

/** Whoever has lists of its own. */
export interface ListHolder {
  readonly id: RoleId | FamilyId | SpecialtyId;
  readonly sections: readonly Section[];
  /** The links by which it extends others in this section. */
  readonly inherits: readonly Link[];
}

/**
 * @param edge the links to begin with
 * @param reached ids whose lists are there already
 * @param holderOf whom a link leads to; null where nobody describes it
 */
export function inheritedGroups(
  edge: readonly Link[],
  reached: ReadonlySet<string>,
  section: ListedSection,
  holderOf: (link: Link) => ListHolder | null,
): InheritedGroups {
  const groups: ResolvedGroup[] = [];
  const missing: Link[] = [];
  const circular: Link[] = [];
  const seen = new Set(reached);
  let open = edge;
  for (let distance = 1; open.length > 0; distance++) {
    const next: Link[] = [];
    for (const link of open) {
      const holder = holderOf(link);
      if (holder === null) {
        missing.push(link);
        continue;
      }
      if (seen.has(holder.id)) {
        if (leadsTo(holder, link.from, holderOf)) circular.push(link);
        continue;
      }
      seen.add(holder.id);
      const own = groupsOf(holder, section, distance, link);
      if (own.length === 0 && holder.inherits.length === 0) missing.push(link);
      groups.push(...own);
      next.push(...holder.inherits);
    }
    open = next;
  }
  return { groups, missing, circular };
}

export function extendsSection(link: Link, section: ListedSection): boolean {
  return link.kind === 'extends' && (link.section === section || link.section === 'all');
}

/** True when following "extends" from one holder comes to another. */
function leadsTo(from: ListHolder, goal: string, holderOf: (link: Link) => ListHolder | null): boolean {
  const seen = new Set([from.id]);
  const open = [from];
  for (let holder = open.pop(); holder !== undefined; holder = open.pop()) {
    if (holder.id === goal) return true;
    for (const link of holder.inherits) {
      const parent = holderOf(link);
      if (parent !== null && !seen.has(parent.id)) {
        seen.add(parent.id);
        open.push(parent);
      }
    }
  }
  return false;
}

/** A holder's own lists. */
export function groupsOf(
  { id, sections, inherits }: ListHolder,
  kind: ListedSection,
  distance: number,
  through: Link | null,
): ResolvedGroup[] {
  const statements = new Set(inherits.flatMap(({ sources }) => sources.map(({ path, line }) => `${path}:${line}`)));
  return sections
    .filter((section) => section.kind === kind)
    .map(({ source, heading, blocks }) => ({
      from: id,
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
export function tellRepeats(groups: readonly ResolvedGroup[]): ResolvedGroup[] {
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
  const inlines = 'inlines' in content ? content.inlines : '';
  return plainText(inlines)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of inlines, without recursion: nesting comes from a document. */
function plainText(inlines: Inlines): string {
  const open = [...partsOf(inlines)].reverse();
  let text = '';
  for (let inline = open.pop(); inline !== undefined; inline = open.pop()) {
    if (typeof inline === 'string') text += inline;
    else if (inline.kind === 'code' || inline.kind === 'image') text += inline.text;
    else if (inline.kind === 'break') text += ' ';
    else if ('children' in inline) open.push(...[...partsOf(inline.children)].reverse());
  }
  return text;
}
