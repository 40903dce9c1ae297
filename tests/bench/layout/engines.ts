/**
 * The engines, each in a thread of its own, which can be ended when it takes too long. A thread is told what to draw
 * and answers with figures alone.
 */
import { once } from 'node:events';
import { join } from 'node:path';
import { parentPort, Worker } from 'node:worker_threads';
import { processIo } from '../../../src/cli/io.ts';
import { projectFolder } from '../../../src/cli/project.mjs';
import type { CareerGraph } from '../../../src/graph/career-graph.ts';
import { readCareerGraph } from '../../../src/graph/read-career-graph.ts';
import { selectProgression } from '../../../src/view/select-progression.ts';
import type { LinkStyle } from '../../../src/view/view.ts';
import { generateCareerGraph } from '../../support/generate-career-graph.ts';
import { countCrossings, countLinesBehindCards, totalLength } from '../../support/picture-quality.ts';
import { drawWithDagre } from './draw-with-dagre.ts';
import { prepareDot } from './draw-with-dot.ts';
import { prepareElk } from './draw-with-elk.ts';
import { drawWithRungs } from './draw-with-rungs.ts';
import { type Engine, laneGraphOf } from './lane-graph.ts';

export type EngineName = 'Rungs' | 'dot' | 'elk' | 'dagre';

/** What is to be drawn: generated roles by number and seed, or the pages that lie beside the project. */
export interface Subject {
  readonly graph: { readonly roles: number; readonly seed: number } | 'handbook';
  /** All links, as the chart draws them at first, or next steps and level steps alone. */
  readonly links: 'all' | 'steps';
}

export interface Figures {
  readonly milliseconds: number;
  readonly crossings: number;
  /** px */
  readonly length: number;
  /** Links that run behind a card that is not their end. */
  readonly behind: number;
  readonly links: number;
}

/** Real pages, which lie beside a checkout of the project. */
export const handbook = join(projectFolder, '..', 'shared', 'handbook', 'job-families');

/** An engine gets so long for one picture, in ms. */
export const PATIENCE = 60_000;

/** Runs of one picture: the shortest time counts, for whatever else the machine does only adds to it. */
const RUNS = 7;
const TIME_FOR_RUNS = 800;

const STYLES: Record<Subject['links'], ReadonlySet<LinkStyle>> = {
  all: new Set(['next-step', 'level-step', 'reports-to', 'undefined-step']),
  steps: new Set(['next-step', 'level-step', 'undefined-step']),
};

export class EngineThread {
  private readonly worker: Worker;
  private ended = false;

  /** @param script the compiled bench, which calls `serveEngine` when it is not the main thread */
  constructor(name: EngineName, script: string) {
    this.worker = new Worker(script, { workerData: name });
    // One listener for each picture waits for the end.
    this.worker.setMaxListeners(0);
  }

  /** Null when the engine was too slow; its thread is then ended, and answers null ever after. */
  async draw(subject: Subject): Promise<Figures | null> {
    if (this.ended) return null;
    this.worker.postMessage(subject);
    await once(this.worker, 'message');
    const laidOut = once(this.worker, 'message');
    const timer = setTimeout(() => void this.end(), PATIENCE);
    const ended = once(this.worker, 'exit').then(() => null);
    const first = await Promise.race([laidOut, ended]);
    clearTimeout(timer);
    if (first === null) return null;
    const [figures] = await once(this.worker, 'message');
    return figures;
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.worker.terminate();
  }
}

/** In an engine's thread: for each subject three messages, when the graph is there, when it is laid out, and the figures. */
export async function serveEngine(name: EngineName): Promise<void> {
  const engine = await prepared(name);
  parentPort?.on('message', async (subject: Subject) => {
    const graph = laneGraphOf(selectProgression(await graphOf(subject), { linkStyles: STYLES[subject.links] }));
    parentPort?.postMessage('ready');
    let picture = await engine(graph);
    let milliseconds = picture.milliseconds;
    for (let run = 1, spent = milliseconds; run < RUNS && spent < TIME_FOR_RUNS; run++) {
      picture = await engine(graph);
      milliseconds = Math.min(milliseconds, picture.milliseconds);
      spent += picture.milliseconds;
    }
    parentPort?.postMessage('laid out');
    const figures: Figures = {
      milliseconds,
      crossings: countCrossings(picture.lines),
      length: totalLength(picture.lines),
      behind: countLinesBehindCards(picture.lines, picture.cards),
      links: picture.lines.length,
    };
    parentPort?.postMessage(figures);
  });
}

function prepared(name: EngineName): Engine | Promise<Engine> {
  if (name === 'dot') return prepareDot();
  if (name === 'elk') return prepareElk();
  return name === 'dagre' ? drawWithDagre : drawWithRungs;
}

async function graphOf({ graph }: Subject): Promise<CareerGraph> {
  if (graph !== 'handbook') return generateCareerGraph(graph);
  const reading = await processIo.readFolder(handbook);
  if (!reading.ok) throw new Error(reading.message);
  return readCareerGraph(reading.files);
}
