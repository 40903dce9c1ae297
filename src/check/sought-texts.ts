/**
 * One pass over everything that the documents say, paragraph by paragraph, for all rules about wording at once: what it
 * hands on is the few texts that hold words, or links, which some rule looks for, with whose they are.
 * Knows where text stands in a graph.
 */
import type { Block, Inlines } from '../documents/block.ts';
import { holdsEmptyLink } from '../families/empty-link.ts';
import type { Section, SectionKind } from '../families/job-family.ts';
import { type PassageLink, passageOf } from '../families/passages.ts';
import { TOPIC, topicsIn } from '../families/topics-in.ts';
import type { CareerGraph, RoleId } from '../graph/career-graph.ts';

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
}

interface Place {
  readonly path: string;
  readonly role: RoleId | null;
  readonly section: SectionKind;
  /** Lines of the texts that are sought; null where that is not known yet. */
  readonly slipLines: ReadonlySet<number> | null;
}

/** By family and role, in the order of the documents; code and charts are left out. */
export function soughtTexts({ families, roles }: CareerGraph): Text[] {
  const texts: Text[] = [];
  for (const { path, overview, sections, specialties } of families) {
    if (path === null) continue;
    addBlocks(overview, { path, role: null, section: 'overview', slipLines: null }, texts);
    addSections(sections, null, texts);
    for (const specialty of specialties) addSections(specialty.sections, null, texts);
  }
  for (const { id, sections } of roles) addSections(sections, id, texts);
  return texts;
}

function addSections(sections: readonly Section[], role: RoleId | null, into: Text[]): void {
  // Few sections have any.
  for (const { kind, source, blocks, slipLines } of sections)
    if (slipLines.length > 0)
      addBlocks(blocks, { path: source.path, role, section: kind, slipLines: new Set(slipLines) }, into);
}

/** Without recursion: nesting comes from a document. */
function addBlocks(blocks: readonly Block[], place: Place, into: Text[]): void {
  const open: Block[] = [];
  for (const top of blocks)
    for (let block: Block | undefined = top; block !== undefined; block = open.pop())
      if (block.kind === 'list')
        for (const { inlines, line, blocks: nested } of block.items) {
          addText(inlines, line, place, into);
          pushAll(open, nested);
        }
      else if (block.kind === 'paragraph' || block.kind === 'heading') addText(block.inlines, block.line, place, into);
      else if (block.kind === 'quote') pushAll(open, block.blocks);
      else if (block.kind === 'table')
        for (const { cells, cellLines, line } of [block.header, ...block.rows])
          for (const [column, cell] of cells.entries()) addText(cell, cellLines?.[column] ?? line, place, into);
}

function addText(inlines: Inlines, line: number, { path, role, section, slipLines }: Place, into: Text[]): void {
  const isSought = slipLines === null ? mayHoldSlips(inlines, line) : slipLines.has(line);
  if (!isSought) return;
  const { text, links } = passageOf(inlines, line);
  into.push({ text, links, path, line, role, section });
}

function mayHoldSlips(inlines: Inlines, line: number): boolean {
  return holdsEmptyLink(inlines) || (topicsIn(passageOf(inlines, line).text) & TOPIC.slips) !== 0;
}

function pushAll(open: Block[], blocks: readonly Block[]): void {
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block !== undefined) open.push(block);
  }
}
