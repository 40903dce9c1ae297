/** The data file's content for a graph that no documents were read for, as it would have been compiled from some. */
import { type DataFile, dataFileVersion } from '../../src/formats/data-file.ts';
import { firstLayout } from '../../src/formats/first-layout.ts';
import type { CareerGraph } from '../../src/graph/career-graph.ts';

export function generatedData(graph: CareerGraph): DataFile {
  const layout = firstLayout(graph);
  return { version: dataFileVersion, title: 'Generated', graph, texts: {}, layout, live: false };
}
