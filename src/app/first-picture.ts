/**
 * The moment at which the first picture can be read. What it does not need waits for it, so that it comes sooner.
 * Marked on the performance line as `rungs:readable`, for the bench.
 */
import { once } from '../drawing/once.ts';

/**
 * Resolves when the typeface of the chart is there, or cannot be had. Asked for by its name: `document.fonts.ready`
 * would have to lay out the page first to find out what it needs.
 */
export const typeface: () => Promise<unknown> = once(() => document.fonts.load('1em Inter').catch(() => null));

let tell: () => void = () => {};

/** Resolves when the first picture is on the screen, or when it is overdue: then nothing must wait for it. */
export const firstPicture = new Promise<void>((resolve) => {
  tell = resolve;
  setTimeout(resolve, 5_000);
});

let isMarked = false;

/** To be called once cards and links are in the page. */
export function markFirstPicture(): void {
  if (isMarked) return;
  isMarked = true;
  // With the font there, the frame after the next one shows them.
  void typeface().then(() =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        performance.mark('rungs:readable');
        tell();
      }),
    ),
  );
}

/** Loads something once the first picture is there. */
export async function afterFirstPicture<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  await firstPicture;
  return load();
}
