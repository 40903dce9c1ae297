// The whole journey in a real browser, over the documents that ship: start, search, read, follow a step, save pictures.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appForFile } from '../support/app-for-file.ts';
import { type AppPage, openApp } from '../support/app-page.ts';
import { readPng, readSvg } from '../support/read-picture.ts';

const running = appForFile();

it('finds a role, reads what it requires, follows a next step, and saves the chart', async () => {
  const opened = await openApp(running.browser, running.app.address, {
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  const { page } = opened;

  await page.keyboard.press('/');
  await page.keyboard.type('customer experience');
  await page
    .getByRole('option', { name: /^Manager, Customer Experience/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');

  const panel = page.getByRole('complementary');
  await panel.getByRole('heading', { level: 2, name: 'Manager, Customer Experience' }).waitFor();
  const card = page.locator('[aria-pressed="true"][data-card]');
  expect(await card.getAttribute('aria-label')).toMatch(/^Manager, Customer Experience, no grade stated/);
  expect(await isInSight(page, '[aria-pressed="true"][data-card]')).toBe(true);

  const requirements = panel.getByRole('tabpanel', { name: /^Requirements/ }).getByRole('listitem');
  expect(await requirements.count()).toBeGreaterThan(0);
  expect((await requirements.first().innerText()).length).toBeGreaterThan(10);

  await panel.getByRole('link', { name: 'Director of Customer Success' }).first().click();
  await panel.getByRole('heading', { level: 2, name: 'Director of Customer Success' }).waitFor();
  expect(page.url()).toContain('role=sales/customer-success-leadership%23director-of-customer-success');
  await page.goBack();
  await panel.getByRole('heading', { level: 2, name: 'Manager, Customer Experience' }).waitFor();

  const svg = await readSvg(
    running.browser,
    await saved(page, 'Save as SVG', /^rungs-progression-\d{4}-\d\d-\d\d\.svg$/),
  );
  expect(svg.embedsFont).toBe(true);
  const missing = svg.cards.filter(({ title, words }) => !withoutSpaces(words).includes(withoutSpaces(title)));
  expect(missing).toEqual([]);
  const graph = (await (await fetch(new URL('data.json', running.app.address))).json()) as {
    graph: { roles: readonly { title: string }[] };
  };
  const drawn = new Set(svg.cards.map(({ title }) => title));
  // All of them, and not only those that are in sight.
  expect(svg.cards.length).toBeGreaterThanOrEqual(graph.graph.roles.length);
  expect(graph.graph.roles.filter(({ title }) => !drawn.has(title))).toEqual([]);

  const png = await readPng(
    running.browser,
    await saved(page, 'Save as PNG', /^rungs-progression-\d{4}-\d\d-\d\d\.png$/),
  );
  // Twice the size of the same sheet, and painted in every part of it that has cards.
  expect(png.width).toBe(Math.ceil(svg.width * 2));
  expect(png.colours).toBeGreaterThan(50);
  expect(png.paintedShare).toBeGreaterThan(0.02);

  expect(opened.complaints).toEqual([]);
  await opened.close();
});

it('comes back to what an address names, and says so when it names nothing', async () => {
  const role = 'sales/customer-success-leadership%23director-of-customer-success';
  const opened = await openApp(running.browser, `${running.app.address}#view=organisation&role=${role}`);
  await opened.page.getByRole('heading', { level: 2, name: 'Director of Customer Success' }).waitFor();
  expect(await opened.page.getByRole('link', { name: 'Organisation' }).getAttribute('aria-current')).toBe('page');
  expect(opened.complaints).toEqual([]);
  await opened.close();

  const lost = await openApp(running.browser, `${running.app.address}#role=sales/nobody`);
  await lost.page.getByText(/names a role that is not in these documents: sales\/nobody/).waitFor();
  await lost.close();
});

it('remembers the theme, and has it on before the first paint', async () => {
  const opened = await openApp(running.browser, running.app.address);
  const { page } = opened;
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  expect(await theme(page)).toBe('dark');

  await page.route('**/*.js', (route) =>
    route.request().url().endsWith('theme.js') ? route.continue() : route.abort(),
  );
  await page.reload({ waitUntil: 'domcontentloaded' });
  expect(await theme(page)).toBe('dark');
  await opened.close();
});

it('fits a phone: nothing is wider than the screen, and a chosen role stays in sight above its sheet', async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
  const opened: AppPage = await openApp(running.browser, running.app.address, { ...phone, reducedMotion: 'reduce' });
  const { page } = opened;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await page.getByRole('combobox').focus();
  await page.keyboard.type('director of customer success');
  await page
    .getByRole('option', { name: /^Director of Customer Success/ })
    .first()
    .tap();
  await page.getByRole('heading', { level: 2, name: 'Director of Customer Success' }).waitFor();
  await expect.poll(() => isInSight(page, '[aria-pressed="true"][data-card]')).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);

const withoutSpaces = (text: string) => text.replaceAll(/\s+/g, '');

async function saved(page: Page, action: string, name: RegExp): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: action }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(name);
  return readFileSync(await download.path());
}

/** Whether the whole of an element is what one sees in its place. */
function isInSight(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const corners = [
      [left + 6, top + 6],
      [right - 6, top + 6],
      [left + 6, bottom - 6],
      [right - 6, bottom - 6],
    ] as const;
    return corners.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
  });
}
