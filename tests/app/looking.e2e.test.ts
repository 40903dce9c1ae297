// Filters, table, outline and the address in the built app: once by mouse, once by keyboard alone, once zoomed in.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appForFile } from '../support/app-for-file.ts';
import { openApp } from '../support/app-page.ts';

const running = appForFile();
const director = 'Director of Customer Success';
const directorId = 'sales/customer-success-leadership%23director-of-customer-success';

const bar = (page: Page) => page.getByRole('region', { name: 'Filters that are on' });
const panel = (page: Page) => page.getByRole('complementary', { name: 'Filters' });
const title = (page: Page) => page.getByRole('heading', { level: 2, name: director, exact: true });
/** Cards of other departments than Sales; what is only named in the documents belongs to none. */
const others = (page: Page) => page.locator('main [data-card*="/"]:not([data-card^="sales/"])').count();

it('narrows, shares and widens again by mouse; Back goes by subjects and views, not by settings', async () => {
  const opened = await openApp(running.browser, running.app.address, { reducedMotion: 'reduce' });
  const { page } = opened;
  expect(await others(page)).toBeGreaterThan(0);
  await page.getByRole('button', { name: /^Filters/ }).click();
  await panel(page)
    .getByRole('checkbox', { name: /^Sales/ })
    .click();
  await panel(page).getByRole('combobox', { name: 'Lowest grade' }).selectOption({ label: '9' });
  await bar(page).getByRole('button', { name: 'Remove the filter Grade 9 and above' }).waitFor();
  await expect.poll(() => others(page)).toBe(0);
  expect(page.url()).toContain('#departments=sales&grades=9..');

  await page.getByRole('link', { name: 'Matrix' }).click();
  const table = page.getByRole('table');
  await table.getByRole('button', { name: new RegExp(`^${director}, grade`) }).click();
  await title(page).waitFor();
  expect(page.url()).toContain(`#view=matrix&role=${directorId}&departments=sales&grades=9..`);
  await table.getByRole('columnheader', { name: 'Family' }).getByRole('button').click();

  await page.getByRole('link', { name: 'Outline' }).click();
  await page
    .getByRole('main', { name: 'Outline' })
    .getByRole('button', { name: new RegExp(`^${director}, grade`) })
    .waitFor();
  const address = page.url();

  // Three steps: a view, a role, a view. What was filtered is a setting and stays.
  await page.goBack();
  await table.waitFor();
  await page.goBack();
  await title(page).waitFor({ state: 'detached' });
  expect(page.url()).toContain('departments=sales&grades=9..');
  await page.goForward();
  await title(page).waitFor();

  await bar(page).getByRole('button', { name: 'Clear all' }).click();
  await bar(page).waitFor({ state: 'detached' });
  expect(page.url()).not.toContain('departments');

  // A colleague comes to the same.
  const colleague = await openApp(running.browser, address, { reducedMotion: 'reduce' });
  await title(colleague.page).waitFor();
  await bar(colleague.page).getByRole('button', { name: 'Remove the filter Sales' }).waitFor();
  await colleague.page.getByRole('main', { name: 'Outline' }).waitFor();
  expect([...opened.complaints, ...colleague.complaints]).toEqual([]);
  await colleague.close();
  await opened.close();
});

it('does the same by keyboard alone, and the focus is never lost', async () => {
  const opened = await openApp(running.browser, running.app.address, { reducedMotion: 'reduce' });
  const { page } = opened;
  const press = (...keys: readonly string[]) =>
    keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

  await press('f');
  await expect.poll(focused).toBe('Filters');
  await press('Tab', 'Tab');
  await page.keyboard.type('customer success');
  await bar(page).getByRole('button', { name: 'Remove the filter “customer success”' }).waitFor();
  await press('Escape', 'Escape');
  await panel(page).waitFor({ state: 'detached' });
  await expect.poll(focused).toMatch(/^Filters/);

  await press('/');
  await page.keyboard.type('> matrix');
  await page.getByRole('option', { name: /^Show the matrix/ }).waitFor();
  await press('Enter');
  await page.getByRole('table').waitFor();

  await press('Control+k');
  await page.keyboard.type('director of customer success');
  await page
    .getByRole('option', { name: new RegExp(`^${director}`) })
    .first()
    .waitFor();
  await press('Enter');
  await title(page).waitFor();
  await expect.poll(focused).toBe(director);
  await press('Escape');
  await title(page).waitFor({ state: 'detached' });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
    .toMatch(new RegExp(`^${director}, grade`));

  await press('ArrowLeft', 'Enter');
  await page.getByRole('button', { name: 'Close the details' }).waitFor();
  await press('Escape');
  await press('?');
  await page.getByRole('dialog', { name: 'What you can do here' }).waitFor();
  await press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

it.each([
  ['200% text', { width: 720, height: 450 }],
  ['400% zoom', { width: 320, height: 256 }],
])('can be used at %s: nothing is wider than the screen, and what opens can be reached', async (_, viewport) => {
  const opened = await openApp(running.browser, `${running.app.address}#view=outline`, {
    viewport,
    reducedMotion: 'reduce',
  });
  const { page } = opened;
  const fits = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
  await page.getByRole('button', { name: 'Open all' }).click();
  await fits();
  await page.getByRole('button', { name: new RegExp(`^${director}, grade`) }).click();
  await title(page).waitFor();
  await fits();
  await page.getByRole('button', { name: 'Close the details' }).click();
  await page.getByRole('button', { name: /^Filters/ }).click();
  await panel(page)
    .getByRole('checkbox', { name: /^Management/ })
    .click();
  await fits();
  await page.getByRole('button', { name: 'Close the filters' }).click();
  await bar(page).getByRole('button', { name: 'Clear all' }).click();
  await page.getByRole('link', { name: 'Matrix' }).click();
  await page.getByRole('table').waitFor();
  await fits();
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

it('shows selection and focus where the system chooses the colours', async () => {
  const opened = await openApp(running.browser, `${running.app.address}#view=matrix&role=${directorId}`, {
    forcedColors: 'active',
    reducedMotion: 'reduce',
  });
  const { page } = opened;
  const chosen = page.locator('main [data-card][aria-pressed="true"]');
  expect(await chosen.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  await page.getByRole('link', { name: 'Progression' }).click();
  await page.locator('main [data-card][aria-pressed="true"]').waitFor();
  expect(await chosen.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  expect(opened.complaints).toEqual([]);
  await opened.close();
});
