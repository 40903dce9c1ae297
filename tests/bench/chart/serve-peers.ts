/** Builds the peers' page and serves it, with the boxes and links of a picture beside it. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { projectFolder } from '../../../src/cli/project.mjs';
import type { CareerGraph } from '../../../src/graph/career-graph.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import { selectView } from '../../../src/view/select-view.ts';
import type { Sample } from './graphs.ts';

export interface PeerServer {
  /** The page of a peer over one graph of a sample that was given. */
  readonly address: (peer: 'canvas' | 'flow' | 'mermaid' | 'empty', sample: Sample, index: number) => string;
  readonly stop: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

export async function servePeers(samples: readonly Sample[]): Promise<PeerServer> {
  const root = join(projectFolder, 'tests', 'bench', 'chart');
  const folder = join(projectFolder, 'tests', 'bench', '.build', 'chart');
  process.env.NODE_ENV = 'production';
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 10_000 },
  });
  const files = samples.map((sample) => sample.files);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://peers');
    const [, sample = '', index = '', name = ''] = pathname.split(/^\/(\d+)\/(\d+)\//);
    try {
      const file = files[Number(sample)]?.[Number(index)];
      const body =
        name === 'plane.json' && file ? planeOf(file.graph) : await readFile(join(folder, name || 'index.html'));
      response.setHeader('content-type', types[extname(name || 'index.html')] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a server on a port has one
  return {
    address: (peer, sample, index) => `http://127.0.0.1:${port}/${samples.indexOf(sample)}/${index}/?peer=${peer}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** What the app shows of the graph, without its routes. */
function planeOf(graph: CareerGraph): string {
  const linkStyles = new Set(['next-step', 'level-step', 'reports-to', 'undefined-step'] as const);
  const view = selectView(graph, { view: 'progression', linkStyles, collapsed: new Set() });
  const { width, height, cards } = layOut(view, { aspect: 1.6 });
  const titles = new Map(view.cards.map(({ id, title }) => [id, title]));
  return JSON.stringify({
    width,
    height,
    cards: cards.map((card) => [card.id, titles.get(card.id) ?? '', card.x, card.y, card.width, card.height]),
    links: view.links.map(({ from, to }) => [from, to]),
  });
}
