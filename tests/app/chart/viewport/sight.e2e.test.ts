// What the chart brings into sight by itself: roles that are compared, and a path whose sheet makes room.
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appForFile } from '../../../support/app-for-file.ts';
import { openApp } from '../../../support/app-page.ts';

const running = appForFile();
const csm = 'sales/customer-success-management%23associate-customer-success-manager-csm';
const vp = 'sales/customer-success-leadership%23vice-president-of-customer-success';

const chart = (page: Page) => page.getByRole('main', { name: 'Chart' });
const card = (page: Page, name: string) => chart(page).getByRole('button', { name: new RegExp(`^${name},`) });

/** Whether all of an element is within another, as they are on the screen. */
async function isWithin(inner: Locator, outer: Locator): Promise<boolean> {
  const [one, other] = [await inner.boundingBox(), await outer.boundingBox()];
  if (one === null || other === null) return false;
  return (
    one.x >= other.x &&
    one.y >= other.y &&
    one.x + one.width <= other.x + other.width &&
    one.y + one.height <= other.y + other.height
  );
}

it('brings roles that are compared into sight together, and leaves them where they are when they are', async () => {
  const opened = await openApp(running.browser, `${running.app.address}#role=${vp}`, { reducedMotion: 'reduce' });
  const { page } = opened;
  const [one, other] = [card(page, 'Vice President of Customer Success'), card(page, 'Senior Backend Engineer')];
  await one.waitFor();
  await page.evaluate(
    (hash) => location.assign(hash),
    `#compare=${vp}&compare=engineering/backend-engineer%23senior-backend-engineer`,
  );
  await page.getByRole('heading', { level: 2, name: 'Compare' }).waitFor();
  await expect.poll(() => isWithin(one, chart(page))).toBe(true);
  await expect.poll(() => isWithin(other, chart(page))).toBe(true);

  const before = await one.boundingBox();
  await page.getByRole('button', { name: 'Turn the order round' }).click();
  await page.waitForTimeout(400);
  expect(await one.boundingBox()).toEqual(before);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

it.each([
  ['a desk', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
])('opens where the matches are when others fade, and goes there when none is in sight, on %s', async (_, viewport) => {
  const fading = `${running.app.address}#departments=legal&others=fade`;
  const opened = await openApp(running.browser, fading, { viewport, reducedMotion: 'reduce' });
  const { page } = opened;
  const seen = async () => {
    const cards = await chart(page).locator('[data-faded="false"]').all();
    return (await Promise.all(cards.map((each) => isWithin(each, chart(page))))).filter(Boolean).length;
  };
  await expect.poll(seen).toBeGreaterThan(2);
  await page.evaluate(() => location.assign('#departments=customer-support&others=fade'));
  await expect.poll(seen).toBeGreaterThan(2);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

it('fits a path again when the sheet under it is drawn down, and not where the reader has moved it', async () => {
  const opened = await openApp(running.browser, `${running.app.address}#from=${csm}&to=${vp}`, {
    ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    reducedMotion: 'reduce',
  });
  const { page } = opened;
  const [first, last] = [
    card(page, 'Associate Customer Success Manager .CSM.'),
    card(page, 'Vice President of Customer Success'),
  ];
  await first.waitFor();
  const grip = page.getByRole('button', { name: 'Make the panel larger' });
  await grip.press('ArrowDown');
  await expect.poll(() => isWithin(first, chart(page))).toBe(true);
  await expect.poll(() => isWithin(last, chart(page))).toBe(true);

  await page.getByRole('button', { name: 'Zoom in' }).click();
  const zoom = () => page.getByRole('group', { name: 'Zoom' }).innerText();
  await page.waitForTimeout(400);
  const before = await zoom();
  await grip.press('ArrowUp');
  await page.waitForTimeout(400);
  expect(await zoom()).toBe(before);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});
