/** What a page loads before its chart can be read, measured from a page that was really opened. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { readable } from './app-page.ts';

/** Bytes; scripts, styles and data gzipped, fonts as they are (they are compressed already). */
export interface PageWeight {
  readonly scripts: number;
  readonly styles: number;
  readonly fonts: number;
  readonly data: number;
  /** Path and bytes of each, heaviest first. */
  readonly files: readonly (readonly [path: string, bytes: number])[];
}

/** Bytes that may load before the first picture. The data file grows with the documents and has no budget. */
export const budget = { scriptsAndStyles: 220_000, fonts: 60_000 };

/** What is loaded later, when someone asks for it, does not count. */
export async function weighPage(page: Page): Promise<PageWeight> {
  const until = await readable(page);
  const addresses = await page.evaluate(
    (end) =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming && entry.responseEnd <= end)
        .map((entry) => entry.name),
    until,
  );
  const files = await Promise.all(
    [...new Set(addresses)].map(async (address) => {
      const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
      const path = new URL(address).pathname;
      return [path, path.endsWith('.woff2') ? bytes.byteLength : gzipSync(bytes, { level: 9 }).byteLength] as const;
    }),
  );
  const weigh = (ending: string) =>
    files.filter(([path]) => path.endsWith(ending)).reduce((sum, [, bytes]) => sum + bytes, 0);
  return {
    scripts: weigh('.js'),
    styles: weigh('.css'),
    fonts: weigh('.woff2'),
    data: weigh('.json'),
    files: files.sort((a, b) => b[1] - a[1]),
  };
}
