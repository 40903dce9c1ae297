// The bar over everything, at widths between a phone and a desk: its parts stand side by side and none is cut.
import { expect, it } from 'vitest';
import { appForFile } from '../support/app-for-file.ts';
import { openApp } from '../support/app-page.ts';

const running = appForFile();

it.each([770, 900, 1010, 1100, 1280])('keeps its parts apart at %s px', async (width) => {
  const { page, complaints, close } = await openApp(running.browser, running.app.address, {
    viewport: { width, height: 600 },
  });
  await page.getByRole('button', { name: 'Export' }).waitFor();
  const parts = [
    page.getByRole('link', { name: 'Progression' }),
    page.getByRole('link', { name: 'Outline' }),
    page.getByRole('combobox', { name: 'Find a role, family or requirement' }),
    page.getByRole('button', { name: /^Filters/ }),
    page.getByRole('button', { name: 'Export' }),
  ];
  let from = 0;
  for (const part of parts) {
    const box = await part.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(from);
    from = (box?.x ?? 0) + (box?.width ?? 0);
  }
  expect(from).toBeLessThanOrEqual(width);
  expect(complaints).toEqual([]);
  await close();
});
