/** The whole way from files to findings, against a Markdown parser that does nothing but parse, and how time grows. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { checkGraph } from '../../src/check/check-graph.ts';
import { processIo } from '../../src/cli/io.ts';
import { projectFolder } from '../../src/cli/project.mjs';
import type { SourceFile } from '../../src/documents/document.ts';
import { readCareerGraph } from '../../src/graph/read-career-graph.ts';
import { type Bench, median, table } from './bench.ts';

/** Real pages, which lie beside a checkout of the project, and the ones that ship, where those are absent. */
const folders = [join(projectFolder, '..', 'shared', 'handbook', 'job-families'), join(projectFolder, 'data')];

/** Odd, so that the median is one of them. */
const rounds = 7;
/** Runs of ours in a round: the parser takes so long that one of its runs says enough. */
const runsInRound = 5;
/** So many runs pass before the engine has compiled what it will: a median of later ones stays where it is. */
const warmUps = { ours: 60, many: 6, peer: 6 };
const copies = 10;

/** Targets of the project: `ratio` at least, `growth` at most. */
const target = { ratio: 15, growth: 11 };

/** What is timed; each in a thread of its own, so that none waits for the collection of another's garbage. */
type Side = 'ours' | 'many' | 'peer';

export const bench: Bench = {
  title: [
    `From files to findings (compiled as the command line is, warm, median of ${rounds} rounds of ${runsInRound}),`,
    'against unified + remark-parse + remark-gfm merely parsing the same pages; in turn, each in its own thread',
  ].join('\n'),
  peers: true,
  browser: false,
  run: async () => {
    const [wanted] = folders;
    const folder = folders.find(existsSync) ?? '';
    const files = await filesOf(folder);
    const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
    const threads = {
      ours: new Worker(fileURLToPath(import.meta.url), { workerData: { side: 'ours', folder } }),
      many: new Worker(fileURLToPath(import.meta.url), { workerData: { side: 'many', folder } }),
      peer: new Worker(fileURLToPath(import.meta.url), { workerData: { side: 'peer', folder } }),
    };
    const ask = async (side: Side, runs: number): Promise<readonly number[]> => {
      threads[side].postMessage(runs);
      const [times] = await once(threads[side], 'message');
      return times;
    };
    await ask('ours', warmUps.ours);
    await ask('many', warmUps.many);
    await ask('peer', warmUps.peer);
    const times = { ours: [] as number[], many: [] as number[], peer: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      times.ours.push(...(await ask('ours', runsInRound)));
      times.many.push(...(await ask('many', 1)));
      times.peer.push(...(await ask('peer', 1)));
    }
    await Promise.all(Object.values(threads).map((thread) => thread.terminate()));
    const ours = median(times.ours);
    const grown = median(times.many);
    const peer = median(times.peer);
    return [
      ...(folder === wanted ? [] : [`${relative(projectFolder, wanted ?? '')} is not there: read instead was`]),
      `${relative(projectFolder, folder)}: ${files.length} pages, ${(bytes / 1000).toFixed(0)} KB`,
      '',
      ...table([
        ['', 'median', 'range', 'pages/s'],
        ['Rungs, files to findings', ...row(times.ours, files.length)],
        ['remark, parsing alone', ...row(times.peer, files.length)],
        [`Rungs, ${copies} times the pages`, ...row(times.many, files.length * copies)],
      ]),
      '',
      ...table([
        ['times faster than the parser', (peer / ours).toFixed(1), `at least ${target.ratio}`],
        [`time of ${copies} times the pages`, `${(grown / ours).toFixed(2)} ×`, `at most ${target.growth} ×`],
      ]),
      '',
      verdict(peer / ours >= target.ratio && grown / ours <= target.growth),
    ];
  },
};

if (!isMainThread) {
  const { side, folder }: { side: Side; folder: string } = workerData;
  const run = await sideOf(side, await filesOf(folder));
  parentPort?.on('message', (runs: number) => parentPort?.postMessage(Array.from({ length: runs }, () => timed(run))));
}

async function filesOf(folder: string): Promise<readonly SourceFile[]> {
  const reading = await processIo.readFolder(folder);
  if (!reading.ok) throw new Error(reading.message);
  return reading.files;
}

async function sideOf(side: Side, files: readonly SourceFile[]): Promise<() => void> {
  if (side !== 'peer') {
    const some = side === 'ours' ? files : copiesOf(files);
    return () => void checkGraph(readCareerGraph(some));
  }
  const parse = await loadParser();
  // The parser is handed text and we are handed bytes, as a user has them: decoding is on our account alone.
  const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes));
  return () => texts.forEach(parse);
}

function verdict(met: boolean): string {
  if (!met) process.exitCode = 1;
  return met ? 'Both targets are met.' : 'A target is MISSED.';
}

/** The same pages again under other top folders, each copy a company of its own. */
function copiesOf(files: readonly SourceFile[]): SourceFile[] {
  return Array.from({ length: copies }, (_, copy) =>
    files.map(({ path, bytes }) => ({ path: `copy-${copy}/${path}`, bytes })),
  ).flat();
}

/** Packages of this folder, there only once such a bench was run: named by variables, or every check would want them. */
async function loadParser(): Promise<(text: string) => void> {
  const load = async (name: string) => (await import(/* @vite-ignore */ name)) as Record<string, unknown>;
  const { unified } = (await load('unified')) as { unified: () => Processor };
  const { default: remarkParse } = await load('remark-parse');
  const { default: remarkGfm } = await load('remark-gfm');
  const processor = unified().use(remarkParse).use(remarkGfm).freeze();
  return (text) => void processor.parse(text);
}

/** What is used of unified's processor. */
interface Processor {
  readonly use: (plugin: unknown) => Processor;
  readonly freeze: () => Processor;
  readonly parse: (text: string) => unknown;
}

function timed(run: () => void): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

function row(times: readonly number[], pages: number): string[] {
  const ms = (time: number) => `${time.toFixed(time < 1000 ? 1 : 0)} ms`;
  const middle = median(times);
  return [ms(middle), `${ms(Math.min(...times))} to ${ms(Math.max(...times))}`, ((pages / middle) * 1000).toFixed(0)];
}
