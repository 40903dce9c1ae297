/**
 * One file, read: its text, its front matter and its Markdown with lines, and what was odd about it.
 * Knows nothing of roles or families; a file that cannot be read is still a Document, with the reason.
 */
import type { Block } from './block.ts';
import type { LocatedValue } from './located-value.ts';
import type { Source } from './source.ts';

/** A file as it comes from a disk, a drop or an archive. */
export interface SourceFile {
  /** Relative to the folder that was read, with `/` between folders. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A value of YAML front matter; dates stay the text that was written. */
export type FrontMatterValue =
  | string
  | number
  | boolean
  | null
  | readonly FrontMatterValue[]
  | { readonly [key: string]: FrontMatterValue };

/** One key of the front matter. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly value: FrontMatterValue;
  /** Line in the file, from 1. */
  readonly line: number;
  /** The same value with the line of each of its parts. */
  readonly located: LocatedValue;
}

/** What a maintainer would want to know about the file itself; `check/` words it. */
export interface DocumentObservation {
  readonly kind:
    | 'not-text'
    | 'too-large'
    | 'empty'
    | 'no-heading'
    | 'unreadable-front-matter'
    | 'garbled-encoding'
    | 'raw-html'
    | 'template-tag'
    | 'too-deep';
  readonly source: Source;
  /** The words or the figure that were found, short enough to show. */
  readonly found: string;
}

export interface Document {
  /** Relative to the folder that was read, with `/` between folders. */
  readonly path: string;
  /** False when nothing in it could be used; the observations say why. */
  readonly readable: boolean;
  /** The whole text with `\n` line ends and encodings repaired; empty when it is no text. */
  readonly text: string;
  readonly frontMatter: readonly FrontMatterEntry[];
  readonly blocks: readonly Block[];
  readonly observations: readonly DocumentObservation[];
}
