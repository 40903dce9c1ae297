// Matrix and outline in the built app: sorting, folding and saving, by mouse and by keyboard alone, and in the address.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appForFile } from '../support/app-for-file.ts';
import { openApp } from '../support/app-page.ts';
import { command, tabTo } from '../support/keys.ts';

const running = appForFile();

const families = (page: Page) => page.getByRole('rowheader').allInnerTexts();
const firstLines = (texts: readonly string[]) => texts.map((text) => text.split('\n')[0] ?? '');
const open = (hash: string) =>
  openApp(running.browser, running.app.address + hash, {
    reducedMotion: 'reduce',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });

it('saves and copies by mouse what the matrix shows, as it is sorted and filtered, and the address holds that', async () => {
  const opened = await open('#view=matrix&departments=sales');
  const { page } = opened;
  const header = page.getByRole('columnheader', { name: 'Family' });
  await header.getByRole('button').click();
  await header.getByRole('button').click();
  await page.waitForURL(/sort=family&order=descending/);
  const shown = firstLines(await families(page));
  expect(shown).toEqual([...shown].sort((a, b) => b.localeCompare(a, 'en')));

  const csv = await saved(page, 'Save as CSV', /^rungs-matrix-\d{4}-\d\d-\d\d\.csv$/);
  expect(csv.startsWith('\uFEFFFamily,Department,')).toBe(true);
  const rows = csv.trimEnd().split('\r\n').slice(1);
  expect(rows.map((row) => row.replace(/^"([^"]*)".*|^([^,]*),.*/, '$1$2'))).toEqual(shown);
  const table = await saved(page, 'Save as Markdown', /^rungs-matrix-.*\.md$/);
  expect(table).toMatch(/^# .* · Matrix\n\n\d+ famil/);
  expect(table.match(/^\| /gm)?.length).toBe(shown.length + 2);
  await choose(page, 'Copy as Markdown');
  await page.getByText('The matrix is in the clipboard, as Markdown.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(table);

  // Before the page is loaded anew, which breaks off its waiting for changes.
  expect(opened.complaints).toEqual([]);
  await page.reload();
  await header.waitFor();
  expect(firstLines(await families(page))).toEqual(shown);
  await opened.close();
});

it('saves by mouse the outline, closed families too, and the address holds which ones are open', async () => {
  const opened = await open('#view=outline');
  const { page } = opened;
  const main = page.getByRole('main', { name: 'Outline' });
  await main.getByRole('button', { name: 'Close all' }).click();
  await page.waitForURL(/outline=closed/);
  expect(await main.getByRole('button', { expanded: true }).count()).toBe(0);
  const family = main.getByRole('button', { name: /^Customer Success Management · / });
  await family.click();
  await page.waitForURL(/outline=closed&open=sales\/customer-success-management/);

  const text = await saved(page, 'Save as Markdown', /^rungs-outline-\d{4}-\d\d-\d\d\.md$/);
  const headings = (await main.getByRole('heading', { level: 3 }).allInnerTexts()).length;
  expect(text.match(/^### /gm)?.length).toBe(headings);
  expect(text).toMatch(/^- \*\*Director of Customer Success\*\*, grade 10\n {2}- Reports to: /m);

  // Before the page is loaded anew, which breaks off its waiting for changes.
  expect(opened.complaints).toEqual([]);
  await page.reload();
  await family.waitFor();
  expect(await main.getByRole('button', { expanded: true }).count()).toBe(1);
  await opened.close();
});

it('does the same by keyboard alone', async () => {
  const opened = await open('#view=matrix');
  const { page } = opened;
  await page.getByRole('columnheader', { name: 'Family' }).waitFor();
  await tabTo(page, /^Family$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/sort=family$/);
  const [csv] = await Promise.all([page.waitForEvent('download'), command(page, 'save matrix csv')]);
  expect(csv.suggestedFilename()).toMatch(/^rungs-matrix-.*\.csv$/);

  await command(page, 'show the outline');
  const main = page.getByRole('main', { name: 'Outline' });
  await main.getByRole('button', { name: 'Close all' }).waitFor();
  await tabTo(page, /^Close all$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Customer Success Management · /);
  await page.keyboard.press('Enter');
  await page.waitForURL(/outline=closed&open=sales\/customer-success-management/);
  const [markdown] = await Promise.all([page.waitForEvent('download'), command(page, 'save outline')]);
  expect(markdown.suggestedFilename()).toMatch(/^rungs-outline-.*\.md$/);
  // There is no chart to save now, and search does not offer one.
  await page.keyboard.press('/');
  await page.keyboard.type('> save');
  await page.getByRole('option', { name: 'Save the outline as Markdown' }).waitFor();
  expect(await page.getByRole('option', { name: /chart/ }).count()).toBe(0);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

async function choose(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

async function saved(page: Page, action: string, name: RegExp): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), choose(page, action)]);
  expect(download.suggestedFilename()).toMatch(name);
  return readFileSync(await download.path(), 'utf8');
}
