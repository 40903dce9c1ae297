// The panel of comparing, and the reader's own role.
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderApp } from '../support/render-app.tsx';

const chart = () => page.getByRole('main');
const details = () => page.getByRole('complementary', { name: /^(?!Path|Compare)/ });
const panel = () => page.getByRole('complementary', { name: 'Compare' });
const field = (name: string) => panel().getByRole('combobox', { name });
const [junior, senior] = ['sales/guide#junior-guide', 'sales/guide#senior-guide'];

it('compares a role with another one, the lower level first, wherever one began', async () => {
  const store = await renderApp();
  await chart()
    .getByRole('button', { name: /^Senior Guide,/ })
    .click();
  await details().getByRole('button', { name: 'Compare' }).click();
  await expect.element(panel().getByText(/Choose two roles/)).toBeVisible();
  // From anywhere else: legend and map may lie over a card while the chart is narrow.
  store.actions.find({ kind: 'role', id: junior });
  await expect.element(details().getByRole('heading', { level: 2, name: 'Junior Guide' })).toBeVisible();
  await details().getByRole('button', { name: 'Compare' }).click();
  expect(store.choices.getState().comparison).toEqual([junior, senior]);
  await expect
    .element(panel().getByText('Listed for Senior Guide, compared with Junior Guide: 2 new · 5 in both.'))
    .toBeVisible();
  const fact = panel().getByRole('row', { name: /^Grade/ });
  await expect
    .poll(() =>
      fact
        .getByRole('cell')
        .elements()
        .map((cell) => cell.textContent),
    )
    .toEqual(['5', '7']);
  expect(
    panel()
      .getByRole('heading', { level: 4 })
      .elements()
      .map((each) => each.textContent),
  ).toContain('New 1');
});

it('shows only differences on demand, and turns the order round', async () => {
  const store = await renderApp();
  store.actions.compare([junior, senior]);
  await expect.element(panel().getByRole('heading', { name: 'In both 2' }).first()).toBeVisible();
  await panel().getByRole('switch', { name: 'Only differences' }).click();
  await expect.element(panel().getByRole('heading', { name: /^In both/ })).not.toBeInTheDocument();
  await expect.element(panel().getByRole('row', { name: /^Department/ })).not.toBeInTheDocument();

  await panel().getByRole('button', { name: 'Turn the order round' }).click();
  expect(store.choices.getState().comparison).toEqual([senior, junior]);
  await expect.element(panel().getByRole('heading', { name: 'No longer listed 1' }).first()).toBeVisible();
});

it('takes a third role, and lets go of it', async () => {
  const store = await renderApp();
  store.actions.compare([junior, senior]);
  await panel().getByRole('button', { name: 'Add a third' }).click();
  await field('Third role').fill('manager, guides');
  await panel()
    .getByRole('option', { name: /^Manager, Guides/ })
    .click();
  expect(store.choices.getState().comparison).toHaveLength(3);
  await expect.element(panel().getByRole('columnheader', { name: 'Manager, Guides' })).toBeVisible();
  await panel().getByRole('button', { name: 'Empty: Third role' }).click();
  expect(store.choices.getState().comparison).toEqual([junior, senior]);
});

it('suggests whom to compare with, from the levels beside it, and asks no more once two are chosen', async () => {
  const store = await renderApp();
  store.actions.compare([senior]);
  const suggestions = panel().getByRole('region', { name: 'Suggestions' });
  const names = () =>
    suggestions
      .getByRole('button')
      .elements()
      .map((each) => each.textContent);
  await expect.poll(names).toEqual(['Manager, Guides the next level', 'Junior Guide the level below']);
  await suggestions.getByRole('button', { name: /^Junior Guide/ }).click();
  // The lower level comes first.
  expect(store.choices.getState().comparison).toEqual([junior, senior]);
  await expect.element(suggestions).not.toBeInTheDocument();
});

it('closes with Escape', async () => {
  const store = await renderApp();
  store.actions.compare([junior, senior]);
  await expect.element(panel().getByRole('heading', { level: 2, name: 'Compare' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(panel()).not.toBeInTheDocument();
});

it('tells of every role how far it is from one’s own, and what differs', async () => {
  const store = await renderApp();
  await chart()
    .getByRole('button', { name: /^Junior Guide,/ })
    .click();
  await details().getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: /^This is my role/ }).click();
  await expect.element(details().getByText('This is your role.')).toBeVisible();
  expect(store.choices.getState().me).toBe(junior);

  await chart()
    .getByRole('button', { name: /^Manager, Guides,/ })
    .click();
  const distance = details().getByRole('region', { name: 'From my role' });
  await expect.element(distance.getByText(/From Junior Guide: 2 moves · grade 5 → 8 · 2 inferred\./)).toBeVisible();
  await expect.element(distance.getByText(/Listed for it, compared with yours: 1 new/)).toBeVisible();
  await distance.getByRole('button', { name: 'Compare with mine' }).click();
  expect(store.choices.getState().comparison).toEqual([junior, 'sales/guide#manager-guides']);
  await distance.getByRole('button', { name: 'Show the path' }).click();
  expect(store.choices.getState()).toMatchObject({
    comparison: null,
    path: { from: junior, to: 'sales/guide#manager-guides' },
  });
});
