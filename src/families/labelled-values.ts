/**
 * What stands behind a label, as people note the facts of a role under its heading: `**Level:** 4`, `Reports to: Care
 * Lead`, `Next role: Senior Agent`. Knows labels and where values stand; what a value says is for the rules of its kind.
 */
import type { Block, Inlines } from '../documents/block.ts';
import { type Passage, passageOf, slicePassage } from './passages.ts';
import { visitTexts } from './visit-texts.ts';
import { wording } from './wording/current.ts';
import type { Label } from './wording/wording.ts';

export interface LabelledValue {
  readonly label: Label;
  /** The words behind the label. */
  readonly value: Passage;
  /** The whole line, with its label. */
  readonly said: Passage;
}

/** Facts stand on lines of their own, or in one with a mark between them. */
const BETWEEN = /[\n·•|]/;

/** A few words, then a colon; they are looked up as a label afterwards. */
const LABELLED = /^\s{0,3}(\p{L}[\p{L} -]{2,30})\s?:\s{0,3}/u;

/** The labelled values among some blocks, in their order. */
export function labelledValues(blocks: readonly Block[]): LabelledValue[] {
  const values: LabelledValue[] = [];
  for (const block of blocks) if (block.kind === 'table') values.push(...valuesOfTable(block));
  visitTexts(blocks, addValues, values);
  return values;
}

/** Those of the paragraphs alone. */
export function labelledInParagraphs(blocks: readonly Block[]): LabelledValue[] {
  const values: LabelledValue[] = [];
  for (const block of blocks) if (block.kind === 'paragraph') addValues(block.inlines, block.line, false, true, values);
  return values;
}

function addValues(inlines: Inlines, line: number, inList: boolean, mayState: boolean, into: LabelledValue[]): void {
  if (!mayState) return;
  // Most runs are a sentence without a colon; a label is the first thing of its line, plain or marked.
  const first = typeof inlines === 'string' ? inlines : inlines[0];
  if (typeof first === 'string' ? !first.includes(':') : first?.kind !== 'strong' && first?.kind !== 'emphasis') return;
  const passage = passageOf(inlines, line, inList);
  let at = 0;
  for (const text of passage.text.split(BETWEEN)) {
    const end = at + text.length;
    const found = LABELLED.exec(text);
    const label = found ? labelOf(found[1] ?? '') : null;
    if (found && label !== null)
      into.push({
        label,
        value: slicePassage(passage, at + found[0].length, end),
        said: slicePassage(passage, at, end),
      });
    at = end + 1;
  }
}

/** `| Level | 4 |`: a table of two columns, labels in the first, its header among them. */
function valuesOfTable({ header, rows }: Extract<Block, { readonly kind: 'table' }>): LabelledValue[] {
  if (header.cells.length !== 2) return [];
  return [header, ...rows].flatMap(({ cells: [first = '', second = ''], line }): LabelledValue[] => {
    const words = passageOf(first, line).text.trim();
    const label = labelOf(words.endsWith(':') ? words.slice(0, -1) : words);
    const value = passageOf(second, line);
    return label === null || value.text === '' ? [] : [{ label, value, said: value }];
  });
}

/** What some words label, or null: those over a column, or before a colon. */
export function labelOf(words: string): Label | null {
  return wording.labels.get(words.trim().toLowerCase()) ?? null;
}
