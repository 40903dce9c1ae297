/** How long the page keeps its reader waiting while a chart of 10,000 roles is read, laid out and replaced. */
import type { Page } from 'playwright-core';
import { launchBrowser, readable } from '../support/app-page.ts';
import { generateCareerGraph } from '../support/generate-career-graph.ts';
import { serveGraph } from '../support/serve-graph.ts';
import { type Bench, table } from './bench.ts';

export const bench: Bench = {
  title: 'Tasks of the page at 10,000 generated roles (built app, 1440 × 900): how long nobody is answered',
  peers: false,
  browser: true,
  run: async () => {
    const server = await serveGraph(generateCareerGraph({ roles: 10_000, seed: 1 }));
    const browser = await launchBrowser();
    try {
      const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
      await page.addInitScript(() => {
        const tasks: [number, number][] = [];
        Object.assign(globalThis, { tasks });
        new PerformanceObserver((list) => {
          for (const { startTime, duration } of list.getEntries()) tasks.push([startTime, duration]);
        }).observe({ type: 'longtask', buffered: true });
      });
      await page.goto(server.address);
      const shown = await readable(page);
      await page.waitForTimeout(3000);
      const rows = [['start to readable', `${shown.toFixed(0)} ms`, await tasks(page)]];
      for (const view of ['Organisation', 'Progression', 'Organisation']) {
        const began = await page.evaluate(() => performance.now());
        await page.getByRole('link', { name: view }).click();
        await page.waitForTimeout(4000);
        rows.push([view, '', await tasks(page, began)]);
      }
      return table([['', 'time', 'tasks over 50 ms (start: length)'], ...rows]);
    } finally {
      await browser.close();
      await server.stop();
    }
  },
};

async function tasks(page: Page, since = 0): Promise<string> {
  const found = await page.evaluate(() => (globalThis as unknown as { tasks: [number, number][] }).tasks);
  return found
    .filter(([start]) => start >= since)
    .map(([start, length]) => `${Math.round(start - since)}: ${Math.round(length)}`)
    .join(', ');
}
