// axe finds nothing in any view, theme, dialog or size.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appForFile } from '../support/app-for-file.ts';
import { openApp } from '../support/app-page.ts';

const running = appForFile();

const role = 'role=sales/customer-success-leadership%23director-of-customer-success';
const csm = 'customer-success-management%23associate-customer-success-manager-csm';
const vp = 'vice-president-of-customer-success';
const places = [
  ['the progression', '#'],
  ['the organisation', '#view=organisation'],
  ['a role in the progression', `#${role}`],
  ['a role in the organisation', `#view=organisation&${role}`],
  ['a focus', `#view=focus&${role}&steps=2`],
  ['a family', '#family=sales/customer-success-leadership'],
  ['the matrix', '#view=matrix'],
  ['a role in the matrix', `#view=matrix&${role}`],
  ['the outline', '#view=outline'],
  ['a role in the outline', `#view=outline&${role}`],
  ['a filtered chart', '#departments=sales&tracks=management&without=reports-to'],
  ['a faded chart', '#departments=sales&others=fade'],
  ['a faded matrix', '#view=matrix&departments=sales&others=fade'],
  ['a filter that leaves nothing', '#text=xylophone'],
  ['routes between two roles', `#from=sales/${csm}&to=sales/customer-success-leadership%23${vp}`],
  ['everything within reach', `#from=sales/${csm}&avoid=engineering`],
  ['no route', `#from=sales/customer-success-leadership%23${vp}&to=sales/${csm}`],
  [
    'a comparison',
    '#compare=engineering/backend-engineer%23senior-backend-engineer&compare=engineering/backend-engineer%23staff-backend-engineer',
  ],
] as const;

it.each((['light', 'dark'] as const).flatMap((theme) => places.map(([name, hash]) => ({ theme, name, hash }))))(
  'has nothing to find in $name, $theme',
  async ({ theme, hash }) => {
    const { page, close } = await openApp(running.browser, running.app.address + hash, {
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    await settled(page);
    expect(await problems(page)).toEqual([]);
    await close();
  },
);

it.each(['light', 'dark'] as const)(
  'has nothing to find in what opens over the page, %s',
  async (theme) => {
    const opened = await openApp(running.browser, `${running.app.address}#${role}`, {
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    const { page } = opened;
    await settled(page);

    await page.getByRole('combobox').fill('director');
    await page.getByRole('option').first().waitFor();
    expect(await problems(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.getByRole('complementary', { name: 'Filters' }).getByRole('searchbox').first().waitFor();
    await page
      .getByRole('button', { name: /^Families of/ })
      .first()
      .click();
    expect(await problems(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menu').waitFor();
    expect(await problems(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: /^\d+ findings?$/ }).click();
    const findings = page.getByRole('complementary', { name: 'Findings' });
    await findings.getByRole('heading', { level: 3 }).first().getByRole('button').click();
    await findings.getByRole('listitem').first().waitFor();
    await findings.getByRole('button', { name: /warning/ }).click();
    expect(await problems(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Grade 10', exact: true }).click();
    await page.getByRole('button', { name: 'Read wrongly?' }).waitFor();
    expect(await problems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Read wrongly?' }).click();
    await page.getByRole('textbox', { name: 'Front matter' }).waitFor();
    expect(await problems(page)).toEqual([]);
    // Closes the dialog, and with it the sentence under it; once more would let go of the role.
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.getByRole('tab', { name: /^Sources/ }).click();
    await page.getByRole('tabpanel').getByRole('button').first().click();
    await page.getByRole('dialog').waitFor();
    expect(await problems(page)).toEqual([]);
    await opened.close();
  },
  60_000,
);

it.each(['light', 'dark'] as const)(
  'has nothing to find at a first visit and in the list of shortcuts, %s',
  async (theme) => {
    const { page, close } = await openApp(running.browser, running.app.address, {
      colorScheme: theme,
      reducedMotion: 'reduce',
      isFirstVisit: true,
    });
    await settled(page);
    await page.getByRole('region', { name: 'Welcome' }).waitFor();
    expect(await problems(page)).toEqual([]);
    await page.getByRole('button', { name: 'What can I do here?' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await problems(page)).toEqual([]);
    await close();
  },
);

it('has nothing to find on a phone', async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
  const { page, close } = await openApp(running.browser, `${running.app.address}#${role}`, {
    ...phone,
    reducedMotion: 'reduce',
  });
  await settled(page);
  expect(await problems(page)).toEqual([]);
  await page.getByRole('button', { name: /^\d+ findings?$/ }).click();
  await page.getByRole('complementary', { name: 'Findings' }).getByRole('heading', { level: 3 }).first().waitFor();
  expect(await problems(page)).toEqual([]);
  await close();
});

it.each(
  (['light', 'dark'] as const).flatMap((theme) =>
    places
      .filter(([name]) => /route|reach|comparison|matrix|outline/.test(name))
      .map(([name, hash]) => ({ theme, name, hash })),
  ),
)('has nothing to find on a phone in $name, $theme', async ({ theme, hash }) => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
  const { page, close } = await openApp(running.browser, running.app.address + hash, {
    ...phone,
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  await settled(page);
  if (/from=|compare=/.test(hash))
    await page.getByRole('complementary').getByRole('heading', { level: 3 }).first().waitFor();
  expect(await problems(page)).toEqual([]);
  await close();
});

it.each(['light', 'dark'] as const)('has nothing to find in the choice among steps, %s', async (theme) => {
  const { page, close } = await openApp(running.browser, `${running.app.address}#${role}`, {
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  await settled(page);
  await page.keyboard.press('[');
  await page.getByRole('dialog', { name: /^\d+ roles from which one comes to/ }).waitFor();
  expect(await problems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await page.getByRole('region', { name: 'Suggestions' }).waitFor();
  expect(await problems(page)).toEqual([]);
  await close();
});

/** What comes after the first picture has come: menus, findings, details. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^\d+ findings?$/ }).waitFor();
  await page.getByRole('button', { name: 'Export' }).waitFor();
  if (/role=|family=/.test(page.url())) await page.getByRole('heading', { level: 2 }).first().waitFor();
}

/** One line for each problem, with the element it is about. */
async function problems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: typeof axe }).axe; // put there by the line above
    const { violations } = await runner.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    // Cards run under the legend, the map and the zoom buttons, and come out when the chart is moved.
    const isUnderControls = (summary = '') => summary.includes('partially obscured');
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ failureSummary }) => id !== 'target-size' || !isUnderControls(failureSummary))
        .map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    );
  });
}
