/**
 * Markdown as plain data: what the documents say, without HTML and without any library's tokens.
 * Later stages read statements out of it and the app renders it as real elements, so nothing in it can run.
 */

/** A piece of a run of text: plain words are a bare string. */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'emphasis' | 'strike'; readonly children: Inlines }
  | { readonly kind: 'code'; readonly text: string }
  /** `href` exactly as written; whoever renders it decides which schemes are safe. */
  | { readonly kind: 'link'; readonly href: string; readonly children: Inlines }
  | { readonly kind: 'image'; readonly href: string; readonly text: string }
  | { readonly kind: 'break' }
  /** A template tag, by the name of what it would include: it is named to readers, never shown raw. */
  | { readonly kind: 'include'; readonly name: string };

/**
 * A run of text: a bare string where it is one piece of plain words, as most are, and '' where it is empty; else its
 * pieces. Two objects less for each are soon copied, and the data file is smaller. `partsOf` walks any run: to loop
 * over a string would be to loop over its letters.
 */
export type Inlines = string | readonly Inline[];

export interface Heading {
  readonly kind: 'heading';
  /** 1 to 6, as written. */
  readonly depth: number;
  readonly inlines: Inlines;
  /** The heading's words without markup. */
  readonly text: string;
  /** The id that a link to this heading would use: GitHub's rule, or an explicit `{#id}`. Unique within the document. */
  readonly anchor: string;
  readonly line: number;
}

export interface ListItem {
  readonly inlines: Inlines;
  /** What stands under the item's first paragraph: nested lists, further paragraphs. */
  readonly blocks: readonly Block[];
  readonly line: number;
}

export interface TableRow {
  /** One entry a column. */
  readonly cells: readonly Inlines[];
  /** Line of each cell, where the cells of a row stand on lines of their own (HTML tables). */
  readonly cellLines?: readonly number[];
  readonly line: number;
}

/** A piece of a document. `line` is its first line in the file, from 1. */
export type Block =
  | Heading
  | { readonly kind: 'paragraph'; readonly inlines: Inlines; readonly line: number }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[]; readonly line: number }
  | { readonly kind: 'table'; readonly header: TableRow; readonly rows: readonly TableRow[]; readonly line: number }
  | { readonly kind: 'code'; readonly language: string; readonly text: string; readonly line: number }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[]; readonly line: number }
  | { readonly kind: 'include'; readonly name: string; readonly line: number }
  /** A named place in the text (`<a id="…">`), which links may point to. */
  | { readonly kind: 'anchor'; readonly name: string; readonly line: number }
  | { readonly kind: 'rule'; readonly line: number };
