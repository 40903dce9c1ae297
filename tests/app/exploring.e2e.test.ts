// Paths and comparisons in the built app: once by mouse, once by keyboard alone, on paper and on a phone.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appForFile } from '../support/app-for-file.ts';
import { openApp } from '../support/app-page.ts';

const running = appForFile();

const associate = 'sales/customer-success-management%23associate-customer-success-manager-csm';
const vicePresident = 'sales/customer-success-leadership%23vice-president-of-customer-success';
const senior = 'engineering/backend-engineer%23senior-backend-engineer';
const staff = 'engineering/backend-engineer%23staff-backend-engineer';
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'], reducedMotion: 'reduce' } as const;

const paths = (page: Page) => page.getByRole('complementary', { name: 'Path' });
const comparison = (page: Page) => page.getByRole('complementary', { name: 'Compare' });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

it('leads by mouse from a role to everything within reach, to a route, and to what differs at its end', async () => {
  const opened = await openApp(running.browser, `${running.app.address}#role=${associate}`, {
    ...clipboard,
    permissions: [...clipboard.permissions],
    acceptDownloads: true,
  });
  const { page } = opened;
  await page.getByRole('button', { name: 'Path' }).click();
  await page.getByRole('menuitem', { name: /^Path from here/ }).click();
  await paths(page)
    .getByRole('heading', { name: /^1 move/ })
    .waitFor();
  await paths(page)
    .getByRole('button', { name: /^Vice President of Customer Success/ })
    .click();
  await page.waitForURL(new RegExp(`from=${associate}&to=${vicePresident}`));
  const article = paths(page).getByRole('article');
  await article.getByRole('heading', { level: 3, name: 'Vice President of Customer Success' }).waitFor();

  await paths(page).getByRole('button', { name: 'Copy as Markdown' }).click();
  await page.getByText('The route is in the clipboard, as Markdown.').waitFor();
  const text = await copied(page);
  expect(text).toMatch(/^# From Associate Customer Success Manager \(CSM\) to Vice President of Customer Success\n/);
  for (const stop of await article
    .getByRole('heading', { level: 3 })
    .all()
    .then((all) => all.slice(1)))
    expect(text).toContain(`. ${(await stop.textContent())?.trim()}\n`);
  expect(text).toContain('nothing here promises a move');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    paths(page).getByRole('button', { name: 'Save' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^from-associate-.*-to-vice-president-of-customer-success\.md$/);
  expect(readFileSync(await download.path(), 'utf8')).toBe(text);

  await paths(page).getByRole('button', { name: 'Swap start and arrival' }).click();
  await paths(page)
    .getByText(/^The documents give no route from/)
    .waitFor();
  await page.goBack();
  await article.waitFor();
  await page.goBack();
  await paths(page)
    .getByRole('heading', { name: /^1 move/ })
    .waitFor();

  await page.goto(`${running.app.address}#role=${senior}`);
  await page.getByRole('button', { name: 'Compare' }).click();
  await comparison(page).getByRole('combobox', { name: 'Second role' }).fill('staff backend');
  await comparison(page)
    .getByRole('option', { name: /^Staff Backend Engineer/ })
    .click();
  await comparison(page)
    .getByText(/^Listed for Staff Backend Engineer, compared with Senior Backend Engineer: \d+ new/)
    .waitFor();
  await page.waitForURL(new RegExp(`compare=${senior}&compare=${staff}`));
  await comparison(page).getByRole('switch', { name: 'Only differences' }).click();
  await comparison(page).getByRole('button', { name: 'Copy as Markdown' }).click();
  await page.getByText('The comparison is in the clipboard, as Markdown.').waitFor();
  expect(await copied(page)).toMatch(/### New \(\d+\)/);
  expect(await copied(page)).not.toContain('### In both');
  await comparison(page).getByRole('button', { name: 'Copy as CSV' }).click();
  await page.getByText('The comparison is in the clipboard, as CSV.').waitFor();
  expect(await copied(page)).toMatch(
    /^Section,Difference,Likeness,Senior Backend Engineer,Staff Backend Engineer\r?\n/,
  );
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

it('does the same by keyboard alone', async () => {
  const opened = await openApp(running.browser, running.app.address, { reducedMotion: 'reduce' });
  const { page } = opened;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  /** Goes on with Tab until something is reached; a reader would hear the same names. */
  const tabTo = async (name: RegExp) => {
    for (let at = 0; at < 40; at += 1) {
      const words = await page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
      });
      if (name.test(words)) return;
      await press('Tab');
    }
    throw new Error(`Tab never came to ${name}`);
  };

  await press('/');
  await page.keyboard.type('senior backend engineer');
  await page
    .getByRole('option', { name: /^Senior Backend Engineer/ })
    .first()
    .waitFor();
  await press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Senior Backend Engineer' }).waitFor();
  await expect.poll(focused).toBe('Senior Backend Engineer');

  await tabTo(/^More$/);
  await press('Enter');
  // The menu has the focus a moment after it is there; a key before that would be the button's.
  await expect.poll(focused).toMatch(/^This is my role/);
  await press('Enter');
  await page.getByText('This is your role.').waitFor();

  await press('/');
  await page.keyboard.type('staff backend engineer');
  await page
    .getByRole('option', { name: /^Staff Backend Engineer/ })
    .first()
    .waitFor();
  await press('Enter');
  await page.getByText(/^From Senior Backend Engineer: 1 move/).waitFor();
  await expect.poll(focused).toBe('Staff Backend Engineer');
  await tabTo(/^Show the path$/);
  await press('Enter');
  await paths(page).getByRole('article').waitFor();
  await expect.poll(focused).toBe('Path');
  await tabTo(/requirements/);
  await press('Enter');
  await paths(page).getByRole('heading', { level: 4 }).first().waitFor();
  await press('Escape');
  await paths(page).waitFor({ state: 'detached' });
  await expect.poll(focused).toBe('Show the path');

  await tabTo(/^Compare with mine$/);
  await press('Enter');
  await comparison(page).getByRole('heading', { name: /^New/ }).first().waitFor();
  await expect.poll(focused).toBe('Compare');
  await press('Escape');
  await expect.poll(focused).toBe('Compare with mine');
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

it('remembers one’s own role on this machine, and never in the address', async () => {
  const opened = await openApp(running.browser, `${running.app.address}#role=${senior}`, { reducedMotion: 'reduce' });
  const { page } = opened;
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: /^This is my role/ }).click();
  await page.getByText('This is your role.').waitFor();
  expect(page.url()).toMatch(new RegExp(`#role=${senior}$`));
  await page.goto(`${running.app.address}#role=${staff}`);
  await page.reload();
  await page.getByText(/^From Senior Backend Engineer: 1 move/).waitFor();
  await opened.close();
});

it('prints a role on one page, and a path and a comparison without the page around them', async () => {
  const opened = await openApp(running.browser, `${running.app.address}#role=${senior}`, { reducedMotion: 'reduce' });
  const { page } = opened;
  await page.getByRole('heading', { level: 2, name: 'Senior Backend Engineer' }).waitFor();
  const print = async () => (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pagesOf(await print())).toBe(1);

  // What print shows is told by the page itself: a PDF's words are hard to read.
  const printed = async () => {
    await page.evaluate(() => {
      const tell = () => {
        const sheets = [...document.querySelectorAll<HTMLElement>('[data-print-sheet]')];
        document.title = sheets
          .map((sheet) => `${sheet.dataset.printSheet}: ${sheet.querySelector('h1')?.textContent}`)
          .join();
      };
      window.addEventListener('beforeprint', tell, { once: true });
    });
    await print();
    return page.title();
  };
  await page.evaluate((hash) => location.assign(hash), `#from=${associate}&to=${vicePresident}`);
  await paths(page).getByRole('article').waitFor();
  expect(await printed()).toBe(
    'path: From Associate Customer Success Manager (CSM) to Vice President of Customer Success',
  );
  await page.evaluate((hash) => location.assign(hash), `#compare=${senior}&compare=${staff}`);
  await comparison(page).getByRole('article').waitFor();
  expect(await printed()).toBe('comparison: Senior Backend Engineer and Staff Backend Engineer, compared');
  await expect.poll(() => page.locator('[data-print-sheet]').count()).toBe(0);
  await opened.close();
});

it('fits a phone', async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
  const opened = await openApp(running.browser, `${running.app.address}#compare=${senior}&compare=${staff}`, {
    ...phone,
    reducedMotion: 'reduce',
  });
  const { page } = opened;
  await comparison(page).getByRole('heading', { name: /^New/ }).first().waitFor();
  const widest = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await widest()).toBeLessThanOrEqual(390);
  await comparison(page).getByRole('button', { name: 'Close the comparison' }).tap();
  await page.evaluate((hash) => location.assign(hash), `#from=${associate}&to=${vicePresident}`);
  await paths(page).getByRole('article').waitFor();
  expect(await widest()).toBeLessThanOrEqual(390);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

function pagesOf(pdf: string): number {
  return pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}
