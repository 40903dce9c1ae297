/** Blocks that are told by their first letters, as they are found among markdown-it's tokens. */
import type { ListItem } from './block.ts';

export type PlainBlock = PlainPlace &
  (
    | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
    | { readonly kind: 'paragraph'; readonly text: string; readonly isPlain: boolean }
    | {
        readonly kind: 'list';
        readonly items: ListItem[];
        /** Indices of the items that may hold markup, which is not read yet. */
        readonly marked: readonly number[];
      }
  );

interface PlainPlace {
  /** In the file, from 1. */
  readonly line: number;
  /** Index of the token that comes next. */
  readonly before: number;
}
