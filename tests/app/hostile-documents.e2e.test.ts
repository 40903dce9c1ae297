// Documents that mean harm, in the built app under its security policy: shown as text, and the page has no complaint.
import { expect, it } from 'vitest';
import { launchBrowser, openApp } from '../support/app-page.ts';
import { startApp } from '../support/start-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const hostile = `---
title: "<img src=x onerror=window.rungsRan=1>Trapper <script>window.rungsRan=1</script>"
---

## Levels

### __proto__

#### Requirements

- <script>window.rungsRan = 1</script>Reads tracks
- <img src="https://evil.invalid/x.png" onerror="window.rungsRan = 1">
- [Click me](javascript:window.rungsRan=1)
- <a href="javascript:window.rungsRan=1" onclick="window.rungsRan=1">raw link</a>
- {{< script "window.rungsRan=1" >}} <%= system("true") %>

### constructor

The constructor reports to the [__proto__](#__proto__).

The next step is [to itself](#constructor).
`;

it('runs nothing and breaks nothing', async () => {
  const folder = temporaryFolder({
    'forest/trapper.md': hostile,
    'forest/front-matter.md': '---js\n{ title: (globalThis.rungsRan = 1) }\n---\n\n# Lumberjack\n',
    'forest/broken.md': '---\ntitle: [\n---\n\n## Requirements\n\n- Has an axe\n',
    'forest/empty.md': '',
    'forest/binary.md': new Uint8Array([0, 255, 254, 1, 2, 3, 0, 0]),
  });
  const app = await startApp(folder);
  const browser = await launchBrowser();
  try {
    const { page, complaints } = await openApp(browser, app.address);
    const cards = page.locator('[data-card]');
    expect(await cards.count()).toBeGreaterThan(0);
    for (const card of await cards.all()) {
      await card.evaluate((element) => element instanceof HTMLElement && element.click());
      await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
      for (const tab of await page.getByRole('tab').all()) await tab.click();
    }
    const findings = page.getByRole('button', { name: /^\d+ findings?$/ });
    await findings.click();
    for (const path of ['forest/broken.md', 'forest/empty.md', 'forest/binary.md', 'forest/front-matter.md']) {
      await page.getByRole('complementary', { name: 'Findings' }).getByRole('heading', { name: path }).waitFor();
    }
    expect(await page.evaluate(() => 'rungsRan' in window)).toBe(false);
    expect(await page.locator('#root :is(script, img, iframe, object, [onerror], [onclick])').count()).toBe(0);
    expect(await page.locator('#root a[href^="javascript"]').count()).toBe(0);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    await app.stop();
  }
});
