/**
 * A browser for one measurement, with a limit of time. A page that works without end answers nobody, not even whoever
 * asks it to close, so its browser is ended from outside.
 */
import { type Browser, chromium } from 'playwright-core';
import { launchOptions } from '../../support/find-browser.mjs';

/** The same for all. */
export const viewport = { width: 1440, height: 900 };

/** Whether frames wait for the screen's next one, 60 a second, or come as soon as they are painted. */
export type Pace = 'screen' | 'free';

const paceArguments: Readonly<Record<Pace, readonly string[]>> = {
  screen: [],
  free: ['--disable-frame-rate-limit', '--disable-gpu-vsync'],
};

/**
 * A browser of its own for each, so that no page pays for another's memory.
 * @param name for whoever waits: it is told on standard error when this begins and how it ended
 * @param limit s
 * @returns null when it was ended
 */
export async function inBrowser<Result>(
  name: string,
  limit: number,
  use: (browser: Browser) => Promise<Result>,
  pace: Pace = 'screen',
): Promise<Result | null> {
  process.stderr.write(`${name} … `);
  const began = performance.now();
  const options = launchOptions();
  const server = await chromium.launchServer({ ...options, args: [...options.args, ...paceArguments[pace]] });
  const over = new AbortController();
  const timer = setTimeout(() => {
    over.abort();
    void server.kill();
  }, limit * 1000);
  try {
    const result = await use(await chromium.connect(server.wsEndpoint()));
    process.stderr.write(`${((performance.now() - began) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    if (!over.signal.aborted) throw error;
    process.stderr.write(`ended after ${limit} s\n`);
    return null;
  } finally {
    clearTimeout(timer);
    await server.kill();
  }
}
