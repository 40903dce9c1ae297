/** Serves the built app over a graph that no documents were read for, such as a generated one of 10,000 roles. */
import { processIo, readFiles } from '../../src/cli/io.ts';
import { type SiteServer, serve } from '../../src/cli/serve.ts';
import { ensureShell } from '../../src/cli/shell.ts';
import { type DataFile, writeDataFile } from '../../src/formats/data-file.ts';
import type { CareerGraph } from '../../src/graph/career-graph.ts';
import { generatedData } from './generated-data.ts';

/** On a free port of this machine; whoever calls it stops it again. */
export function serveGraph(graph: CareerGraph): Promise<SiteServer> {
  return serveData(generatedData(graph));
}

/** The same for any content of the data file. */
export async function serveData(file: DataFile): Promise<SiteServer> {
  const shell = await readFiles(await ensureShell({ ...processIo, say: () => {} }));
  const serving = await serve({ shell, data: writeDataFile(file) });
  if (!serving.ok) throw new Error(serving.message);
  return serving.server;
}
