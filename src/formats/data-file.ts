/**
 * The one file beside the app's shell: the compiled graph of a folder, with the texts of its documents.
 * `build`, `start` and live reload write it; the app reads it, so the first picture waits for no parsing.
 */
import type { CareerGraph } from '../graph/career-graph.ts';

export interface DataFile {
  /** Grows when the shape changes, so that an old file is told apart. */
  readonly version: 1;
  /** What the chart is called: the folder's name, or what the documents say. */
  readonly title: string;
  readonly graph: CareerGraph;
  /** Each readable document's text by its path, for showing where a statement stands. */
  readonly texts: Readonly<Record<string, string>>;
  /** True when the server tells of changes at `./changes` (server-sent events). */
  readonly live: boolean;
}
