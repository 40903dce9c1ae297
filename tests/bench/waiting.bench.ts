/**
 * How long the page keeps its reader waiting while a chart of 10,000 roles is read, laid out and replaced: the time that
 * each task holds the page's thread. Thread time, so that other work on the machine does not count.
 */
import type { CDPSession } from 'playwright-core';
import { launchBrowser, readable } from '../support/app-page.ts';
import { generateCareerGraph } from '../support/generate-career-graph.ts';
import { serveGraph } from '../support/serve-graph.ts';
import { type Bench, table } from './bench.ts';

const roles = 10_000;
/** Ms: what is longer is felt. */
const longest = 50;
const settled = 4_000;

export const bench: Bench = {
  title: `Tasks of the page's thread at ${roles} generated roles: built app, 1440 × 900, ms of thread time`,
  peers: false,
  browser: true,
  run: async () => {
    const server = await serveGraph(generateCareerGraph({ roles, seed: 1 }));
    const browser = await launchBrowser();
    try {
      const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
      const session = await page.context().newCDPSession(page);
      const rows = [
        await row(session, 'start', async () => {
          await page.goto(server.address);
          await readable(page);
        }),
      ];
      for (const view of ['Organisation', 'Progression', 'Organisation']) {
        rows.push(await row(session, `to ${view}`, () => page.getByRole('link', { name: view }).click()));
      }
      return table([['', 'longest', `over ${longest} ms`], ...rows]);
    } finally {
      await browser.close();
      await server.stop();
    }
  },
};

async function row(session: CDPSession, name: string, act: () => Promise<void>): Promise<string[]> {
  const tasks = await tasksDuring(session, async () => {
    await act();
    await new Promise((go) => setTimeout(go, settled));
  });
  const long = tasks.filter((task) => task > longest).map((task) => task.toFixed(0));
  return [name, Math.max(0, ...tasks).toFixed(0), long.length === 0 ? 'none' : long.join(', ')];
}

/** What is used of an event of Chromium's trace; times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
}

/** Milliseconds of each task of the page's main thread, in their order. */
async function tasksDuring(session: CDPSession, act: () => Promise<void>): Promise<readonly number[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => {
    for (const event of value) events.push(event as TraceEvent); // the protocol leaves the shape open
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline'] },
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  // Several threads report tasks; the one that lays out the page is its own.
  const counts = new Map<string, number>();
  for (const { name, pid, tid } of events) {
    if (name === 'UpdateLayoutTree') counts.set(`${pid} ${tid}`, (counts.get(`${pid} ${tid}`) ?? 0) + 1);
  }
  const [main] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [''];
  // A task is reported once for each of the machinery's layers that it passes.
  return events
    .filter(({ name, pid, tid }) => `${pid} ${tid}` === main && name === 'RunTask')
    .map(({ tdur }) => (tdur ?? 0) / 1000);
}
