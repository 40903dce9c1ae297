// What loads before the first picture stays within its budget.
import { beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openApp } from '../support/app-page.ts';
import { budget, type PageWeight, weighPage } from '../support/page-weight.ts';
import { startApp } from '../support/start-app.ts';

let weight: PageWeight;

beforeAll(async () => {
  const app = await startApp();
  const browser = await launchBrowser();
  try {
    const { page } = await openApp(browser, app.address);
    weight = await weighPage(page);
  } finally {
    await browser.close();
    await app.stop();
  }
});

describe('what loads before the chart can be read', () => {
  it('has scripts and styles within their budget', () => {
    expect(weight.scripts).toBeGreaterThan(0);
    expect(weight.styles).toBeGreaterThan(0);
    expect(weight.scripts + weight.styles, JSON.stringify(weight.files)).toBeLessThanOrEqual(budget.scriptsAndStyles);
  });

  it('has fonts within theirs', () => {
    expect(weight.fonts).toBeGreaterThan(0);
    expect(weight.fonts).toBeLessThanOrEqual(budget.fonts);
  });

  it('has one data file', () => {
    expect(weight.files.filter(([path]) => path.endsWith('.json')).map(([path]) => path)).toEqual(['/data.json']);
  });
});
