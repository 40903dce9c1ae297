/**
 * One pass over everything that the documents say, paragraph by paragraph, for all rules about wording at once: what it
 * hands on is the few texts that hold words which some rule looks for, or a link, with whose they are.
 * Knows where text stands in a graph; the words are handed in.
 */
import type { Block, Inlines } from '../documents/block.ts';
import type { Section, SectionKind } from '../families/job-family.ts';
import { type PassageLink, passageOf } from '../families/passages.ts';
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
  /** Whether it holds words that some rule looks for; else it is here for its links. */
  readonly hasWords: boolean;
}

interface Place {
  readonly path: string;
  readonly role: RoleId | null;
  readonly section: SectionKind;
}

/**
 * By family and role, in the order of the documents; code and charts are left out.
 * @param sought words one of which each text holds that is handed on; a text with a link always is
 */
export function soughtTexts({ families, roles }: CareerGraph, sought: RegExp): Text[] {
  const texts: Text[] = [];
  for (const { path, overview, sections, specialties } of families) {
    if (path === null) continue;
    addBlocks(overview, { path, role: null, section: 'overview' }, sought, texts);
    addSections(sections, null, sought, texts);
    for (const specialty of specialties) addSections(specialty.sections, null, sought, texts);
  }
  for (const { id, sections } of roles) addSections(sections, id, sought, texts);
  return texts;
}

function addSections(sections: readonly Section[], role: RoleId | null, sought: RegExp, into: Text[]): void {
  for (const { kind, source, blocks } of sections)
    addBlocks(blocks, { path: source.path, role, section: kind }, sought, into);
}

/** Without recursion: nesting comes from a document. */
function addBlocks(blocks: readonly Block[], place: Place, sought: RegExp, into: Text[]): void {
  const open: Block[] = [];
  for (const top of blocks)
    for (let block: Block | undefined = top; block !== undefined; block = open.pop())
      if (block.kind === 'list')
        for (const { inlines, line, blocks: nested } of block.items) {
          addText(inlines, line, place, sought, into);
          pushAll(open, nested);
        }
      else if (block.kind === 'paragraph' || block.kind === 'heading')
        addText(block.inlines, block.line, place, sought, into);
      else if (block.kind === 'quote') pushAll(open, block.blocks);
      else if (block.kind === 'table')
        for (const { cells, cellLines, line } of [block.header, ...block.rows])
          for (const [column, cell] of cells.entries()) addText(cell, cellLines?.[column] ?? line, place, sought, into);
}

function addText(inlines: Inlines, line: number, place: Place, sought: RegExp, into: Text[]): void {
  // Most paragraphs are one string without such words, and there are tens of thousands of them.
  const isPlain = typeof inlines === 'string';
  if (isPlain && !sought.test(inlines)) return;
  const { text, links } = isPlain ? { text: inlines, links: noLinks } : passageOf(inlines, line);
  const hasWords = isPlain || sought.test(text);
  if (!hasWords && links.length === 0) return;
  const { path, role, section } = place;
  into.push({ text, links, path, line, role, section, hasWords });
}

const noLinks: readonly PassageLink[] = [];

function pushAll(open: Block[], blocks: readonly Block[]): void {
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block !== undefined) open.push(block);
  }
}
