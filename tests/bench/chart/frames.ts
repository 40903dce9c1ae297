/** How long frames take while a page is panned and zoomed by the pointer, and what a page holds. */
import type { Page } from 'playwright-core';

export interface Frames {
  /** Milliseconds from frame to frame, the shortest 95 in 100. */
  readonly p95: number;
  readonly median: number;
  readonly count: number;
}

/**
 * Drags the chart to and fro, and turns the wheel out and in, one step a frame, as a steady hand would.
 * @param seconds after which it ends, however few frames there were
 */
export async function measureFrames(page: Page, selector: string, seconds: number): Promise<Frames> {
  const gaps = await page.evaluate(
    async ([where, limit]) => {
      const target = document.querySelector(where) ?? document.body;
      const middle = { x: innerWidth / 2, y: innerHeight / 2 };
      const at = { ...middle };
      const mouse = (type: string, movementX: number) =>
        target.dispatchEvent(
          new MouseEvent(type, {
            ...{ bubbles: true, cancelable: true, view: window, button: 0, movementX },
            ...{ buttons: type === 'mouseup' ? 0 : 1, clientX: at.x, clientY: at.y },
          }),
        );
      const wheel = (deltaY: number) =>
        target.dispatchEvent(
          new WheelEvent('wheel', {
            ...{ bubbles: true, cancelable: true, view: window, deltaY },
            ...{ clientX: middle.x, clientY: middle.y },
          }),
        );
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const found: number[] = [];
      const until = performance.now() + limit * 1000;
      let last = await frame();
      const next = async () => {
        const now = await frame();
        found.push(now - last);
        last = now;
        return now < until;
      };
      // Panning: 90 frames to the left and back.
      mouse('mousedown', 0);
      for (let step = 0; step < 180; step++) {
        const dx = step < 45 || step >= 135 ? -6 : 6;
        at.x += dx;
        mouse('mousemove', dx);
        if (!(await next())) break;
      }
      mouse('mouseup', 0);
      // Zooming: out by a third and in again, twice.
      for (let step = 0; step < 180; step++) {
        wheel(step % 90 < 45 ? 6 : -6);
        if (!(await next()) && step > 10) break;
      }
      return found;
    },
    [selector, seconds] as const,
  );
  const sorted = gaps.toSorted((a, b) => a - b);
  const share = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { p95: share(0.95), median: share(0.5), count: gaps.length };
}

export interface Held {
  /** Bytes of JavaScript's heap after a forced collection. */
  readonly heap: number;
  /** Nodes of the document, text included. */
  readonly nodes: number;
}

export async function measureHeld(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('HeapProfiler.enable');
    for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const nodes = await page.evaluate(() => {
      let count = 0;
      const all = document.createNodeIterator(document);
      while (all.nextNode() !== null) count++;
      return count;
    });
    return { heap: usedSize, nodes };
  } finally {
    await session.detach();
  }
}
