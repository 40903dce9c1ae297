// Finding a role by keyboard: words, acronyms, typos, requirement lines; and the way back.
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderApp } from '../support/render-app.tsx';

const box = () => page.getByRole('combobox', { name: 'Find a role, family or requirement' });
const results = () => page.getByRole('listbox', { name: 'Results' });

it('is reached by a slash, finds a role by its words and selects it with Enter', async () => {
  const store = await renderApp();
  await userEvent.keyboard('/');
  await expect.element(box()).toHaveFocus();

  await userEvent.keyboard('senior guide');
  await expect.element(results().getByRole('option').first()).toHaveTextContent('Senior Guide');
  await userEvent.keyboard('{Enter}');

  expect(store.choices.getState().subject).toEqual({ kind: 'role', id: 'sales/guide#senior-guide' });
  await expect.element(page.getByRole('heading', { level: 2, name: 'Senior Guide' })).toHaveFocus();
});

it('forgives a typo and knows acronyms', async () => {
  await renderApp();
  await box().fill('mangaer guides');
  await expect.element(results().getByRole('option').first()).toHaveTextContent('Manager, Guides');
  await box().fill('lw');
  await expect.element(results().getByRole('option').first()).toHaveTextContent('Lake Warden');
});

it('finds a requirement and says whose it is', async () => {
  const store = await renderApp();
  await box().fill('glacier in winter');
  const option = results().getByRole('option', { name: /Has crossed the glacier in winter/ });
  await expect.element(option).toHaveTextContent('Requirement of Senior Guide');
  await option.click();
  expect(store.choices.getState().subject?.id).toBe('sales/guide#senior-guide');
});

it('moves through the results with the arrows and tells screen readers which one is active', async () => {
  await renderApp();
  await box().fill('guide');
  await expect.element(results().getByRole('option').nth(1)).toBeVisible();
  await userEvent.keyboard('{ArrowDown}');
  const active = results().getByRole('option', { selected: true });
  await expect.element(active).toBeVisible();
  await expect.element(box()).toHaveAttribute('aria-activedescendant', active.element().id);
});

it('gives the focus back on Escape', async () => {
  await renderApp();
  const findings = page.getByRole('button', { name: /findings?$/ });
  await expect.element(findings).toBeEnabled();
  findings.element().focus();
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(box()).toHaveFocus();
  await userEvent.keyboard('guide{Escape}');
  await expect.element(findings).toHaveFocus();
  await expect.element(results()).not.toBeInTheDocument();
});

it('says when nothing matches and what to try', async () => {
  await renderApp();
  await box().fill('zzzzqqqq');
  await expect.element(page.getByText(/Nothing matches “zzzzqqqq”/)).toBeVisible();
});

it('marks the words that matched, and says what one would come to', async () => {
  await renderApp();
  await box().fill('glacier winter');
  const option = results().getByRole('option', { name: /glacier in winter/ });
  await expect.element(option).toBeVisible();
  expect([...option.element().querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
    'glacier',
    'winter',
  ]);
  await expect.element(page.getByText('Reports to', { exact: true }).first()).toBeVisible();
});

it('finds what the filter hides, says so, shows it, and hides it again once it is let go', async () => {
  const store = await renderApp();
  store.actions.setFilter({ departments: new Set(['lake']) });
  await box().fill('senior guide');
  const option = results().getByRole('option').first();
  await expect.element(option).toHaveTextContent('hidden by the filter');
  await userEvent.keyboard('{Enter}');
  const card = page.getByRole('main').getByRole('button', { name: /^Senior Guide,/ });
  await expect.element(card).toBeVisible();
  await page.getByRole('button', { name: 'Close the details' }).click();
  await expect.element(card).not.toBeInTheDocument();
});
