// The first minute: one line, three ways in, and never again once used; and documents without any role.
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { documentsText } from '../support/ladder-documents.ts';
import { renderApp } from '../support/render-app.tsx';

const welcome = () => page.getByRole('region', { name: 'Welcome' });

it('says what one sees, and leads to search', async () => {
  await renderApp(documentsText, { isFirstVisit: true });
  await expect.element(welcome()).toHaveTextContent('Every card is a role.');
  await welcome().getByRole('button', { name: 'Find my role' }).click();
  await expect.element(page.getByRole('combobox', { name: /^Find a role/ })).toHaveFocus();
  await expect.element(welcome()).not.toBeInTheDocument();
});

it('leads to the company and to what can be done', async () => {
  const store = await renderApp(documentsText, { isFirstVisit: true });
  await welcome().getByRole('button', { name: 'Show me the company' }).click();
  expect(store.choices.getState().view).toBe('organisation');
});

it('leads to what can be done', async () => {
  await renderApp(documentsText, { isFirstVisit: true });
  await welcome().getByRole('button', { name: 'What can I do here?' }).click();
  await expect.element(page.getByRole('dialog', { name: 'What you can do here' })).toBeVisible();
});

it('goes for good once a role is chosen', async () => {
  const store = await renderApp(documentsText, { isFirstVisit: true });
  await expect.element(welcome()).toBeVisible();
  store.actions.select({ kind: 'role', id: 'sales/guide#senior-guide' });
  await expect.element(welcome()).not.toBeInTheDocument();
  store.actions.select(null);
  await expect.element(page.getByRole('button', { name: 'Close the details' })).not.toBeInTheDocument();
  await expect.element(welcome()).not.toBeInTheDocument();
  expect(localStorage.getItem('rungs:welcomed')).not.toBeNull();
});

it('says what to do when the documents hold no role', async () => {
  await renderApp({ 'notes.txt.md': '' });
  await expect.element(page.getByText('No role was found in these documents.')).toBeVisible();
  await page.getByRole('button', { name: 'See what was found instead' }).click();
  await expect.element(page.getByRole('complementary', { name: 'Findings' })).toBeVisible();
});
