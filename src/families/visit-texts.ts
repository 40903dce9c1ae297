/**
 * All text of some blocks in its order: paragraphs, list items, headings and the cells of tables; code and charts are
 * left out. Knows where text stands, not what it says.
 */
import type { Block, Inlines } from '../documents/block.ts';

/**
 * @param line in the file, from 1
 * @param mayState false for headings and cells, which are read for what they are
 * @param into what `visitTexts` was given, so that no function is made for each call
 */
type Visit<T> = (inlines: Inlines, line: number, inList: boolean, mayState: boolean, into: T) => void;

export function visitTexts<T>(blocks: readonly Block[], visit: Visit<T>, into: T, inList = false): void {
  for (const block of blocks)
    switch (block.kind) {
      case 'paragraph':
        visit(block.inlines, block.line, inList, true, into);
        break;
      case 'heading':
        visit(block.inlines, block.line, inList, false, into);
        break;
      case 'quote':
        visitTexts(block.blocks, visit, into, inList);
        break;
      case 'list':
        for (const { inlines, line, blocks: nested } of block.items) {
          if (inlines.length > 0) visit(inlines, line, true, true, into);
          if (nested.length > 0) visitTexts(nested, visit, into, true);
        }
        break;
      case 'table':
        for (const { cells, cellLines, line } of [block.header, ...block.rows])
          for (const [column, cell] of cells.entries()) visit(cell, cellLines?.[column] ?? line, inList, false, into);
    }
}
