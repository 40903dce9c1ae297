/**
 * One pass over everything that the documents say, paragraph by paragraph, for all rules about wording at once: what it
 * hands on is the few texts that hold words, or links, which some rule looks for, with whose they are.
 * Knows where text stands in a graph.
 */
import type { Inlines } from '../documents/block.ts';
import { textOf } from '../documents/read-inlines.ts';
import { holdsEmptyLink } from '../families/empty-link.ts';
import type { Section, SectionKind } from '../families/job-family.ts';
import { type PassageLink, passageOf } from '../families/passages.ts';
import { TOPIC, topicsIn } from '../families/topics-in.ts';
import { visitTexts } from '../families/visit-texts.ts';
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
  /** Where they are put. */
  readonly texts: Text[];
}

/** By family and role, in the order of the documents; code and charts are left out. */
export function soughtTexts({ families, roles }: CareerGraph): Text[] {
  const texts: Text[] = [];
  for (const { path, overview, sections, specialties } of families) {
    if (path === null) continue;
    visitTexts(overview, addText, { path, role: null, section: 'overview', slipLines: null, texts });
    addSections(sections, null, texts);
    for (const specialty of specialties) addSections(specialty.sections, null, texts);
  }
  for (const { id, sections } of roles) addSections(sections, id, texts);
  return texts;
}

function addSections(sections: readonly Section[], role: RoleId | null, texts: Text[]): void {
  // Few sections have any.
  for (const { kind, source, blocks, slipLines } of sections)
    if (slipLines.length > 0)
      visitTexts(blocks, addText, { path: source.path, role, section: kind, slipLines: new Set(slipLines), texts });
}

function addText(inlines: Inlines, line: number, _inList: boolean, _mayState: boolean, place: Place): void {
  const { path, role, section, slipLines } = place;
  const isSought = slipLines === null ? mayHoldSlips(inlines) : slipLines.has(line);
  if (!isSought) return;
  const { text, links } = passageOf(inlines, line);
  place.texts.push({ text, links, path, line, role, section });
}

function mayHoldSlips(inlines: Inlines): boolean {
  return holdsEmptyLink(inlines) || (topicsIn(textOf(inlines)) & TOPIC.slips) !== 0;
}
