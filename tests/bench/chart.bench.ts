/**
 * The chart on the screen: frames while it is panned and zoomed and what it holds at 10,000 roles, and how soon it can be
 * read at any size, against a bare canvas, plain React Flow and Mermaid over the same pictures in the same run.
 */
import type { Browser, Page } from 'playwright-core';
import { readable } from '../support/app-page.ts';
import { serveData } from '../support/serve-graph.ts';
import type { Bench } from './bench.ts';
import { type Held, measureFrames, measureHeld } from './chart/frames.ts';
import { readSamples, type Sample } from './chart/graphs.ts';
import { inBrowser, type Pace, viewport } from './chart/in-browser.ts';
import { type Moved, reportMoved, reportStarts } from './chart/report.ts';
import { type PeerServer, servePeers } from './chart/serve-peers.ts';
import { measureStarts } from './chart/starts.ts';

const pane = '.react-flow__pane';
/** S after which a page that is measured is ended. */
const limit = 120;
/** S for which frames are measured: long enough that the slowest peer shows a hundred, or its p95 would be one of two. */
const patience = 45;

export const bench: Bench = {
  title: `The chart on the screen: built app, ${viewport.width} × ${viewport.height}, the same pictures for all`,
  peers: true,
  browser: true,
  run: async () => {
    const samples = await readSamples();
    const peers = await servePeers(samples);
    try {
      const large = samples.find(({ roles }) => roles === 10_000);
      const moved = large === undefined ? [] : reportMoved(await measureMoved(large, peers));
      const starts = await measureStarts(samples, peers);
      return [...moved, '', ...reportStarts(starts)];
    } finally {
      await peers.stop();
    }
  },
};

async function measureMoved(large: Sample, peers: PeerServer): Promise<Moved> {
  const [file] = large.files;
  if (file === undefined) throw new Error('A sample has at least one graph.');
  const app = await serveData(file);
  const framesOf = (peer: 'canvas' | 'empty' | 'flow', selector: string, pace: Pace) =>
    inBrowser(
      `Frames of the peer ${peer}`,
      limit,
      async (browser) => {
        const page = await open(browser, peers.address(peer, large, 0), 1000);
        return measureFrames(page, selector, patience);
      },
      pace,
    );
  const framesOfRungs = (pace: Pace) =>
    inBrowser('Frames of Rungs, 10,000 roles', limit, (browser) => framesOfApp(browser, app.address), pace);
  try {
    return {
      canvas: await framesOf('canvas', 'canvas', 'screen'),
      empty: await framesOf('empty', 'body', 'screen'),
      app: await framesOfRungs('screen'),
      free: {
        canvas: await framesOf('canvas', 'canvas', 'free'),
        app: await framesOfRungs('free'),
        flow: await framesOf('flow', pane, 'free'),
      },
      held: await inBrowser('Memory of Rungs, 10,000 roles', limit, (browser) => heldByApp(browser, app.address)),
      flow: await plainFlow(peers.address('flow', large, 0)),
    };
  } finally {
    await app.stop();
  }
}

/** @param rest ms until what comes after the first picture is over */
async function open(browser: Browser, address: string, rest: number): Promise<Page> {
  const context = await browser.newContext({ viewport });
  context.setDefaultTimeout(0);
  const page = await context.newPage();
  await page.goto(address);
  await readable(page);
  await page.waitForTimeout(rest);
  return page;
}

async function framesOfApp(browser: Browser, address: string) {
  const page = await open(browser, address, 2000);
  const near = await measureFrames(page, pane, patience);
  await page.getByRole('button', { name: 'Fit' }).click();
  await page.waitForTimeout(2000);
  return { near, whole: await measureFrames(page, pane, patience) };
}

/** What it holds is kept where it is ended among its frames. */
async function plainFlow(address: string): Promise<Moved['flow']> {
  let held: Held | null = null;
  const frames = await inBrowser('Memory and frames of plain React Flow, 10,000 roles', limit, async (browser) => {
    const page = await open(browser, address, 3000);
    held = await measureHeld(page);
    return measureFrames(page, pane, patience);
  });
  return held && { held, frames };
}

/** The most that is held: near, at whole-chart size. */
async function heldByApp(browser: Browser, address: string): Promise<Held> {
  const page = await open(browser, address, 2000);
  const found = [await measureHeld(page)];
  await page.getByRole('button', { name: 'Fit' }).click();
  await page.waitForTimeout(2500);
  found.push(await measureHeld(page));
  return {
    heap: Math.max(...found.map(({ heap }) => heap)),
    nodes: Math.max(...found.map(({ nodes }) => nodes)),
  };
}
