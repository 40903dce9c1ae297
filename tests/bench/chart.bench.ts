/**
 * The chart on the screen at 10,000 roles: frames while it is panned and zoomed, how soon it can be read, and what it
 * holds, against a bare canvas, plain React Flow and Mermaid over the same picture in the same run.
 */
import type { Browser, Page } from 'playwright-core';
import type { SiteServer } from '../../src/cli/serve.ts';
import { launchBrowser, readable } from '../support/app-page.ts';
import { generateCareerGraph } from '../support/generate-career-graph.ts';
import { serveGraph } from '../support/serve-graph.ts';
import { type Bench, median, table } from './bench.ts';
import { type Frames, type Held, measureFrames, measureHeld } from './chart/frames.ts';
import { servePeers } from './chart/serve-peers.ts';

const sizes = [1000, 10_000] as const;
/** Mermaid is tried up to the largest graph that it draws in this time, ms. */
const patience = 60_000;
const mermaidSizes = [300, 1000, 3000, 10_000] as const;
const size = { width: 1440, height: 900 };
const pane = '.react-flow__pane';

export const bench: Bench = {
  title: `The chart on the screen: built app, ${size.width} × ${size.height}, the same pictures for all`,
  peers: true,
  browser: true,
  run: async () => {
    const graphs = new Map(mermaidSizes.map((roles) => [roles as number, generateCareerGraph({ roles, seed: 1 })]));
    const peers = await servePeers(graphs);
    const apps = new Map<number, SiteServer>();
    for (const roles of sizes) {
      const graph = graphs.get(roles);
      if (graph !== undefined) apps.set(roles, await serveGraph(graph));
    }
    const app = (roles: number) => apps.get(roles)?.address ?? '';
    try {
      const frames = await inBrowser(async (browser) => ({
        canvas: await framesOf(browser, peers.address('canvas', 10_000), 'canvas', 20),
        empty: await framesOf(browser, peers.address('empty', 10_000), 'body', 20),
        ...(await framesOfApp(browser, app(10_000))),
      }));
      const flow = await inBrowser((browser) => plainFlow(browser, peers.address('flow', 10_000)));
      const held = await inBrowser((browser) => heldByApp(browser, app(10_000)));
      const starts = new Map<number, number>();
      for (const roles of sizes) starts.set(roles, await inBrowser((browser) => startOf(browser, app(roles))));
      const mermaid = new Map<number, number>();
      for (const roles of mermaidSizes) {
        const time = await inBrowser((browser) => mermaidStart(browser, peers.address('mermaid', roles)));
        if (time === null) break;
        mermaid.set(roles, time);
      }
      return report(frames, flow, held, starts, mermaid);
    } finally {
      await peers.stop();
      for (const server of apps.values()) await server.stop();
    }
  },
};

/** A browser of its own for each, so that no page pays for another's memory. */
async function inBrowser<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await launchBrowser();
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

async function open(browser: Browser, address: string, timeout = 60_000): Promise<Page> {
  const context = await browser.newContext({ viewport: size });
  context.setDefaultTimeout(timeout);
  const page = await context.newPage();
  await page.goto(address);
  await readable(page);
  return page;
}

async function framesOf(browser: Browser, address: string, selector: string, seconds: number): Promise<Frames> {
  const page = await open(browser, address);
  await page.waitForTimeout(1000);
  const frames = await measureFrames(page, selector, seconds);
  await page.context().close();
  return frames;
}

async function framesOfApp(browser: Browser, address: string) {
  const page = await open(browser, address);
  await page.waitForTimeout(2000);
  const near = await measureFrames(page, pane, 20);
  await page.getByRole('button', { name: 'Fit' }).click();
  await page.waitForTimeout(2000);
  const whole = await measureFrames(page, pane, 20);
  await page.context().close();
  return { near, whole };
}

async function plainFlow(browser: Browser, address: string): Promise<{ frames: Frames; held: Held }> {
  const page = await open(browser, address, 120_000);
  await page.waitForTimeout(3000);
  const held = await measureHeld(page);
  const frames = await measureFrames(page, pane, 15);
  return { frames, held };
}

/** The most that is held: near, at whole-chart size, and near again. */
async function heldByApp(browser: Browser, address: string): Promise<Held> {
  const page = await open(browser, address);
  await page.waitForTimeout(2000);
  const found = [await measureHeld(page)];
  await page.getByRole('button', { name: 'Fit' }).click();
  await page.waitForTimeout(2500);
  found.push(await measureHeld(page));
  return {
    heap: Math.max(...found.map(({ heap }) => heap)),
    nodes: Math.max(...found.map(({ nodes }) => nodes)),
  };
}

/** Median of five, after one that warms the server. */
async function startOf(browser: Browser, address: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 6; run++) {
    const page = await (await browser.newContext({ viewport: size })).newPage();
    await page.goto(address);
    const time = await readable(page);
    if (run > 0) times.push(time);
    await page.context().close();
  }
  return median(times);
}

/** Null when it does not come to an end in time, or fails. */
async function mermaidStart(browser: Browser, address: string): Promise<number | null> {
  try {
    const page = await open(browser, address, patience);
    return await readable(page);
  } catch {
    return null;
  }
}

type Row = readonly string[];

function report(
  frames: { readonly canvas: Frames; readonly empty: Frames; readonly near: Frames; readonly whole: Frames },
  flow: { readonly frames: Frames; readonly held: Held },
  held: Held,
  starts: ReadonlyMap<number, number>,
  mermaid: ReadonlyMap<number, number>,
): readonly string[] {
  const { canvas, empty, near, whole } = frames;
  const rows: Row[] = [
    ratio('frame at whole-chart size, p95, to a bare canvas', whole.p95, canvas.p95, ms, 'at most', 1.3),
    ratio('frame at whole-chart size, p95, to plain React Flow', whole.p95, flow.frames.p95, ms, 'shorter', 20),
    ratio('frame from near, p95, to an empty page', near.p95, empty.p95, ms, 'at most', 1.5),
    ratio('heap, to plain React Flow', held.heap, flow.held.heap, mb, 'at most', 0.1),
    ratio('DOM nodes, to plain React Flow', held.nodes, flow.held.nodes, count, 'at most', 0.1),
  ];
  const largest = Math.max(...mermaid.keys());
  for (const roles of sizes) {
    const ours = starts.get(roles) ?? Number.NaN;
    const theirs = mermaid.get(roles);
    const name = `to a readable chart of ${roles.toLocaleString('en')} roles, to Mermaid`;
    if (theirs !== undefined) rows.push(ratio(name, ours, theirs, ms, 'shorter', 10));
    else if (ours <= patience / 10)
      rows.push([
        name,
        ms(ours),
        `ended after ${ms(patience)}`,
        `over ${(patience / ours).toFixed(0)} × shorter`,
        'at least 10',
        'met',
      ]);
    else rows.push([name, ms(ours), `ended after ${ms(patience)}`, '', 'at least 10', 'MISSED']);
  }
  return [
    ...table([['10,000 roles unless said otherwise', 'Rungs', 'peer', 'ratio', 'target', ''], ...rows]),
    '',
    `Mermaid's largest in ${patience / 1000} s: ${largest.toLocaleString('en')} roles in ${ms(mermaid.get(largest) ?? 0)}; all it drew: ${[...mermaid].map(([roles, time]) => `${roles.toLocaleString('en')} in ${ms(time)}`).join(', ')}.`,
    `Median frames: whole chart ${ms(whole.median)}, near ${ms(near.median)}, bare canvas ${ms(canvas.median)}, empty page ${ms(empty.median)}, plain React Flow ${ms(flow.frames.median)} (${flow.frames.count} frames).`,
  ];
}

function ratio(
  name: string,
  ours: number,
  theirs: number,
  words: (value: number) => string,
  kind: 'at most' | 'shorter',
  target: number,
): Row {
  const measured = kind === 'at most' ? ours / theirs : theirs / ours;
  const isMet = kind === 'at most' ? measured <= target : measured >= target;
  const said = kind === 'at most' ? measured.toFixed(2) : `${measured.toFixed(1)} × shorter`;
  const wanted = kind === 'at most' ? `at most ${target}` : `at least ${target}`;
  return [name, words(ours), words(theirs), said, wanted, isMet ? 'met' : 'MISSED'];
}

const ms = (value: number) => `${value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ms`;
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const count = (value: number) => value.toLocaleString('en');
