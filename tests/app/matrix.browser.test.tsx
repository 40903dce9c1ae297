// The matrix as a table: its names for screen readers, sorting, selecting, filtering, and long tables in pieces.
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderApp } from '../support/render-app.tsx';

const table = () => page.getByRole('table', { name: /^Test: / });

async function openMatrix(documents?: Readonly<Record<string, string>>) {
  const store = await renderApp(documents);
  store.actions.showView('matrix');
  await expect.element(table()).toBeVisible();
  return store;
}

it('has families as rows, grades as columns, and each role as a button named in a sentence', async () => {
  const store = await openMatrix();
  await expect.element(table().getByRole('columnheader', { name: 'Grade 7' })).toBeVisible();
  const row = table().getByRole('row', { name: /Guide/ }).first();
  await expect.element(row.getByRole('rowheader', { name: 'Guide' })).toBeVisible();
  const role = row.getByRole('button', { name: /^Senior Guide, grade 7, reports to Manager, Guides/ });
  await role.click();
  expect(store.choices.getState().subject).toEqual({ kind: 'role', id: 'sales/guide#senior-guide' });
  await expect.element(role).toHaveAttribute('aria-pressed', 'true');
  await expect.element(page.getByRole('heading', { level: 2, name: 'Senior Guide' })).toBeVisible();
});

it('opens the details for who goes by keyboard, and gives the focus back', async () => {
  await openMatrix();
  const role = table().getByRole('button', { name: /^Senior Guide,/ });
  role.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { level: 2, name: 'Senior Guide' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(role).toHaveFocus();
});

it('sorts by a column, then the other way round, then as it was', async () => {
  await openMatrix();
  const families = () => [...document.querySelectorAll('tbody th')].map(({ firstChild }) => firstChild?.textContent);
  const before = families();
  const header = table().getByRole('columnheader', { name: 'Family' });
  const sort = header.getByRole('button');
  await sort.click();
  await expect.element(header).toHaveAttribute('aria-sort', 'ascending');
  expect(families()).toEqual([...before].sort());
  await sort.click();
  await expect.element(header).toHaveAttribute('aria-sort', 'descending');
  expect(families()).toEqual([...before].sort().reverse());
  await sort.click();
  expect(families()).toEqual(before);
});

it('holds what the filter lets through', async () => {
  const store = await openMatrix();
  store.actions.setFilter({ text: 'senior guide' });
  await expect.element(table().getByRole('button', { name: /^Junior Guide,/ })).not.toBeInTheDocument();
  await expect.element(table().getByRole('button', { name: /^Senior Guide,/ })).toBeVisible();
});

it('puts a long table into the page piece by piece, says how long it is, and finds what is far down', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 650 }, (_, index) => {
      const name = `Warden ${String(index).padStart(3, '0')}`;
      return [`forest/warden-${index}.md`, `---\ntitle: ${name}\n---\n\n## Requirements\n\n- Knows wood ${index}\n`];
    }),
  );
  const store = await openMatrix(many);
  await expect.element(table()).toHaveAttribute('aria-rowcount', '651');
  expect(document.querySelectorAll('tbody [data-card]').length).toBeLessThan(900);
  store.actions.find({ kind: 'role', id: 'forest/warden-640#warden-640' });
  await expect.element(table().getByRole('button', { name: /^Warden 640, no grade/ })).toBeInViewport();
});
