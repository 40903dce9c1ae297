/**
 * Files → the data file's content: the graph of the documents, their texts, and the layout of the first picture.
 * The command line and the app's worker make it alike; neither reads nor writes a file here.
 */
import { configurationPath } from '../documents/configuration.ts';
import type { SourceFile } from '../documents/document.ts';
import { graphOfDocuments, readFiles } from '../graph/read-career-graph.ts';
import { type DataFile, dataFileVersion } from './data-file.ts';
import { firstLayout } from './first-layout.ts';

export interface DataFileWords {
  /** What the chart is called where the configuration does not say. */
  readonly title: string;
  /** Whether a server will tell of changes. */
  readonly live: boolean;
}

export function compileData(files: readonly SourceFile[], { title, live }: DataFileWords): DataFile {
  const reading = readFiles(files);
  const texts = reading.documents.filter(({ readable }) => readable).map(({ path, text }) => [path, text] as const);
  const settings = reading.text === '' ? [] : [[configurationPath, reading.text] as const];
  const graph = graphOfDocuments(reading);
  return {
    version: dataFileVersion,
    title: reading.configuration.title ?? title,
    graph,
    layout: firstLayout(graph),
    texts: Object.fromEntries([...texts, ...settings]),
    live,
  };
}
