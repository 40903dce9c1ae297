/**
 * Where in the documents a statement stands.
 * Every fact that Rungs shows carries one, so that a reader can check it; nothing here knows what a fact is.
 */

/** A place in a document. */
export interface Source {
  /** Path relative to the folder that was read, with `/` between folders. */
  readonly path: string;
  /** Line in the file as it is on disk, from 1, front matter included. */
  readonly line: number;
}
