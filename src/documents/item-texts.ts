/** The words of list items, without markup. */
import type { Block, Inline, Inlines } from './block.ts';

export interface ItemText {
  readonly text: string;
  /** In its document, from 1. */
  readonly line: number;
}

/** One text per list item, nested ones included, in the order of the document. */
export function itemTexts(blocks: readonly Block[]): readonly ItemText[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'quote') return itemTexts(block.blocks);
    if (block.kind !== 'list') return [];
    return block.items.flatMap(({ inlines, line, blocks: nested }) => [
      { text: plainText(inlines), line },
      ...itemTexts(nested),
    ]);
  });
}

/** The words of a run of text. */
export function plainText(inlines: Inlines): string {
  return typeof inlines === 'string' ? inlines : inlines.map(wordsOf).join('');
}

function wordsOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'strong':
    case 'emphasis':
    case 'strike':
    case 'link':
      return plainText(inline.children);
    case 'code':
    case 'image':
      return inline.text;
    case 'break':
      return ' ';
    case 'include':
      return inline.name;
  }
}
