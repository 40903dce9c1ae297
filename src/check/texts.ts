/**
 * Everything that the documents say, paragraph by paragraph, with whose it is: for rules about wording.
 * Knows where text stands in a graph, nothing of what is looked for in it.
 */
import type { Block, Inline } from '../documents/block.ts';
import type { SectionKind } from '../families/job-family.ts';
import { type PassageLink, passageOf } from '../families/passages.ts';
import type { CareerGraph, RoleId } from '../graph/career-graph.ts';
import { rememberFor } from '../graph/remember-for.ts';

/** A paragraph, a list item, a heading within a section or a table's cell. */
export interface Text {
  readonly text: string;
  readonly links: readonly PassageLink[];
  readonly path: string;
  /** Line in the file, from 1, where it begins. */
  readonly line: number;
  /** Null for what is said of a whole family. */
  readonly role: RoleId | null;
  readonly section: SectionKind;
  readonly isHeading: boolean;
}

interface Place {
  readonly path: string;
  readonly role: RoleId | null;
  readonly section: SectionKind;
}

/** By family and role, in the order of the documents; code and charts are left out. */
export const textsOf: (graph: CareerGraph) => readonly Text[] = rememberFor(collect);

function collect({ families, roles }: CareerGraph): Text[] {
  const texts: Text[] = [];
  for (const { path, overview, sections, specialties } of families) {
    if (path === null) continue;
    addBlocks(overview, { path, role: null, section: 'overview' }, texts);
    for (const { kind, source, blocks } of [...sections, ...specialties.flatMap((specialty) => specialty.sections)])
      addBlocks(blocks, { path: source.path, role: null, section: kind }, texts);
  }
  for (const { id, sections } of roles)
    for (const { kind, source, blocks } of sections)
      addBlocks(blocks, { path: source.path, role: id, section: kind }, texts);
  return texts;
}

/** Without recursion: nesting comes from a document. */
function addBlocks(blocks: readonly Block[], place: Place, into: Text[]): void {
  const { path, role, section } = place;
  const open = [...blocks].reverse();
  const add = (inlines: readonly Inline[], line: number, isHeading = false): void => {
    const [first] = inlines;
    // Most paragraphs are one string, and there are tens of thousands of them.
    const isPlain = typeof first === 'string' && inlines.length === 1;
    const { text, links } = isPlain ? { text: first, links: noLinks } : passageOf(inlines, line);
    if (text !== '' || links.length > 0) into.push({ text, links, line, path, role, section, isHeading });
  };
  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    if (block.kind === 'paragraph') add(block.inlines, block.line);
    else if (block.kind === 'heading') add(block.inlines, block.line, true);
    else if (block.kind === 'quote') pushAll(open, block.blocks);
    else if (block.kind === 'table')
      for (const row of [block.header, ...block.rows])
        for (const [column, cell] of row.cells.entries()) add(cell, row.cellLines?.[column] ?? row.line);
    else if (block.kind === 'list') {
      for (const item of block.items) {
        add(item.inlines, item.line);
        if (item.blocks.length > 0) pushAll(open, item.blocks);
      }
    }
  }
}

const noLinks: readonly PassageLink[] = [];

function pushAll(open: Block[], blocks: readonly Block[]): void {
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block !== undefined) open.push(block);
  }
}
