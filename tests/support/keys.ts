/** Going through the built app by keyboard alone, as someone who hears names and sees no page. */
import type { Page } from 'playwright-core';

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** What a screen reader would call that which has the focus, near enough. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return element?.getAttribute('aria-label') ?? label ?? element?.textContent?.trim() ?? '';
  });
}

/** Goes on with Tab until something of this name has the focus; fails where it never comes. */
export async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  const passed: string[] = [];
  for (let at = 0; at < most; at += 1) {
    const here = await focusedName(page);
    if (name.test(here)) return;
    passed.push(here.slice(0, 40));
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}, but to ${passed.join(' | ')}`);
}

/** Does what search finds first among the commands for these words. */
export async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(`> ${words}`);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}

/** Finds a role by search and opens its details. */
export async function findRole(page: Page, title: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(title);
  await page
    .getByRole('option', { name: new RegExp(`^${title}`) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
}
