/**
 * Whose each section of a document is: a role's, a specialty's or the whole family's.
 * Goes through the headings in their order; depth decides first, then the words before the heading's kind.
 */
import type { Block } from '../documents/block.ts';
import { belongsTo, type RoleHeadings } from './find-roles.ts';
import type { HeadingNode } from './headings.ts';
import { sameName } from './names.ts';
import type { HeadingKind } from './wording.ts';

export interface DraftSection {
  kind: HeadingKind;
  readonly node: HeadingNode;
  /** With the headings and blocks nested in it. */
  readonly blocks: Block[];
  /** True for a heading that repeats its role's name and lacks the word for its kind. */
  readonly unlabelled: boolean;
}

/** A role or a specialty with what stands under it. */
export interface DraftPart {
  readonly kind: 'role' | 'specialty';
  /** The heading's words, or those before `Job Grade` for a role without a heading of its own. */
  readonly name: string;
  readonly node: HeadingNode;
  /** Text directly under the heading. */
  readonly intro: Block[];
  readonly sections: DraftSection[];
}

export interface DraftFamily {
  readonly parts: readonly DraftPart[];
  /** Sections that belong to no role or specialty. */
  readonly sections: readonly DraftSection[];
  /** Text before the first section. */
  readonly overview: Block[];
}

/** Kinds that a role has for itself even when the heading stands no deeper than the role's. */
const OWN_KINDS: ReadonlySet<HeadingKind> = new Set(['grade', 'responsibilities', 'requirements', 'nice-to-haves']);

export function assignSections(nodes: readonly HeadingNode[], headings: RoleHeadings): DraftFamily {
  const parts: DraftPart[] = [];
  const shared: DraftSection[] = [];
  const overview: Block[] = [];
  let part: DraftPart | null = null;
  let section: DraftSection | null = null;

  nodes.forEach((node, at) => {
    const is = headings.parts.get(at);
    const unheaded = headings.unheaded.get(at);
    if (node.heading === null) overview.push(...node.blocks);
    else if (is === 'role' || is === 'specialty') {
      part = { kind: is, name: node.text, node, intro: [...node.blocks], sections: [] };
      parts.push(part);
      section = null;
    } else if (unheaded !== undefined) {
      section = { kind: 'grade', node, blocks: [...node.blocks], unlabelled: false };
      part = { kind: 'role', name: unheaded, node, intro: [], sections: [section] };
      parts.push(part);
    } else if (is === 'unlabelled' && part) {
      section = { kind: 'other', node, blocks: [...node.blocks], unlabelled: true };
      part.sections.push(section);
    } else if (is === 'group') {
      // Its text introduces the roles below; its sections are the family's.
      part = null;
      section = null;
      overview.push(...node.blocks);
    } else if (node.kind === null) {
      if (section && node.depth > section.node.depth) section.blocks.push(node.heading, ...node.blocks);
      else {
        if (part && node.depth <= part.node.depth) part = null;
        section = otherSection(node);
        (part?.sections ?? shared).push(section);
      }
    } else if (node.kind === 'group' && node.blocks.length > 0 && parts.length === 0 && shared.length === 0) {
      overview.push(...node.blocks);
      section = null;
    } else {
      const owner = ownerOf(node, part, section, parts);
      section = { kind: node.kind, node, blocks: [...node.blocks], unlabelled: false };
      (owner?.sections ?? shared).push(section);
      part = owner;
    }
  });
  return { parts, sections: shared, overview };
}

function otherSection(node: HeadingNode): DraftSection {
  return { kind: 'other', node, blocks: [...node.blocks], unlabelled: false };
}

function ownerOf(
  node: HeadingNode,
  part: DraftPart | null,
  open: DraftSection | null,
  parts: readonly DraftPart[],
): DraftPart | null {
  if (!part) return namedOwner(node, parts, open);
  if (node.depth > part.node.depth) return part;
  if (node.subject !== '') return belongsTo(node.subject, part.name) ? part : namedOwner(node, parts, open);
  const kind = node.kind;
  if (kind === null || !OWN_KINDS.has(kind)) return null;
  return part.sections.some((section) => section.kind === kind) ? null : part;
}

/** The role that a heading names, when the document has it above; not for what stands inside an open family section. */
function namedOwner(node: HeadingNode, parts: readonly DraftPart[], open: DraftSection | null): DraftPart | null {
  if (node.subject === '' || (open && node.depth > open.node.depth)) return null;
  return parts.findLast((part) => sameName(part.name, node.subject)) ?? null;
}
