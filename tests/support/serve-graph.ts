/** Serves the built app over a graph that no documents were read for, such as a generated one of 10,000 roles. */
import { processIo, readFiles } from '../../src/cli/io.ts';
import { type SiteServer, serve } from '../../src/cli/serve.ts';
import { ensureShell } from '../../src/cli/shell.ts';
import { dataFileVersion, writeDataFile } from '../../src/formats/data-file.ts';
import type { CareerGraph } from '../../src/graph/career-graph.ts';

/** On a free port of this machine; whoever calls it stops it again. */
export async function serveGraph(graph: CareerGraph): Promise<SiteServer> {
  const shell = await readFiles(await ensureShell({ ...processIo, say: () => {} }));
  const data = writeDataFile({ version: dataFileVersion, title: 'Generated', graph, texts: {}, live: false });
  const serving = await serve({ shell, data });
  if (!serving.ok) throw new Error(serving.message);
  return serving.server;
}
