/** From navigation to a readable chart: ours, and Mermaid's flowchart of the same graph, for one sample after another. */
import type { Browser } from 'playwright-core';
import { readable } from '../../support/app-page.ts';
import { serveData } from '../../support/serve-graph.ts';
import { median } from '../bench.ts';
import type { Sample } from './graphs.ts';
import { inBrowser, viewport } from './in-browser.ts';
import type { PeerServer } from './serve-peers.ts';

/** S; Mermaid is given so long for one graph, and asked for nothing larger once that was not enough. */
export const patience = 60;
/** S for all our runs of one graph. */
const limit = 60;
/** Ms; where one graph took longer than this, the other seeds of its size are left out. */
const slow = 20_000;
const runs = 3;

export interface Starts {
  readonly sample: Sample;
  /** Ms for each graph of the sample; null where it was ended. */
  readonly ours: readonly (number | null)[];
  /** Ms for the first of these graphs, as far as it drew them. */
  readonly mermaid: readonly number[];
  /** Why it drew none, or null. */
  readonly mermaidEnd: 'ended' | 'not asked' | null;
}

/** @param samples from the smallest to the largest */
export async function measureStarts(samples: readonly Sample[], peers: PeerServer): Promise<readonly Starts[]> {
  const found: Starts[] = [];
  let mermaidEnd: Starts['mermaidEnd'] = null;
  for (const sample of samples) {
    const ours: (number | null)[] = [];
    const mermaid: number[] = [];
    if (mermaidEnd === 'ended') mermaidEnd = 'not asked';
    for (const [index, file] of sample.files.entries()) {
      const name = `${sample.name} roles (${index + 1} of ${sample.files.length})`;
      const server = await serveData(file);
      ours.push(await inBrowser(`Rungs starts: ${name}`, limit, (browser) => ourStart(browser, server.address)));
      await server.stop();
      if (mermaidEnd !== null || (mermaid.at(-1) ?? 0) > slow) continue;
      const address = peers.address('mermaid', sample, index);
      const time = await inBrowser(`Mermaid starts: ${name}`, patience, (browser) => startOf(browser, address));
      if (time === null) mermaidEnd = 'ended';
      else mermaid.push(time);
    }
    found.push({ sample, ours, mermaid, mermaidEnd: mermaid.length > 0 ? null : mermaidEnd });
  }
  return found;
}

/** Median of some runs, after one that warms browser and server. */
async function ourStart(browser: Browser, address: string): Promise<number> {
  await startOf(browser, address);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await startOf(browser, address));
  return median(times);
}

/** In a context of its own: an empty cache. */
async function startOf(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport });
  context.setDefaultTimeout(0);
  const page = await context.newPage();
  await page.goto(address);
  const time = await readable(page);
  await context.close();
  return time;
}
