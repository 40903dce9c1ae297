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

async function inBlankPage<Result>(browser: Browser, read: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await browser.newPage();
  try {
    return await read(page);
  } finally {
    await page.close();
  }
}
