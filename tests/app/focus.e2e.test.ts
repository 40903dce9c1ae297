// The focus in the built app: its address, Back and Forward, the saved picture, and a phone.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { appForFile } from '../support/app-for-file.ts';
import { openApp } from '../support/app-page.ts';
import { readSvg } from '../support/read-picture.ts';

const running = appForFile();

const director = 'sales/customer-success-leadership%23director-of-customer-success';

it('is in the address, comes and goes with Back and Forward, and is saved as it is', async () => {
  const opened = await openApp(running.browser, `${running.app.address}#view=organisation&role=${director}`, {
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  const { page } = opened;
  const bar = page.getByRole('region', { name: 'Focus' });
  const views = page.getByRole('navigation', { name: 'Views' });
  await page.getByRole('button', { name: 'Focus' }).click();
  await bar.getByText('Director of Customer Success').waitFor();
  expect(page.url()).toContain(`#view=focus&over=organisation&role=${director}&steps=1`);
  expect(await views.getByRole('link', { name: 'Focus' }).getAttribute('aria-current')).toBe('page');

  await bar.getByText('2', { exact: true }).click();
  await page.waitForURL(/steps=2/);
  const cards = await page.locator('[data-card]').count();

  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Save as SVG' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^rungs-focus-\d{4}-\d\d-\d\d\.svg$/);
  const file = readFileSync(await download.path());
  expect((await readSvg(running.browser, file)).cards).toHaveLength(cards);
  expect(file.toString()).toContain('Focus on Director of Customer Success');

  await page.goBack();
  await page.waitForURL(/steps=1/);
  await expect.poll(() => page.locator('[data-card]').count()).toBeLessThan(cards);
  await page.goBack();
  await bar.waitFor({ state: 'detached' });
  expect(await views.getByRole('link', { name: 'Organisation' }).getAttribute('aria-current')).toBe('page');
  await page.goForward();
  await page.goForward();
  await expect.poll(() => page.locator('[data-card]').count()).toBe(cards);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

it('falls back to everything, and says so, when its role is not there', async () => {
  const { page, close } = await openApp(running.browser, `${running.app.address}#view=focus&role=sales/nobody&steps=2`);
  await page.getByText(/names a role that is not in these documents: sales\/nobody/).waitFor();
  expect(await page.getByRole('region', { name: 'Focus' }).count()).toBe(0);
  await close();
});

it('fits a phone, with the role in sight', async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
  const opened = await openApp(running.browser, `${running.app.address}#view=focus&role=${director}&steps=3`, {
    ...phone,
    reducedMotion: 'reduce',
  });
  const { page } = opened;
  const card = page.locator('[aria-pressed="true"][data-card]');
  await page.getByRole('heading', { level: 2, name: 'Director of Customer Success' }).waitFor();
  await expect
    .poll(() =>
      card.evaluate((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const corners = [left + 6, right - 6].flatMap((x) => [top + 6, bottom - 6].map((y) => [x, y] as const));
        return corners.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
      }),
    )
    .toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});
