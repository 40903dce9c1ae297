/** Opens the app in a real browser for end-to-end tests and benches, and hears every complaint that the page makes. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { launchOptions } from './find-browser.mjs';

export interface AppPage {
  readonly page: Page;
  /**
   * Errors, warnings, failed requests and breaches of the security policy since the page was opened.
   * A test of the app ends with `expect(complaints).toEqual([])`.
   */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

/**
 * Opens an address in a context of its own (empty cache, no memory but that one has been here, unless `isFirstVisit`) and
 * waits until the chart can be read.
 */
export async function openApp(
  browser: Browser,
  address: string,
  { isFirstVisit = false, ...options }: BrowserContextOptions & { readonly isFirstVisit?: boolean } = {},
): Promise<AppPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  // Sooner than a test ends, or nothing would say for what it waited.
  context.setDefaultTimeout(20_000);
  if (!isFirstVisit) await context.addInitScript(() => localStorage.setItem('rungs:welcomed', 'yes'));
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => complaints.push(`request: ${request.url()} ${request.failure()?.errorText}`));
  await page.goto(address);
  await readable(page);
  return { page, complaints, close: () => context.close() };
}

/** Milliseconds from navigation until cards and links were painted, as the app marks it; waits for that. */
export async function readable(page: Page): Promise<number> {
  const mark = await page.waitForFunction(() => performance.getEntriesByName('rungs:readable')[0]?.startTime);
  return await mark.evaluate((milliseconds) => milliseconds ?? Number.NaN);
}
