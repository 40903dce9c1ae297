// What one can do while exploring, part by part in the built app: once by mouse and once by keyboard alone.
// Routes, comparing, printing and one's own role are in exploring.e2e.test.ts, filters and the address in looking.e2e.test.ts,
// matrix, outline and their files in tables.e2e.test.ts.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { appForFile } from '../support/app-for-file.ts';
import { type AppPage, openApp } from '../support/app-page.ts';
import { command, findRole, focusedName, press, tabTo } from '../support/keys.ts';

const running = appForFile();

const director = 'Director of Customer Success';
const directorId = 'sales/customer-success-leadership%23director-of-customer-success';
const seniorId = 'engineering/backend-engineer%23senior-backend-engineer';

const paths = (page: Page) => page.getByRole('complementary', { name: 'Path' });
const comparison = (page: Page) => page.getByRole('complementary', { name: 'Compare' });
const filters = (page: Page) => page.getByRole('complementary', { name: 'Filters' });
const focusBar = (page: Page) => page.getByRole('region', { name: 'Focus' });
const main = (page: Page) => page.getByRole('main');
const details = (page: Page, title: string) => page.getByRole('heading', { level: 2, name: title, exact: true });
const card = (page: Page, title: string) => main(page).getByRole('button', { name: new RegExp(`^${title},`) });

/** Opens a page for someone who uses it and makes it complain of nothing. */
async function visit(hash: string, use: (page: Page) => Promise<void>, isFirstVisit = false): Promise<void> {
  const opened: AppPage = await openApp(running.browser, running.app.address + hash, {
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    acceptDownloads: true,
    isFirstVisit,
  });
  await opened.page.getByRole('button', { name: 'Export' }).waitFor();
  await use(opened.page);
  expect(opened.complaints).toEqual([]);
  await opened.close();
}

describe('how people get to a role, and which moves count', () => {
  it('by mouse', () =>
    visit(`#role=${directorId}`, async (page) => {
      await page.getByRole('button', { name: 'Path' }).click();
      await page.getByRole('menuitem', { name: /^Path to here/ }).click();
      await paths(page)
        .getByText(new RegExp(`^People come to ${director} from \\d+ roles`))
        .waitFor();
      await paths(page).getByText('All moves are allowed').click();
      await paths(page).getByRole('switch', { name: 'Next levels, inferred from grades' }).click();
      await page.waitForURL(/moves-without=level-steps/);
      await paths(page).getByRole('combobox', { name: 'Avoid' }).selectOption({ label: 'Engineering' });
      await page.waitForURL(/avoid=engineering/);
      await paths(page).getByRole('button', { name: 'No longer avoid Engineering' }).click();
      await paths(page).getByRole('button', { name: 'Close the path' }).click();
      await card(page, director).waitFor();
      expect(page.url()).not.toContain('moves-without');
    }));

  it('by keyboard', () =>
    visit('#', async (page) => {
      await press(page, 'p');
      await expect.poll(() => focusedName(page)).toBe('Path');
      await tabTo(page, /^To$/);
      await page.keyboard.type('director of customer success');
      await paths(page)
        .getByRole('option', { name: new RegExp(`^${director}`) })
        .first()
        .waitFor();
      await press(page, 'Enter');
      await page.waitForURL(new RegExp(`#to=${directorId}`));
      await tabTo(page, /^All moves are allowed/);
      await press(page, 'Enter');
      await tabTo(page, /^Lateral moves/);
      await press(page, 'Space');
      await page.waitForURL(/moves-without=lateral-moves/);
      await press(page, 'Escape');
      await paths(page).waitFor({ state: 'detached' });
    }));
});

describe('a comparison with what is suggested', () => {
  it('by mouse', () =>
    visit(`#role=${seniorId}`, async (page) => {
      await page.getByRole('button', { name: 'Compare' }).click();
      const suggestions = comparison(page).getByRole('region', { name: 'Suggestions' });
      await suggestions.getByRole('button', { name: /^Staff Backend Engineer the next level/ }).click();
      await comparison(page)
        .getByText(/^Listed for Staff Backend Engineer, compared with Senior Backend Engineer/)
        .waitFor();
      await suggestions.waitFor({ state: 'detached' });
    }));

  it('by keyboard', () =>
    visit('#', async (page) => {
      await findRole(page, 'Senior Backend Engineer');
      await press(page, 'c');
      await expect.poll(() => focusedName(page)).toBe('Compare');
      await tabTo(page, /^Staff Backend Engineer the next level$/);
      await press(page, 'Enter');
      await comparison(page).getByRole('heading', { name: /^New/ }).first().waitFor();
      await tabTo(page, /^Only differences$/);
      await press(page, 'Space');
      await comparison(page)
        .getByRole('heading', { name: /^In both/ })
        .first()
        .waitFor({ state: 'detached' });
      await tabTo(page, /^Copy as CSV$/);
      await press(page, 'Enter');
      await page.getByText('The comparison is in the clipboard, as CSV.').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('In both');
    }));
});

describe('what is near a role', () => {
  it('by mouse', () =>
    visit(`#role=${directorId}`, async (page) => {
      await card(page, director).dblclick();
      await focusBar(page).getByText(director).waitFor();
      await focusBar(page).getByText('2', { exact: true }).click();
      await page.waitForURL(/view=focus&.*steps=2/);
      await focusBar(page).getByText('Out', { exact: true }).click();
      await page.waitForURL(/links=out/);
      await focusBar(page).getByRole('button', { name: 'Show the whole chart' }).click();
      await focusBar(page).waitFor({ state: 'detached' });
      expect(page.url()).toMatch(new RegExp(`#role=${directorId}$`));
    }));

  it('by keyboard', () =>
    visit('#', async (page) => {
      await findRole(page, director);
      await press(page, 'n');
      await focusBar(page).getByText(director).waitFor();
      await card(page, director).focus();
      await press(page, 'Escape');
      await focusBar(page).waitFor({ state: 'detached' });
      await details(page, director).waitFor();
      await expect.poll(() => focusedName(page)).toMatch(new RegExp(`^${director}, grade`));
    }));
});

describe('a role that the filter hides is found, shown, and hidden again', () => {
  const hash = '#departments=engineering';
  it('by mouse', () =>
    visit(hash, async (page) => {
      expect(await card(page, director).count()).toBe(0);
      await page.getByRole('combobox').first().fill('director of customer success');
      const option = page.getByRole('option', { name: new RegExp(`^${director}.*hidden by the filter`) }).first();
      await option.hover();
      await option.click();
      await card(page, director).waitFor();
      await page.getByRole('button', { name: 'Close the details' }).click();
      await card(page, director).waitFor({ state: 'detached' });
    }));

  it('by keyboard', () =>
    visit(hash, async (page) => {
      await findRole(page, director);
      await card(page, director).waitFor();
      await press(page, 'Escape');
      await card(page, director).waitFor({ state: 'detached' });
      expect(page.url()).toContain(hash);
    }));
});

describe('kinds of links, and fading instead of hiding', () => {
  it('by mouse', () =>
    visit('#', async (page) => {
      await page
        .getByRole('region', { name: 'Kinds of links' })
        .getByRole('button', { name: /^Reports to/ })
        .click();
      await page.waitForURL(/without=reports-to/);
      await page.getByRole('button', { name: /^Filters/ }).click();
      await filters(page)
        .getByRole('checkbox', { name: /^Sales/ })
        .click();
      await filters(page).getByRole('switch', { name: 'Fade the rest instead of hiding it' }).click();
      await page.waitForURL(/departments=sales&others=fade&without=reports-to/);
      await page.getByRole('button', { name: 'Clear all' }).first().click();
      await page.waitForURL((url) => !url.hash.includes('departments'));
    }));

  it('by keyboard', () =>
    visit('#', async (page) => {
      await press(page, 'f');
      await expect.poll(() => focusedName(page)).toBe('Filters');
      await tabTo(page, /^Reports to$/);
      await press(page, 'Space');
      await page.waitForURL(/without=reports-to/);
      await tabTo(page, /^Fade the rest/);
      await press(page, 'Space');
      await page.waitForURL(/others=fade/);
      await press(page, 'Escape');
      await command(page, 'clear all filters');
      await page.waitForURL((url) => !url.hash.includes('without'));
    }));
});

describe('paths, comparing and details from the matrix and the outline', () => {
  it('by mouse', () =>
    visit('#view=matrix', async (page) => {
      await card(page, director).click();
      await details(page, director).waitFor();
      await page.getByRole('button', { name: 'Path' }).click();
      await page.getByRole('menuitem', { name: /^Path from here/ }).click();
      await paths(page)
        .getByRole('heading', { name: /^1 move/ })
        .waitFor();
      await page.getByRole('link', { name: 'Matrix' }).click();
      await page.getByRole('table').waitFor();
      await page.getByRole('button', { name: 'Compare' }).click();
      await comparison(page).getByRole('region', { name: 'Suggestions' }).waitFor();
      await page.getByRole('table').waitFor();
    }));

  it('by keyboard', () =>
    visit('#view=outline&outline=open', async (page) => {
      await main(page).getByRole('heading', { level: 3 }).first().waitFor();
      await findRole(page, director);
      await press(page, 'p');
      await paths(page)
        .getByRole('heading', { name: /^1 move/ })
        .waitFor();
      // From the picture of the path Escape leads back to the outline.
      await card(page, director).focus();
      await press(page, 'Escape');
      await page.getByRole('main', { name: 'Outline' }).waitFor();
      await paths(page).waitFor({ state: 'detached' });
      await press(page, 'c');
      await comparison(page).getByRole('region', { name: 'Suggestions' }).waitFor();
      await press(page, 'Escape');
      await comparison(page).waitFor({ state: 'detached' });
    }));
});

describe('going along steps and about the chart', () => {
  it('by mouse', () =>
    visit(`#role=${seniorId}`, async (page) => {
      const zoom = page.getByRole('group', { name: 'Zoom' });
      const before = await zoom.getByText(/%$/).textContent();
      await zoom.getByRole('button', { name: 'Zoom in' }).click();
      await expect.poll(() => zoom.getByText(/%$/).textContent()).not.toBe(before);
      await page.getByRole('link', { name: 'Staff Backend Engineer' }).first().click();
      await details(page, 'Staff Backend Engineer').waitFor();
    }));

  it('by keyboard', () =>
    visit(`#role=${seniorId}`, async (page) => {
      const zoom = () => page.getByRole('group', { name: 'Zoom' }).getByText(/%$/).textContent();
      await press(page, '0');
      await expect.poll(zoom).toBe('100%');
      await press(page, '-');
      await expect.poll(zoom).not.toBe('100%');
      await press(page, ']');
      await page.getByRole('dialog', { name: '2 next steps from Senior Backend Engineer' }).waitFor();
      await expect.poll(() => focusedName(page)).toMatch(/^Staff Backend Engineer/);
      await press(page, 'ArrowDown', 'ArrowUp', 'Enter');
      await details(page, 'Staff Backend Engineer').waitFor();
      await press(page, '[');
      await details(page, 'Senior Backend Engineer').waitFor();
      await press(page, 'ArrowDown');
      await expect.poll(() => focusedName(page)).toMatch(/^Senior Backend Engineer, grade 7/);
      await press(page, 'ArrowDown');
      await expect.poll(() => focusedName(page)).not.toMatch(/^Senior Backend Engineer,/);
      await press(page, 'Enter');
      await details(page, 'Senior Backend Engineer').waitFor({ state: 'detached' });
    }));
});

describe('a first visit', () => {
  it('by mouse', () =>
    visit(
      '#',
      async (page) => {
        const welcome = page.getByRole('region', { name: 'Welcome' });
        await welcome.getByRole('button', { name: 'Show me the company' }).click();
        await welcome.waitFor({ state: 'detached' });
        expect(await page.getByRole('link', { name: 'Organisation' }).getAttribute('aria-current')).toBe('page');
      },
      true,
    ));

  it('by keyboard', () =>
    visit(
      '#',
      async (page) => {
        const welcome = page.getByRole('region', { name: 'Welcome' });
        await welcome.waitFor();
        await page.getByRole('button', { name: /^Skip the chart$/ }).focus();
        await press(page, 'Enter');
        await press(page, 'Shift+Tab');
        await expect.poll(() => focusedName(page)).toBe('Close the welcome');
        await press(page, 'Shift+Tab', 'Shift+Tab', 'Shift+Tab');
        await expect.poll(() => focusedName(page)).toBe('Find my role');
        await press(page, 'Enter');
        await welcome.waitFor({ state: 'detached' });
        await page.keyboard.type('backend');
        await page.getByRole('option').first().waitFor();
      },
      true,
    ));
});

describe('theme and export', () => {
  it('by mouse', () =>
    visit('#', async (page) => {
      await page.getByRole('button', { name: 'Theme' }).click();
      await page.getByRole('menuitemradio', { name: 'Dark' }).click();
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
      await page.getByRole('button', { name: 'Export' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: 'Save as SVG' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^rungs-progression-.*\.svg$/);
    }));

  it('by keyboard', () =>
    visit('#', async (page) => {
      await command(page, 'dark');
      await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
      const [download] = await Promise.all([page.waitForEvent('download'), command(page, 'save chart svg')]);
      expect(download.suggestedFilename()).toMatch(/^rungs-progression-.*\.svg$/);
    }));
});
