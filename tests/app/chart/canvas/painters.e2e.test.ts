// Zooming and panning across the change from canvas to elements: nothing jumps, and nothing chosen is lost.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SiteServer } from '../../../../src/cli/serve.ts';
import { type AppPage, launchBrowser, openApp } from '../../../support/app-page.ts';
import { generateCareerGraph } from '../../../support/generate-career-graph.ts';
import { comparePictures } from '../../../support/read-picture.ts';
import { serveGraph } from '../../../support/serve-graph.ts';

let browser: Browser;
let server: SiteServer;
let app: AppPage;

beforeAll(async () => {
  server = await serveGraph(generateCareerGraph({ roles: 1500, seed: 2 }));
  browser = await launchBrowser();
  // So large that titles can still be read where the canvas begins.
  app = await openApp(browser, server.address, { viewport: { width: 1900, height: 1200 } });
  await app.page.waitForTimeout(500);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const painterOf = (page: Page) => page.locator('[data-painter]').getAttribute('data-painter');

/** Turns the wheel over the middle of the chart, by steps that undo each other exactly. */
async function turn(page: Page, steps: number): Promise<void> {
  for (let step = 0; step < Math.abs(steps); step++) {
    await page.evaluate((deltaY) => {
      const pane = document.querySelector('.react-flow__pane');
      const box = pane?.getBoundingClientRect();
      if (!pane || !box) throw new Error('There is no chart.');
      const clientX = box.x + box.width / 2;
      const clientY = box.y + box.height / 2;
      pane.dispatchEvent(
        new WheelEvent('wheel', { bubbles: true, cancelable: true, view: window, deltaY, clientX, clientY }),
      );
    }, Math.sign(steps) * 16);
    await page.waitForTimeout(20);
  }
}

/** Turns until the other painter has taken over; how many steps that took. */
async function turnUntil(page: Page, painter: string, direction: 1 | -1): Promise<number> {
  for (let steps = 1; steps < 200; steps++) {
    await turn(page, direction);
    if ((await painterOf(page)) === painter) return steps;
  }
  throw new Error(`The chart is never painted by ${painter}.`);
}

/** Sharp: when everything stands still. */
async function still(page: Page): Promise<Buffer> {
  await page.mouse.move(5, 5);
  await page.waitForTimeout(700);
  const box = await page.locator('[data-painter]').boundingBox();
  if (box === null) throw new Error('There is no chart.');
  // Without what lies over the chart at its edges.
  return page.screenshot({ clip: { x: box.x + 100, y: box.y + 80, width: box.width - 400, height: box.height - 260 } });
}

it('changes painters without a jump, and keeps what is chosen, focused and hit', async () => {
  const { page } = app;
  expect(await painterOf(page)).toBe('elements');

  // A card in the middle is chosen and has the focus.
  const middle = await cardAtMiddle(page);
  await page.locator(`[data-card="${middle}"]`).click();
  await page.locator(`[data-card="${middle}"]`).focus();
  await page.waitForTimeout(400);

  // Out to the canvas, then in as far as the canvas stays: from here elements can be had, too.
  await turnUntil(page, 'canvas', 1);
  expect(await chosen(page)).toBe(middle);
  expect(await focused(page)).toBe(middle);
  const back = await turnUntil(page, 'elements', -1);
  expect(back).toBeGreaterThan(1);
  expect(await chosen(page)).toBe(middle);
  expect(await focused(page)).toBe(middle);
  // One step before elements would take over.
  await turn(page, back);
  await turn(page, 1 - back);
  expect(await painterOf(page)).toBe('canvas');
  const onCanvas = await still(page);
  const place = await page.locator(`[data-card="${middle}"]`).boundingBox();

  await turn(page, -30);
  expect(await painterOf(page)).toBe('elements');
  await turn(page, 30);
  expect(await painterOf(page)).toBe('elements');
  const asElements = await still(page);
  const same = await page.locator(`[data-card="${middle}"]`).boundingBox();
  expect(Math.abs((same?.x ?? 0) - (place?.x ?? 999))).toBeLessThan(0.5);
  expect(Math.abs((same?.y ?? 0) - (place?.y ?? 999))).toBeLessThan(0.5);

  // The two pictures lie on each other best where they are, within a px, and show the same.
  const { dx, dy, difference } = await comparePictures(browser, onCanvas, asElements, 4);
  expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(1);
  expect(difference).toBeLessThan(0.02);
});

it('is panned, hovered and clicked on the canvas as with elements', async () => {
  const { page } = app;
  await turnUntil(page, 'canvas', 1);
  const back = await turnUntil(page, 'elements', -1);
  const box = await page.locator('[data-painter]').boundingBox();
  if (box === null) throw new Error('There is no chart.');
  const other = await placeOfAnother(page);
  await turn(page, back);
  expect(await painterOf(page)).toBe('canvas');
  expect(await page.locator('[data-card]').count()).toBe(1);

  // Where another card has moved to by then, the pointer finds it, and a click chooses it.
  const share = 2 ** (-16 * 0.002 * back);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x + (other.x - middle.x) * share, middle.y + (other.y - middle.y) * share);
  await page.locator('[data-pointed="true"]').waitFor();
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => chosen(page)).toBe(other.id);
  const after = await chosen(page);

  // A drag pans and chooses nothing.
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.45, box.y + box.height * 0.45, { steps: 5 });
  await page.mouse.up();
  expect(await chosen(page)).toBe(after);

  // By keyboard: from the chosen card to its neighbour, which is an element then, named and in sight.
  await page.locator('[aria-pressed="true"][data-card]').focus();
  for (const key of ['ArrowUp', 'ArrowDown', 'ArrowRight', 'ArrowLeft']) {
    const from = await focused(page);
    await page.keyboard.press(key);
    await page.waitForTimeout(600);
    if ((await focused(page)) !== from) break;
  }
  const reached = await focused(page);
  expect(reached).not.toBe(after);
  expect(await page.locator(`[data-card="${reached}"]`).getAttribute('aria-label')).toMatch(/grade/);
  await page.keyboard.press('Enter');
  await expect.poll(() => chosen(page)).toBe(reached);
  expect(app.complaints).toEqual([]);
});

function chosen(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const card = document.querySelector<HTMLElement>('[aria-pressed="true"][data-card]');
    return card?.dataset.card ?? null;
  });
}

function focused(page: Page): Promise<string | null> {
  return page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? (document.activeElement.dataset.card ?? null) : null,
  );
}

/** The middle of a card that is not chosen and that nothing lies over. */
function placeOfAnother(page: Page): Promise<{ readonly id: string; readonly x: number; readonly y: number }> {
  return page.evaluate(() => {
    for (const card of document.querySelectorAll<HTMLElement>('[data-card]')) {
      const box = card.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const isFree = document.elementFromPoint(x, y) === card && x > 300 && x < innerWidth - 700 && y > 300;
      if (isFree && y < innerHeight - 300 && card.ariaPressed !== 'true') return { id: card.dataset.card ?? '', x, y };
    }
    throw new Error('No other card is in sight.');
  });
}

function cardAtMiddle(page: Page): Promise<string> {
  return page.evaluate(() => {
    const pane = document.querySelector('[data-painter]')?.getBoundingClientRect();
    if (!pane) throw new Error('There is no chart.');
    // Left of the middle: the details open at the right.
    const wanted = { x: pane.x + pane.width * 0.35, y: pane.y + pane.height / 2 };
    const cards = [...document.querySelectorAll<HTMLElement>('[data-card]')];
    const way = (card: HTMLElement) => {
      const { x, y, width, height } = card.getBoundingClientRect();
      return Math.hypot(x + width / 2 - wanted.x, y + height / 2 - wanted.y);
    };
    return cards.sort((a, b) => way(a) - way(b))[0]?.dataset.card ?? '';
  });
}
