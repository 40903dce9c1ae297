/** How soon the matrix and the outline of a large company are there, and how steadily they scroll. */
import type { Page } from 'playwright-core';

export interface TableTimes {
  /** ms from choosing the view until the frame that shows it is done, for each round. */
  readonly shown: readonly number[];
  /** ms from frame to frame while scrolling from the top to the bottom, the shortest 95 in 100, for each round. */
  readonly frames: readonly number[];
  /** Elements in the view, before any scrolling. */
  readonly elements: number;
}

const views = { matrix: 'main tbody [data-card]', outline: 'main h3' } as const;

/** Goes to and fro between the two; the first round, which fetches what shows them, does not count. */
export async function tableTimes(
  page: Page,
  rounds: number,
): Promise<Readonly<Record<keyof typeof views, TableTimes>>> {
  const times = { matrix: { shown: [], frames: [], elements: 0 }, outline: { shown: [], frames: [], elements: 0 } } as {
    -readonly [View in keyof typeof views]: { shown: number[]; frames: number[]; elements: number };
  };
  for (let round = 0; round <= rounds; round += 1) {
    for (const view of ['matrix', 'outline'] as const) {
      const shown = await page.evaluate(timeToView, { view, selector: views[view] });
      const elements = await page.evaluate(() => document.querySelectorAll('main *').length);
      const gaps = await page.evaluate(scrollThrough);
      if (round === 0) continue;
      times[view].shown.push(shown);
      times[view].elements = elements;
      times[view].frames.push(gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.95)] ?? Number.NaN);
    }
  }
  return times;
}

/** Runs in the page. */
async function timeToView({ view, selector }: { readonly view: string; readonly selector: string }): Promise<number> {
  const soon = () => new Promise((resolve) => setTimeout(resolve));
  const began = performance.now();
  location.hash = `#view=${view}&outline=open`;
  while (document.querySelector(selector) === null) await soon();
  await new Promise(requestAnimationFrame);
  await soon();
  return performance.now() - began;
}

/** Runs in the page: half a screen a frame, for two seconds or to the end. */
async function scrollThrough(): Promise<number[]> {
  const place = document.querySelector('main section');
  if (place === null) return [];
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const gaps: number[] = [];
  const until = performance.now() + 2000;
  let last = await frame();
  while (last < until && place.scrollTop + place.clientHeight < place.scrollHeight - 1) {
    place.scrollTop += place.clientHeight / 2;
    const now = await frame();
    gaps.push(now - last);
    last = now;
  }
  place.scrollTop = 0;
  return gaps;
}
