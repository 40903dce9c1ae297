/** Opens exported pictures again, in a blank page of a real browser, and tells what is in them. */
import type { Browser, Page } from 'playwright-core';

export interface SvgContent {
  readonly width: number;
  readonly embedsFont: boolean;
  /** Each card's title and the words that are painted on it. */
  readonly cards: readonly { readonly title: string; readonly words: string }[];
}

/** Throws when the text is no well-formed SVG. */
export function readSvg(browser: Browser, file: Buffer): Promise<SvgContent> {
  return inBlankPage(browser, (page) =>
    page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      const root = parsed.documentElement;
      if (root.nodeName !== 'svg') throw new Error(`Not an SVG: ${root.textContent}`);
      const groups = [...parsed.querySelectorAll('g[role="img"]')].filter((group) => group.querySelector('text'));
      return {
        width: Number(root.getAttribute('width')),
        embedsFont: /url\("?data:font\/woff2;base64,/.test(text),
        cards: groups.map((group) => ({
          title: group.querySelector('title')?.textContent ?? '',
          words: [...group.querySelectorAll('text')].map((line) => line.textContent).join(' '),
        })),
      };
    }, file.toString('utf8')),
  );
}

export interface PngContent {
  readonly width: number;
  readonly height: number;
  /** Different colours in a reduced copy. */
  readonly colours: number;
  /** Share of pixels that are not the background. */
  readonly paintedShare: number;
}

/** Throws when the bytes are no picture that the browser can show. */
export function readPng(browser: Browser, file: Buffer): Promise<PngContent> {
  return inBlankPage(browser, (page) =>
    page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = 1600;
      canvas.height = Math.round((1600 * image.naturalHeight) / image.naturalWidth);
      const surface = canvas.getContext('2d');
      if (surface === null) throw new Error('The browser gives no canvas.');
      surface.drawImage(image, 0, 0, canvas.width, canvas.height);
      const pixels = new Uint32Array(surface.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
      const background = pixels[0];
      return {
        width: image.naturalWidth,
        height: image.naturalHeight,
        colours: new Set(pixels).size,
        paintedShare: pixels.filter((pixel) => pixel !== background).length / pixels.length,
      };
    }, file.toString('base64')),
  );
}

export interface Shift {
  /** By how many px the second picture has to be moved to lie on the first one best. */
  readonly dx: number;
  readonly dy: number;
  /** How much they differ then, from 0 to 1. */
  readonly difference: number;
}

/** Two screenshots of one size, moved against each other by up to `reach` px. */
export function comparePictures(browser: Browser, one: Buffer, other: Buffer, reach: number): Promise<Shift> {
  return inBlankPage(browser, (page) =>
    page.evaluate(
      async ([first, second, most]) => {
        const read = async (base64: string) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.naturalWidth;
          canvas.height = image.naturalHeight;
          const surface = canvas.getContext('2d');
          if (surface === null) throw new Error('The browser gives no canvas.');
          surface.drawImage(image, 0, 0);
          return surface.getImageData(0, 0, canvas.width, canvas.height);
        };
        const [a, b] = [await read(first), await read(second)];
        let best = { dx: 0, dy: 0, difference: Number.POSITIVE_INFINITY };
        for (let dy = -most; dy <= most; dy++) {
          for (let dx = -most; dx <= most; dx++) {
            let sum = 0;
            let count = 0;
            for (let y = most; y < a.height - most; y++) {
              for (let x = most; x < a.width - most; x++) {
                // Green tells lightness best.
                const here = a.data[(y * a.width + x) * 4 + 1] ?? 0;
                const there = b.data[((y + dy) * b.width + x + dx) * 4 + 1] ?? 0;
                sum += Math.abs(here - there);
                count++;
              }
            }
            const difference = sum / count / 255;
            if (difference < best.difference) best = { dx, dy, difference };
          }
        }
        return best;
      },
      [one.toString('base64'), other.toString('base64'), reach] as const,
    ),
  );
}

async function inBlankPage<Result>(browser: Browser, read: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await browser.newPage();
  try {
    return await read(page);
  } finally {
    await page.close();
  }
}
