// Narrowing the chart: the panel's choices and counts, chips, what is hidden or faded, and the way back.
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderApp } from '../support/render-app.tsx';

const chart = () => page.getByRole('main');
const panel = () => page.getByRole('complementary', { name: 'Filters' });
const bar = () => page.getByRole('region', { name: 'Filters that are on' });
const card = (name: RegExp) => chart().getByRole('button', { name });

async function openFilters() {
  await page.getByRole('button', { name: /^Filters/ }).click();
  await expect.element(panel().getByRole('heading', { name: 'Filters' })).toHaveFocus();
}

it('takes what is filtered out off the chart, says how much is left, and gives it all back', async () => {
  const store = await renderApp();
  const all = store.choices.getState().documents.graph.roles.length;
  await openFilters();
  await panel().getByRole('checkbox', { name: /^Lake/ }).click();

  await expect.element(card(/^Senior Guide,/)).not.toBeInTheDocument();
  await expect.element(card(/^Lake Warden,/)).toBeVisible();
  await expect.element(bar()).toHaveTextContent(`2 of ${all} roles`);
  await bar().getByRole('button', { name: 'Remove the filter Lake' }).click();
  await expect.element(card(/^Senior Guide,/)).toBeVisible();
  await expect.element(bar()).not.toBeInTheDocument();
});

it('lays out afresh what is left, and puts the chart back where it was', async () => {
  const store = await renderApp();
  const before = card(/^Senior Guide,/)
    .element()
    .getBoundingClientRect();
  store.actions.setFilter({ text: 'senior guide' });
  await expect.element(card(/^Junior Guide,/)).not.toBeInTheDocument();
  const { left, top, right, bottom } = card(/^Senior Guide,/)
    .element()
    .getBoundingClientRect();
  const { width, height } = chart().element().getBoundingClientRect();
  expect(left > 0 && top > 0 && right < width && bottom < height + 100).toBe(true);

  store.actions.clearFilters();
  await expect.element(card(/^Junior Guide,/)).toBeVisible();
  await expect
    .poll(
      () =>
        card(/^Senior Guide,/)
          .element()
          .getBoundingClientRect().x,
    )
    .toBeCloseTo(before.x, 0);
});

it('fades the rest instead, by choice', async () => {
  const store = await renderApp();
  await openFilters();
  await panel()
    .getByRole('checkbox', { name: /^Management/ })
    .click();
  await panel()
    .getByRole('switch', { name: /^Fade the rest/ })
    .click();
  await expect.element(card(/^Senior Guide,/)).toBeVisible();
  const opacity = (id: string) => {
    const shapes = document.querySelector(`[data-card="${id}"]`)?.parentElement?.querySelector('svg');
    return shapes ? Number(getComputedStyle(shapes).opacity) : Number.NaN;
  };
  await expect.poll(() => opacity('sales/guide#senior-guide')).toBeLessThan(0.5);
  expect(opacity('sales/guide#manager-guides')).toBe(1);
  expect(store.choices.getState().fades).toBe(true);
});

it('counts what each choice would show, and says what is left as it changes', async () => {
  await renderApp();
  await openFilters();
  await expect.element(panel().getByRole('checkbox', { name: /^Management 2$/ })).toBeVisible();
  await panel().getByRole('combobox', { name: 'Lowest grade' }).selectOptions('7');
  await expect.element(panel().getByRole('checkbox', { name: /^Individual contributors 1$/ })).toBeVisible();
  await expect.element(bar().getByRole('button', { name: 'Remove the filter Grade 7 and above' })).toBeVisible();
});

it('finds words in lists once the typing pauses, and says when nothing is left', async () => {
  await renderApp();
  await openFilters();
  const words = panel().getByRole('searchbox', { name: 'Words in roles and their lists' });
  await words.fill('glacier');
  await expect.element(card(/^Junior Guide,/)).not.toBeInTheDocument();
  await expect.element(card(/^Senior Guide,/)).toBeVisible();
  await words.fill('xylophone');
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect.element(card(/^Junior Guide,/)).toBeVisible();
  await expect.element(words).toHaveValue('');
});

it('filters by findings as soon as the documents have been checked', async () => {
  const store = await renderApp();
  store.actions.setFilter({ withFindings: true });
  await expect.element(bar()).toHaveTextContent(/[1-9]\d* of \d+ roles/);
});

it('gives the focus back to its button on Escape, and takes turns with the findings', async () => {
  const store = await renderApp();
  await openFilters();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: /^Filters/ })).toHaveFocus();
  await openFilters();
  store.actions.setFindings({ isOpen: true });
  await expect.element(page.getByRole('complementary', { name: 'Findings' })).toBeVisible();
  await expect.element(panel()).not.toBeInTheDocument();
});

it('shows a role that is looked for although it is hidden, and hides it again when it is let go', async () => {
  const store = await renderApp();
  store.actions.setFilter({ departments: new Set(['lake']) });
  await expect.element(card(/^Senior Guide,/)).not.toBeInTheDocument();
  store.actions.find({ kind: 'role', id: 'sales/guide#senior-guide' });
  await expect.element(card(/^Senior Guide,/)).toBeVisible();
  await expect.element(card(/^Junior Guide,/)).not.toBeInTheDocument();
  await expect.element(bar().getByRole('button', { name: 'Shown all the same: Senior Guide' })).toBeVisible();
  store.actions.select(null);
  await expect.element(card(/^Senior Guide,/)).not.toBeInTheDocument();
  expect([...store.choices.getState().filter.departments]).toEqual(['lake']);
});

it('unfolds managers for a role that is looked for, and folds them again when it is let go', async () => {
  const store = await renderApp();
  store.actions.showView('organisation');
  store.actions.toggleCollapsed('sales/guide#manager-guides');
  await expect.element(card(/^Senior Guide,/)).not.toBeInTheDocument();
  store.actions.find({ kind: 'role', id: 'sales/guide#senior-guide' });
  await expect.element(card(/^Senior Guide,/)).toBeVisible();
  store.actions.select(null);
  await expect.element(card(/^Senior Guide,/)).not.toBeInTheDocument();
});
