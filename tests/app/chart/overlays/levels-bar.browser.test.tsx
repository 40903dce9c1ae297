// How deep the organisation is shown: a choice beside the chart, which folding by hand goes on from.
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { renderApp } from '../../../support/render-app.tsx';

const cards = () => [...document.querySelectorAll<HTMLElement>('main [data-card]')].map((card) => card.dataset.card);
const level = (name: string) =>
  page.getByRole('group', { name: 'Levels of the organisation' }).getByRole('radio', { name, exact: true });

it('shows as many levels as asked for, and what is unfolded by hand on top', async () => {
  const store = await renderApp();
  await expect.element(level('All')).not.toBeInTheDocument();
  store.actions.showView('organisation');
  await expect.element(level('All')).toBeChecked();
  const all = cards();
  expect(all).toContain('sales/guide#senior-guide');

  await level('1').click({ force: true });
  await expect.poll(cards).not.toContain('sales/guide#senior-guide');
  const top = cards();
  expect(top.length).toBeLessThan(all.length);

  const folded = page.getByRole('main').getByRole('button', { name: /^Reports of/, expanded: false });
  await folded.first().click();
  await expect.poll(() => cards().length).toBeGreaterThan(top.length);

  await level('All').click({ force: true });
  await expect.poll(() => new Set(cards())).toEqual(new Set(all));
});
