// On a phone, what stands beside the chart elsewhere is a sheet under it, of a size that the reader chooses.
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderApp } from '../support/render-app.tsx';

const path = () => page.getByRole('complementary', { name: 'Path' });
const grip = (name: string) => path().getByRole('button', { name });
const heightOf = (locator: { element(): Element }) => locator.element().getBoundingClientRect().height;

async function openPath() {
  const store = await renderApp();
  await page.viewport(390, 844);
  store.actions.setPath({});
  await expect.element(path()).toBeVisible();
}

it('leaves the chart in sight, and covers it when asked to', async () => {
  await openPath();
  const chart = page.getByRole('main');
  expect(heightOf(chart)).toBeGreaterThan(200);
  const half = heightOf(path());
  await grip('Make the panel larger').click();
  expect(heightOf(path())).toBeGreaterThan(half + 150);
  await grip('Make the panel smaller').click();
  expect(heightOf(path())).toBe(half);
});

it('goes down to its title by keyboard and by dragging, and gives the chart the room', async () => {
  await openPath();
  const chart = page.getByRole('main');
  const before = heightOf(chart);
  grip('Make the panel larger').element().focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(heightOf(path())).toBeLessThan(80);
  expect(heightOf(chart)).toBeGreaterThan(before + 200);
  await expect.element(path().getByRole('heading', { name: 'Path' })).toBeVisible();
  await expect.element(path().getByRole('combobox', { name: 'From' })).not.toBeInTheDocument();

  const element = grip('Make the panel larger').element();
  const { x, y } = element.getBoundingClientRect();
  const send = (type: string, clientY: number) =>
    element.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, clientX: x + 20, clientY }));
  element.setPointerCapture = () => {};
  send('pointerdown', y + 8);
  send('pointermove', y - 200);
  send('pointermove', y - 700);
  send('pointerup', y - 700);
  await expect.element(grip('Make the panel smaller')).toBeVisible();
});

it('takes the screen while one types, for the keyboard takes half of it', async () => {
  await openPath();
  const half = heightOf(path());
  await path().getByRole('combobox', { name: 'From' }).click();
  expect(heightOf(path())).toBeGreaterThan(half + 150);
});
