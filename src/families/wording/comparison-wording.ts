/**
 * What a language tells of its words so that the items of two lists can be compared: which words count, and which are
 * forms of one. All words in lower case.
 */
export interface ComparisonWording {
  /** Words that say nothing of what an item is about. */
  readonly fillers: ReadonlySet<string>;
  /** Written numbers. */
  readonly numerals: ReadonlySet<string>;
  /** A small word, or none: alone between two that changed it belongs to the change. */
  readonly small: RegExp;
  /** Forms that no ending explains, with the word they are forms of. */
  readonly irregular: ReadonlyMap<string, string>;
  /** Endings of words, longest first, with what is put in place of each. */
  readonly endings: readonly (readonly [ending: string, instead: string])[];
  /** Ends of what is left in which the forms of one word still differ. */
  readonly loose: RegExp;
  /** A last letter that is doubled only before an ending: `planning` is `plan`. */
  readonly doubled: RegExp;
}
