/** How soon the chart of the documents that ship can be read, and what loads before that. */
import { launchBrowser, openApp, readable } from '../support/app-page.ts';
import { budget, weighPage } from '../support/page-weight.ts';
import { startApp } from '../support/start-app.ts';
import { type Bench, median, table } from './bench.ts';

/** Odd, so that the median is one of them. */
const runs = 9;

export const bench: Bench = {
  title: `From navigation to a readable chart: built app, empty cache, 1440 × 900, median of ${runs}`,
  peers: false,
  browser: true,
  run: async () => {
    const app = await startApp();
    const browser = await launchBrowser();
    try {
      const times: number[] = [];
      // The first one warms the browser itself, and the server's compressed copies; it is weighed and not timed.
      const first = await openApp(browser, app.address);
      const weight = await weighPage(first.page);
      await first.close();
      for (let run = 0; run < runs; run += 1) {
        const { page, close } = await openApp(browser, app.address);
        times.push(await readable(page));
        await close();
      }
      return [
        ...table([
          ['readable chart', ms(median(times)), `${ms(Math.min(...times))} to ${ms(Math.max(...times))}`],
          ['scripts, gzip', kb(weight.scripts), ''],
          ['styles, gzip', kb(weight.styles), ''],
          ['scripts and styles', kb(weight.scripts + weight.styles), `budget ${kb(budget.scriptsAndStyles)}`],
          ['fonts', kb(weight.fonts), `budget ${kb(budget.fonts)}`],
          ['data file, gzip', kb(weight.data), ''],
        ]),
        '',
        ...table(weight.files.map(([path, bytes]) => [path, kb(bytes)])),
      ];
    } finally {
      await browser.close();
      await app.stop();
    }
  },
};

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`;
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
