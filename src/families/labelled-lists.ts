/**
 * Lists that hold sections: `- Requirements:` with a list under it, or an item that is only the name of a section,
 * a heading that has become an item. Such an item stands for a heading, and what is under it or follows for its text.
 */
import type { Block, Inline, Inlines, ListItem } from '../documents/block.ts';
import { partsOf } from '../documents/inline-parts.ts';
import { standsForSection } from './headings.ts';
import { labelledValues } from './labelled-values.ts';
import { passageOf, wordsOf } from './passages.ts';
import { isTitleLike } from './titles.ts';
import { withoutMarksAtEnd } from './without-marks-at-end.ts';

type List = Extract<Block, { readonly kind: 'list' }>;

/** The blocks, each such list as a paragraph in bold and a list for each of its sections; the same where there is none. */
export function openLabelledLists(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(isLabelledList)) return blocks;
  const opened: Block[] = [];
  let depth = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') depth = block.depth;
    if (block.kind !== 'list') opened.push(block);
    else opened.push(...(isLadder(block) ? openLadder(block, depth + 1) : openList(block)));
  }
  return opened;
}

function isLabelledList(block: Block): boolean {
  return block.kind === 'list' && (sectionsIn(block).length > 0 || isLadder(block));
}

/** Whether each item is a title with what is noted of it in a list below. */
function isLadder({ items }: List): boolean {
  return items.every(({ inlines, blocks }) => {
    const list = blocks[0];
    if (list?.kind !== 'list' || partsOf(inlines).length > 1) return false;
    if (sectionsIn(list).length === 0 && labelledValues(blocks).length === 0) return false;
    return isTitleLike(titleOf(inlines));
  });
}

/** A heading for each item, which it would be elsewhere. */
function openLadder({ items }: List, depth: number): Block[] {
  return items.flatMap(({ inlines, blocks, line }): Block[] => {
    const text = titleOf(inlines);
    return [{ kind: 'heading', depth, inlines, text, anchor: '', line }, ...openLabelledLists(blocks)];
  });
}

function titleOf(inlines: Inlines): string {
  return withoutMarksAtEnd(wordsOf(passageOf(inlines, 1)), ':');
}

/** Indices of the items that stand for headings; none where items between them belong to no section. */
function sectionsIn({ items }: List): readonly number[] {
  if (!items.some(isLabel)) return NONE;
  const found: number[] = [];
  let open: ListItem | null = null;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) continue;
    if (isLabel(item)) {
      const holds = item.blocks.length > 0 || (items[at + 1]?.inlines.length ?? 0) > 0;
      if (!holds) return [];
      found.push(at);
      open = item;
      // An item after a section with a list of its own is in nobody's.
    } else if (open !== null && open.blocks.length > 0) return [];
  }
  return found;
}

function isLabel({ inlines }: ListItem): boolean {
  // Most items are plain words.
  if (typeof inlines === 'string') return namesSection(inlines);
  const [first, rest] = inlines;
  if (inlines.length > 2 || typeof first !== 'object' || first.kind !== 'strong') return false;
  // `**Requirements**:` has its colon behind the bold words.
  return (rest === undefined || rest === ':') && namesSection(partsOf(first.children)[0]);
}

function namesSection(label: Inline | undefined): boolean {
  return typeof label === 'string' && label.length <= MAX_LABEL && standsForSection(label);
}

const NONE: readonly number[] = [];

/** Characters; more are words about something. */
const MAX_LABEL = 30;

function openList(list: List): readonly Block[] {
  const starts = sectionsIn(list);
  if (starts.length === 0) return [list];
  const blocks: Block[] = [];
  const add = (items: readonly ListItem[]): void => {
    const [first] = items;
    if (first !== undefined) blocks.push({ ...list, items, line: first.line });
  };
  add(list.items.slice(0, starts[0]));
  for (const [index, at] of starts.entries()) {
    const item = list.items[at];
    if (item === undefined) continue;
    blocks.push({ kind: 'paragraph', inlines: [{ kind: 'strong', children: item.inlines }], line: item.line });
    blocks.push(...item.blocks);
    add(list.items.slice(at + 1, starts[index + 1]));
  }
  return blocks;
}
