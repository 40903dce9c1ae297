// The chart under fingers, on a phone: dragged with one, zoomed with two, a card tapped.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appForFile } from '../support/app-for-file.ts';
import { openApp } from '../support/app-page.ts';

const running = appForFile();
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const address = '#role=sales/customer-success-leadership%23director-of-customer-success';

/** A finger's way over the screen, in px from its upper left corner. */
interface Way {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

it('follows one finger, zooms with two and opens the card that is tapped', async () => {
  const { page, complaints, close } = await openApp(running.browser, running.app.address + address, phone);
  const card = page.getByRole('main').getByRole('button', { name: /^Senior Director of Customer Success,/ });
  await card.waitFor();
  await expect.poll(() => standsStill(page, card)).toBe(true);

  const before = await placeOf(card);
  await move(page, [{ from: [60, 150], to: [140, 190] }]);
  await expect.poll(() => standsStill(page, card)).toBe(true);
  const dragged = await placeOf(card);
  expect(Math.abs(dragged.x - before.x - 80)).toBeLessThan(12);
  expect(Math.abs(dragged.y - before.y - 40)).toBeLessThan(12);

  await move(page, [
    { from: [190, 200], to: [140, 200] },
    { from: [210, 200], to: [260, 200] },
  ]);
  await expect.poll(() => standsStill(page, card)).toBe(true);
  expect((await placeOf(card)).width).toBeGreaterThan(dragged.width * 1.5);
  // The page itself was not zoomed: what lies over the chart stands where it stood.
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);

  await page.goto(`${running.app.address}#`);
  await page
    .getByRole('heading', { level: 2, name: 'Director of Customer Success', exact: true })
    .waitFor({ state: 'hidden' });
  const first = page
    .getByRole('main')
    .getByRole('button', { name: /, grade \d/ })
    .first();
  const name = (await first.getAttribute('aria-label')) ?? (await first.innerText());
  await first.tap();
  await page.getByRole('heading', { level: 2, name: name.split(',')[0] ?? '' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

/** Moves fingers together, each along its way, in steps as a hand makes them. */
async function move(page: Page, ways: readonly Way[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const steps = 10;
  const at = (step: number) =>
    ways.map(({ from, to }, id) => ({
      x: from[0] + ((to[0] - from[0]) * step) / steps,
      y: from[1] + ((to[1] - from[1]) * step) / steps,
      id,
    }));
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= steps; step++) {
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) });
  }
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await devtools.detach();
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

async function placeOf(card: ReturnType<Page['locator']>): Promise<Place> {
  const box = await card.boundingBox();
  if (box === null) throw new Error('The card is not on the chart.');
  return box;
}

async function standsStill(page: Page, card: ReturnType<Page['locator']>): Promise<boolean> {
  const before = await placeOf(card);
  await page.waitForTimeout(120);
  const after = await placeOf(card);
  return before.x === after.x && before.y === after.y && before.width === after.width;
}
