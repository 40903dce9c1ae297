// Where the system forces its colours on every page, the chart has no others, on SVG and canvas, and stays readable.
import { expect, it, onTestFinished } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { contrast } from '../../support/contrast.ts';
import { renderApp } from '../../support/render-app.tsx';

const background = '#fafaf9';

it('paints the chart in the colours that the system forces, and in its own again afterwards', async () => {
  await renderApp();
  await expect.poll(paintedBackground).toBe(background);
  for (const scheme of ['light', 'dark'] as const) {
    await forceColours(scheme);
    const canvas = systemColour('Canvas');
    await expect.poll(paintedBackground).toBe(canvas);
    await expect.poll(() => [...fills('rect')]).toContain(canvas);
    for (const text of fills('text')) expect(contrast(text, canvas), `text ${text}`).toBeGreaterThanOrEqual(7);
    for (const line of linkColours()) expect(contrast(line, canvas), `link ${line}`).toBeGreaterThanOrEqual(4.5);
    expect(linkColours()).toContain(systemColour('LinkText'));
  }
  await forceColours(null);
  await expect.poll(paintedBackground).toBe(background);
  await expect.poll(() => [...fills('rect')]).toContain('#ffffff');
});

it('shows which card is chosen and which has the focus in the system’s colours', async () => {
  await renderApp();
  await forceColours('dark');
  await expect.poll(paintedBackground).toBe(systemColour('Canvas'));
  const card = page.getByRole('main').getByRole('button', { name: /^Senior Guide,/ });
  await card.click();
  await expect.element(card).toHaveAttribute('aria-pressed', 'true');
  const outline = () => hex(getComputedStyle(card.element()).outlineColor);
  expect(outline()).not.toBe(systemColour('Canvas'));
  expect(getComputedStyle(card.element()).outlineStyle).toBe('solid');

  await userEvent.keyboard('{ArrowUp}');
  const focused = document.activeElement;
  expect(focused).not.toBe(card.element());
  expect(focused?.getAttribute('data-card')).not.toBeNull();
  expect(hex(getComputedStyle(focused as Element).outlineColor)).toBe(systemColour('CanvasText'));
  expect(contrast(outline(), systemColour('Canvas'))).toBeGreaterThanOrEqual(3);
});

/** As the system does; null takes it back. */
async function forceColours(scheme: 'light' | 'dark' | null): Promise<void> {
  const to = (value: 'active' | 'none', prefers: string) =>
    cdp().send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value },
        { name: 'prefers-color-scheme', value: prefers },
      ],
    });
  await to(scheme === null ? 'none' : 'active', scheme ?? '');
  document.documentElement.dataset.theme = scheme ?? 'light';
  if (scheme !== null) onTestFinished(() => forceColours(null));
}

/** The colour of the ground, in the canvas's upper left corner. */
function paintedBackground(): string | null {
  const surface = document.querySelector<HTMLCanvasElement>('main canvas')?.getContext('2d');
  const [red, green, blue] = surface?.getImageData(2, 2, 1, 1).data ?? [];
  return red === undefined || green === undefined || blue === undefined ? null : hex(`rgb(${red}, ${green}, ${blue})`);
}

/** What shapes of the cards are filled with. */
function fills(kind: 'rect' | 'text'): Set<string> {
  const shapes = [...document.querySelectorAll(`main .react-flow__node ${kind}`)];
  return new Set(shapes.map((shape) => hex(getComputedStyle(shape).fill)).filter((colour) => colour !== ''));
}

function linkColours(): Set<string> {
  const lines = [...document.querySelectorAll('[data-link] path[stroke]')];
  return new Set(lines.map((line) => hex(getComputedStyle(line).stroke)));
}

function systemColour(name: 'Canvas' | 'CanvasText' | 'LinkText'): string {
  const probe = document.createElement('i');
  probe.style.cssText = `transition: none; color: ${name}`;
  document.body.append(probe);
  const colour = hex(getComputedStyle(probe).color);
  probe.remove();
  return colour;
}

/** `#rrggbb` of an opaque colour as browsers compute it; of others what they say. */
function hex(computed: string): string {
  const [, ...channels] = /^rgba?\((\d+), (\d+), (\d+)/.exec(computed) ?? [];
  if (channels.length < 3) return computed === 'none' ? '' : computed;
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}
