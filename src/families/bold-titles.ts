/**
 * Pages without headings, in which words in bold that stand alone are the titles: they are made the headings that
 * they would be elsewhere. A page with headings keeps its bold words as they are.
 */
import type { Block } from '../documents/block.ts';
import { boldWords } from './bold-words.ts';
import { standsForSection } from './headings.ts';
import { passageOf, wordsOf } from './passages.ts';
import { isTitleLike } from './titles.ts';

/** Depth that such a title takes, below the page's own. */
const DEPTH = 2;
/** More words are a sentence that someone wants read. */
const MAX_WORDS = 8;

/** The blocks with such titles as headings; the same where there are none. */
export function openBoldTitles(blocks: readonly Block[]): readonly Block[] {
  if (hasHeadings(blocks)) return blocks;
  const titles = blocks.map(titleOf);
  const found = titles.filter((title) => title !== null);
  if (found.length < 2 || !found.some(isTitleLike)) return blocks;
  return blocks.map((block, at): Block => {
    const text = titles[at] ?? null;
    return text === null ? block : { kind: 'heading', depth: DEPTH, inlines: text, text, anchor: '', line: block.line };
  });
}

/** Besides the page's own. */
function hasHeadings(blocks: readonly Block[]): boolean {
  let count = 0;
  for (const { kind } of blocks) if (kind === 'heading' && ++count > 1) return true;
  return false;
}

/** The words of a paragraph that is all bold, short and no section's name; null for any other block. */
function titleOf(block: Block): string | null {
  const words = block.kind === 'paragraph' ? boldWords(block.inlines) : null;
  if (words === null) return null;
  const text = wordsOf(passageOf(words, block.line));
  if (text === '' || /[.!?:,]$/.test(text) || text.split(/\s+/).length > MAX_WORDS || standsForSection(text))
    return null;
  return text;
}
