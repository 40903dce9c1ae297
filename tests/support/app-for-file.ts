/** The running app and a browser for a file of end-to-end tests: started before its first test, ended after its last. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './app-page.ts';
import { type RunningApp, startApp } from './start-app.ts';

/** @returns what is there once a test runs */
export function appForFile(): { readonly app: RunningApp; readonly browser: Browser } {
  let app: RunningApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await startApp();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });
  return {
    get app() {
      return app;
    },
    get browser() {
      return browser;
    },
  };
}
