/**
 * How many list items some blocks hold, at all depths. An item without words of its own is none.
 */
import type { Block } from '../documents/block.ts';

export function countItems(blocks: readonly Block[]): number {
  let count = 0;
  for (const block of blocks) {
    if (block.kind === 'quote') count += countItems(block.blocks);
    else if (block.kind === 'list')
      for (const item of block.items) {
        if (item.inlines.length > 0) count++;
        if (item.blocks.length > 0) count += countItems(item.blocks);
      }
  }
  return count;
}
