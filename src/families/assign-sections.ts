/**
 * Whose each section of a document is: a role's, a specialty's or the whole family's.
 * Goes through the headings in their order; depth decides first, then the words before the heading's kind.
 */
import type { Heading } from '../documents/block.ts';
import { belongsTo, type RoleHeadings } from './find-roles.ts';
import type { HeadingNode } from './headings.ts';
import { sameWords } from './names.ts';
import { NO_PROSE, Prose } from './prose.ts';
import type { HeadingKind } from './wording/wording.ts';

export interface DraftSection {
  kind: HeadingKind;
  readonly node: HeadingNode;
  /** With the headings and blocks nested in it. */
  readonly prose: Prose;
  /** True for a heading that repeats its role's name and lacks the word for its kind. */
  readonly unlabelled: boolean;
}

/** A role or a specialty with what stands under it. */
export interface DraftPart {
  readonly kind: 'role' | 'specialty';
  /** The heading's words, or those before `Job Grade` for a role without a heading of its own. */
  readonly name: string;
  readonly node: HeadingNode;
  /** The kind of the family's section that it stands in, for a list without a heading. */
  readonly listKind: 'responsibilities' | 'requirements' | null;
  /** The nearest heading of a lesser depth that is a name, or null. */
  readonly above: string | null;
  /** Text directly under the heading. */
  readonly intro: Prose;
  readonly sections: DraftSection[];
}

export interface DraftFamily {
  readonly parts: readonly DraftPart[];
  /** Sections that belong to no role or specialty. */
  readonly sections: readonly DraftSection[];
  /** Text before the first section. */
  readonly overview: Prose;
  /** True when a heading gathers roles of other pages, as a department's own page does. */
  readonly hasGroup: boolean;
}

/** Kinds that a role has for itself even when the heading stands no deeper than the role's. */
const OWN_KINDS: ReadonlySet<HeadingKind> = new Set(['grade', 'responsibilities', 'requirements', 'nice-to-haves']);

/** `familyNames`: names of the family, whose sections within a role's are still the family's. */
export function assignSections(
  nodes: readonly HeadingNode[],
  headings: RoleHeadings,
  familyNames: readonly string[],
): DraftFamily {
  const lastRoleLines = new Map<number, number>();
  for (const [at, part] of headings.parts) {
    const node = nodes[at];
    if (part === 'role' && node) lastRoleLines.set(node.depth, node.line);
  }
  const assigner = new Assigner(headings, familyNames, lastRoleLines);
  nodes.forEach(assigner.add, assigner);
  return assigner.finish();
}

class Assigner {
  private readonly parts: DraftPart[] = [];
  private readonly shared: DraftSection[] = [];
  private readonly overview = new Prose([]);
  /** Roles and specialties that the heading at hand stands in, the outermost first. */
  private openParts: DraftPart[] = [];
  /** Sections that the heading at hand stands in, the outermost first. */
  private openSections: DraftSection[] = [];
  private hasGroup = false;
  /** Headings that are names, which the heading at hand stands under. */
  private readonly names: HeadingNode[] = [];
  private readonly headings: RoleHeadings;
  /** By depth, the line of the last heading that is a role. */
  private readonly lastRoleLines: ReadonlyMap<number, number>;
  private readonly familyNames: readonly string[];

  constructor(headings: RoleHeadings, familyNames: readonly string[], lastRoleLines: ReadonlyMap<number, number>) {
    this.lastRoleLines = lastRoleLines;
    this.headings = headings;
    this.familyNames = familyNames;
  }

  finish(): DraftFamily {
    return { parts: this.parts, sections: this.shared, overview: this.overview, hasGroup: this.hasGroup };
  }

  add(node: HeadingNode, at: number): void {
    this.assign(node, at);
    while ((this.names.at(-1)?.depth ?? -1) >= node.depth) this.names.pop();
    if (node.kind === null || node.kind === 'group') this.names.push(node);
  }

  private above(node: HeadingNode): string | null {
    for (let at = this.names.length - 1; at >= 0; at--) {
      const name = this.names[at];
      if (name !== undefined && name.depth < node.depth && name.text !== '') return name.text;
    }
    return null;
  }

  private assign(node: HeadingNode, at: number): void {
    const is = this.headings.parts.get(at);
    const unheaded = this.headings.unheaded.get(at);
    if (node.heading === null) this.overview.add(...node.blocks);
    else if (is === 'role' || is === 'specialty')
      this.openPart({
        kind: is,
        name: node.text,
        node,
        listKind: this.listKindAt(node),
        above: this.above(node),
        intro: new Prose(node.blocks),
        sections: [],
      });
    else if (unheaded !== undefined) {
      const part: DraftPart = {
        kind: 'role',
        name: unheaded,
        node,
        listKind: null,
        above: this.above(node),
        intro: NO_PROSE,
        sections: [],
      };
      this.openPart(part);
      this.openSection(node, part, node.kind ?? 'grade');
    } else if (is === 'unlabelled' && this.openParts.length > 0)
      this.openSection(node, this.openParts.at(-1) ?? null, 'other', true);
    else if (is === 'group') {
      // Its text introduces the roles below; its sections are the family's.
      this.openParts = [];
      this.openSections = [];
      this.overview.add(...node.blocks);
    } else if (node.kind === null) this.addText(node, node.heading);
    else if (node.kind === 'group' && this.parts.length === 0 && this.shared.length === 0) {
      this.hasGroup = true;
      this.overview.add(...node.blocks);
    } else this.openSection(node, this.ownerOf(node), node.kind);
  }

  private listKindAt(node: HeadingNode): DraftPart['listKind'] {
    const kind = innermost(this.openSections, node)?.kind;
    return kind === 'responsibilities' || kind === 'requirements' ? kind : (this.openParts.at(-1)?.listKind ?? null);
  }

  private openPart(part: DraftPart): void {
    closeFrom(part.node.depth, this.openParts);
    this.openParts.push(part);
    this.parts.push(part);
    this.openSections = [];
  }

  private openSection(node: HeadingNode, owner: DraftPart | null, kind: HeadingKind, unlabelled = false): void {
    if (kind === 'group') this.hasGroup = true;
    const section: DraftSection = { kind, node, prose: new Prose(node.blocks), unlabelled };
    (owner?.sections ?? this.shared).push(section);
    closeFrom(node.depth, this.openSections);
    this.openSections.push(section);
    if (!owner) this.openParts = [];
  }

  /** A heading that announces nothing goes on with the section it stands in. */
  private addText(node: HeadingNode, heading: Heading): void {
    const section = innermost(this.openSections, node);
    if (section) {
      section.prose.add(heading, ...node.blocks);
      return;
    }
    closeFrom(node.depth, this.openParts);
    this.openSection(node, this.openParts.at(-1) ?? null, 'other');
  }

  private ownerOf(node: HeadingNode): DraftPart | null {
    const last = this.openParts.at(-1);
    if (!last) return this.namedOwner(node);
    const isDeeper = node.depth > last.node.depth;
    if (isDeeper && !this.isOfFamily(node)) return last;
    const own = node.subject !== '' && belongsTo(node.subject, last.name);
    if (own) return last;
    if (isDeeper) return null;
    const enclosing = partsAround(node, this.openParts);
    const kind = node.kind;
    if (enclosing.length === 0 && node.subject === '' && kind !== null && OWN_KINDS.has(kind))
      return last.sections.some((section) => section.kind === kind) ? null : last;
    // `### Hiring Process` beside each of several roles, not once after the last.
    if (node.depth === last.node.depth && node.subject === '' && this.hasRoleAfter(node)) return last;
    this.openParts = enclosing;
    return enclosing.at(-1) ?? this.namedOwner(node);
  }

  private hasRoleAfter(node: HeadingNode): boolean {
    return (this.lastRoleLines.get(node.depth) ?? 0) > node.line;
  }

  /** `Support Engineer Responsibilities` under the Staff Support Engineer, in the family Support Engineer. */
  private isOfFamily({ subject }: HeadingNode): boolean {
    return (
      subject !== '' &&
      this.familyNames.some((name) => sameWords(name, subject)) &&
      lastCalled(subject, this.parts) === null &&
      this.parts.filter(isRole).length > 1
    );
  }

  /** The role that a heading names, when the document has it above; not for what stands inside an open section. */
  private namedOwner(node: HeadingNode): DraftPart | null {
    if (node.subject === '' || innermost(this.openSections, node) !== null) return null;
    return lastCalled(node.subject, this.parts);
  }
}

const isRole = ({ kind }: DraftPart): boolean => kind === 'role';

/** The last of what is open that a heading stands in by its depth. */
function innermost<T extends { readonly node: HeadingNode }>(open: readonly T[], { depth }: HeadingNode): T | null {
  for (let at = open.length - 1; at >= 0; at--) {
    const one = open[at];
    if (one !== undefined && one.node.depth < depth) return one;
  }
  return null;
}

function partsAround({ depth }: HeadingNode, open: readonly DraftPart[]): DraftPart[] {
  const around: DraftPart[] = [];
  for (const part of open) if (part.node.depth < depth) around.push(part);
  return around;
}

/** The last part whose name has the words of the subject. */
function lastCalled(subject: string, parts: readonly DraftPart[]): DraftPart | null {
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at];
    if (part !== undefined && sameWords(part.name, subject)) return part;
  }
  return null;
}

/** Ends what a heading of some depth ends; what is open stands ever deeper. */
function closeFrom(depth: number, open: { readonly node: HeadingNode }[]): void {
  while ((open.at(-1)?.node.depth ?? -1) >= depth) open.pop();
}
