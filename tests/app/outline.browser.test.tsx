// The outline: headings, lists and buttons that say what the chart says.
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderApp } from '../support/render-app.tsx';

const outline = () => page.getByRole('main', { name: 'Outline' });

async function openOutline() {
  const store = await renderApp();
  store.actions.showView('outline');
  await expect.element(outline().getByRole('heading', { level: 2, name: /^Sales/ })).toBeVisible();
  return store;
}

it('has departments and families as headings, and under each its roles from the lowest level', async () => {
  await openOutline();
  await expect.element(outline().getByRole('heading', { level: 3, name: /^Guide · \d roles/ })).toBeVisible();
  const titles = [...document.querySelectorAll<HTMLElement>('li > [data-card^="sales/guide#"]')].map(
    ({ innerText }) => innerText,
  );
  expect(titles).toEqual(['Junior Guide, grade 5', 'Senior Guide, grade 7', 'Manager, Guides, grade 8']);
});

it('says what a role is linked to, and goes there', async () => {
  const store = await openOutline();
  const role = outline()
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Senior Guide, grade 7/ }) });
  await expect.element(role.first()).toHaveTextContent('Reports to: Manager, Guides');
  await role.first().getByRole('button', { name: 'Manager, Guides' }).first().click();
  expect(store.choices.getState().subject?.id).toBe('sales/guide#manager-guides');
});

it('folds and unfolds families, all at once too', async () => {
  await openOutline();
  const role = outline().getByRole('button', { name: /^Senior Guide, grade 7/ });
  await outline()
    .getByRole('button', { name: /^Guide · / })
    .click();
  await expect.element(role).not.toBeInTheDocument();
  await outline().getByRole('button', { name: 'Open all' }).click();
  await expect.element(role).toBeVisible();
  await outline().getByRole('button', { name: 'Close all' }).click();
  await expect.element(role).not.toBeInTheDocument();
});

it('opens the family of a role that is looked for', async () => {
  const store = await openOutline();
  await outline().getByRole('button', { name: 'Close all' }).click();
  store.actions.find({ kind: 'role', id: 'sales/guide#senior-guide' });
  const role = outline().getByRole('button', { name: /^Senior Guide, grade 7/ });
  await expect.element(role).toBeInViewport();
  await expect.element(role).toHaveAttribute('aria-pressed', 'true');
});

it('puts a long outline into the page piece by piece, finds what is far down, and keeps what has the focus', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 650 }, (_, index) => [
      `forest/warden-${index}.md`,
      `---\ntitle: Warden ${String(index).padStart(3, '0')}\n---\n\n## Requirements\n\n- Knows wood ${index}\n`,
    ]),
  );
  const store = await renderApp(many);
  store.actions.openAllInOutline(true);
  store.actions.showView('outline');
  const first = outline().getByRole('button', { name: /^Warden 000 · / });
  await expect.element(first).toBeVisible();
  expect(document.querySelectorAll('main h3').length).toBeLessThan(200);

  first.element().focus();
  store.actions.find({ kind: 'role', id: 'forest/warden-640#warden-640' });
  const role = outline().getByRole('button', { name: /^Warden 640$/ });
  await expect.element(role).toBeInViewport();
  expect(document.querySelectorAll('main h3').length).toBeLessThan(200);
  await expect.element(first).toHaveFocus();
});

it('gives the focus to the details and back, and follows the filter', async () => {
  const store = await openOutline();
  const role = outline().getByRole('button', { name: /^Senior Guide, grade 7/ });
  role.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { level: 2, name: 'Senior Guide' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(role).toHaveFocus();
  store.actions.setFilter({ departments: new Set(['lake']) });
  await expect.element(role).not.toBeInTheDocument();
});
