/**
 * What only a real browser can tell: that text is as wide as it was measured, that the SVG is read without a fault,
 * and that SVG and canvas show the same picture.
 */
import fontAddress from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeSheet, legendOf } from '../../src/drawing/compose-sheet.ts';
import { draw } from '../../src/drawing/draw.ts';
import { fontFamilies, fontSettings, measureText } from '../../src/drawing/measure-text.ts';
import { paintCanvas } from '../../src/drawing/paint-canvas.ts';
import { paintSvg } from '../../src/drawing/paint-svg.ts';
import { darkPalette, lightPalette, type Palette } from '../../src/drawing/palette.ts';
import { smallPicture } from '../support/small-picture.ts';
import { hostileTitles, realTitles } from '../support/titles.ts';

const { view, positioned } = smallPicture();
const sheet = composeSheet(draw(view, positioned), {
  title: 'Progression',
  subtitle: '4 roles in 2 departments',
  legend: legendOf(view),
  date: '12 March 2025',
  margin: 24,
});
let fontBase64 = '';

beforeAll(async () => {
  const bytes = new Uint8Array(await (await fetch(fontAddress)).arrayBuffer());
  fontBase64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const font = new FontFace(fontFamilies[0], bytes, { weight: '100 900' });
  document.fonts.add(await font.load());
});

describe('measureText', () => {
  const weights = [400, 500, 600, 700] as const;

  it('agrees with the text that a browser draws as SVG, to a tenth of a px', () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute(
      'style',
      Object.entries(fontSettings)
        .map(([name, value]) => `${name}: ${value}`)
        .join('; '),
    );
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    svg.append(text);
    document.body.append(svg);
    for (const title of realTitles) {
      for (const weight of weights) {
        for (const size of [10.5, 13.5]) {
          // Not the `font` shorthand: it would switch kerning on again.
          text.setAttribute('style', `font-size: ${size}px; font-weight: ${weight}; font-family: ${fontFamilies[0]}`);
          text.textContent = title;
          const difference = text.getComputedTextLength() - measureText(title, size, weight);
          expect(Math.abs(difference), `${title} ${weight} ${size}`).toBeLessThan(0.1);
        }
      }
    }
    svg.remove();
  });

  it('agrees with the text that a browser draws on a canvas, to a tenth of a px', () => {
    const context = contextOf(1, 1);
    context.fontKerning = 'none';
    context.textRendering = 'geometricPrecision';
    for (const title of realTitles) {
      for (const weight of weights) {
        context.font = `${weight} 13.5px ${fontFamilies[0]}`;
        const difference = context.measureText(title).width - measureText(title, 13.5, weight);
        expect(Math.abs(difference), `${title} ${weight}`).toBeLessThan(0.1);
      }
    }
  });
});

describe('paintSvg', () => {
  it.each(hostileTitles)('is read by a browser without a fault: %j', (title) => {
    const cards = view.cards.map((card) => ({ ...card, title }));
    const svg = paintSvg(draw({ ...view, cards }, positioned), lightPalette, {
      title,
      description: '',
      fontBase64: null,
    });
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.querySelectorAll('g[role="img"]')).toHaveLength(8);
    expect(parsed.querySelector('script')).toBeNull();
  });
});

describe('paintCanvas', () => {
  it.each([lightPalette, darkPalette])('shows the same picture as the SVG, $name', async (palette) => {
    const onCanvas = contextOf(sheet.width, sheet.height);
    onCanvas.scale(2, 2);
    paintCanvas(sheet, onCanvas, palette);
    const asSvg = contextOf(sheet.width, sheet.height);
    asSvg.drawImage(await imageOf(palette), 0, 0, sheet.width * 2, sheet.height * 2);

    const { width, height } = onCanvas.canvas;
    const one = onCanvas.getImageData(0, 0, width, height).data;
    const other = asSvg.getImageData(0, 0, width, height).data;
    let different = 0;
    let inked = 0;
    for (let at = 0; at < one.length; at += 4) {
      const channels = [0, 1, 2].map((channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)));
      if (Math.max(...channels) > 48) different++;
      if (one[at] !== one[0] || one[at + 1] !== one[1]) inked++;
    }
    expect(inked / (width * height)).toBeGreaterThan(0.2);
    expect(different / (width * height)).toBeLessThan(0.002);
  });

  async function imageOf(palette: Palette): Promise<HTMLImageElement> {
    const svg = paintSvg(sheet, palette, { title: 'Progression', description: '', fontBase64 });
    const image = new Image(sheet.width * 2, sheet.height * 2);
    image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    await image.decode();
    // The font inside an image is decoded after the image itself; a second one finds it ready.
    await new Promise((resolve) => setTimeout(resolve, 200));
    return image;
  }
});

function contextOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * 2);
  canvas.height = Math.ceil(height * 2);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser has no canvas');
  return context;
}
