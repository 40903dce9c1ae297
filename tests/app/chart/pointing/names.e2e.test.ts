// A name that is read from afar stands for its card: a click on it beyond the card does what one on the card does.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SiteServer } from '../../../../src/cli/serve.ts';
import { appForFile } from '../../../support/app-for-file.ts';
import { openApp } from '../../../support/app-page.ts';
import { generateCareerGraph } from '../../../support/generate-career-graph.ts';
import { serveGraph } from '../../../support/serve-graph.ts';

const running = appForFile();
let large: SiteServer;
beforeAll(async () => {
  large = await serveGraph(generateCareerGraph({ roles: 2000, seed: 2 }));
});
afterAll(() => large?.stop());

const chart = (page: Page) => page.getByRole('main', { name: 'Chart' });

async function showAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await page.waitForTimeout(300);
}

it('is clicked over cards that are elements', async () => {
  const opened = await openApp(running.browser, `${running.app.address}#view=organisation`, {
    viewport: { width: 900, height: 620 },
    reducedMotion: 'reduce',
  });
  const { page } = opened;
  await showAll(page);
  expect(await page.locator('[data-painter]').getAttribute('data-painter')).toBe('elements');
  const card = chart(page).getByRole('button', { name: /^Chief Revenue Officer,/ });
  const box = await card.boundingBox();
  if (box === null) throw new Error('The card is not on the chart.');
  const beside = { x: box.x + box.width + 12, y: box.y + box.height / 2 };
  await page.mouse.move(beside.x, beside.y);
  await page.locator('[data-pointed="true"]').waitFor();
  await page.mouse.click(beside.x, beside.y);
  const heading = page.getByRole('heading', { level: 2, name: 'Chief Revenue Officer', exact: true });
  await heading.waitFor();
  // The keyboard goes on where the pointer was.
  await expect.poll(() => card.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Close the details' }).click();
  await heading.waitFor({ state: 'detached' });
  await page.mouse.dblclick(beside.x, beside.y);
  await page.getByRole('region', { name: 'Focus' }).getByText('Chief Revenue Officer').waitFor();
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

it('is clicked where the canvas paints', async () => {
  const opened = await openApp(running.browser, `${large.address}#view=organisation`, { reducedMotion: 'reduce' });
  const { page } = opened;
  await showAll(page);
  expect(await page.locator('[data-painter]').getAttribute('data-painter')).toBe('canvas');
  // Over the highest cards, where nothing but their names stands.
  const highest = await chart(page).evaluate((main) => {
    const tops = [...main.querySelectorAll('[data-card]')].map((card) => card.getBoundingClientRect().top);
    return Math.min(...tops);
  });
  let found = '';
  for (let x = 100; x < 1340 && found === ''; x += 12) {
    await page.mouse.move(x, highest - 5);
    if ((await page.locator('[data-pointed="true"]').count()) === 0) continue;
    found = await chart(page).innerText();
    await page.mouse.click(x, highest - 5);
  }
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  const title = await page.getByRole('heading', { level: 2 }).first().innerText();
  expect(found).toContain(title);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});
