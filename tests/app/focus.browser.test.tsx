// The focus: a role and what is near it, from its details to the chart and back to everything.
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Subject } from '../../src/app/store/choices.ts';
import type { ChoicesStore } from '../../src/app/store/choices-store.ts';
import { pictureStore } from '../../src/app/store/picture.ts';
import { renderApp } from '../support/render-app.tsx';

const chart = () => page.getByRole('main');
const panel = () => page.getByRole('complementary');
const bar = () => page.getByRole('region', { name: 'Focus' });
const cards = () => [...document.querySelectorAll<HTMLElement>('main [data-card]')].map((card) => card.dataset.card);
const viewport = () => document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform;

async function focusOnSenior() {
  const store = await renderApp();
  await chart()
    .getByRole('button', { name: /^Senior Guide,/ })
    .click();
  await panel().getByRole('button', { name: 'Focus', pressed: false }).click();
  await expect.element(bar().getByText('Senior Guide')).toBeVisible();
  // The bar is there before the picture is; a card pressed meanwhile would be gone when it is let go.
  await expect.poll(() => pictureStore(store).state.getState().picture?.view.kind).toBe('focus');
  await expect.poll(isStill).toBe(true);
  return store;
}

/** True when no card moved for a quarter of a second, the time that a motion takes. */
async function isStill() {
  const places = () =>
    [...document.querySelectorAll('main [data-card]')].map((card) => JSON.stringify(card.getBoundingClientRect()));
  const before = places();
  await new Promise((resolve) => setTimeout(resolve, 250));
  return before.length > 0 && String(before) === String(places());
}

it('shows a role with what is near it, and more with every step', async () => {
  const store = await focusOnSenior();
  await expect.element(panel().getByRole('button', { name: 'Focus', pressed: true })).toBeVisible();
  const chief = chiefRanger(store).id;
  await expect.poll(cards).not.toContain(chief);
  const near = cards();
  for (const name of ['senior-guide', 'junior-guide', 'manager-guides']) expect(near).toContain(`sales/guide#${name}`);

  await bar().getByRole('radio', { name: '3' }).click({ force: true });
  await expect.poll(cards).toContain(chief);
  expect(document.activeElement?.getAttribute('type')).toBe('radio');
});

it('follows only the links that lead to the role, or only those that lead on', async () => {
  await focusOnSenior();
  const links = (name: string) =>
    bar().getByRole('group', { name: 'Links that are followed' }).getByRole('radio', { name, exact: true });
  await links('In').click({ force: true });
  await expect.poll(cards).not.toContain('sales/guide#manager-guides');
  expect(cards()).toContain('sales/guide#junior-guide');
  await links('Out').click({ force: true });
  await expect.poll(cards).not.toContain('sales/guide#junior-guide');
  expect(cards()).toContain('sales/guide#manager-guides');
});

it('gives the whole chart back as it was, with Escape or the button', async () => {
  const store = await renderApp();
  await chart()
    .getByRole('button', { name: /^Senior Guide,/ })
    .click();
  await expect.element(panel().getByRole('heading', { level: 2, name: 'Senior Guide' })).toBeVisible();
  const [all, place] = [cards(), viewport()];

  await panel().getByRole('button', { name: 'Focus' }).click();
  await expect.poll(() => cards().length).toBeLessThan(all.length);
  await bar().getByRole('button', { name: 'Show the whole chart' }).click();
  await expect.poll(cards).toEqual(all);
  expect(viewport()).toBe(place);
  await expect.element(chart().getByRole('button', { name: /^Senior Guide,/ })).toHaveFocus();

  await panel().getByRole('button', { name: 'Focus' }).click();
  await expect.poll(() => cards().length).toBeLessThan(all.length);
  chart()
    .getByRole('button', { name: /^Senior Guide,/ })
    .element()
    .focus();
  await userEvent.keyboard('{Escape}');
  await expect.poll(cards).toEqual(all);
  expect(viewport()).toBe(place);
  expect(store.choices.getState().subject?.id).toBe('sales/guide#senior-guide');
});

it('stays while another role is selected, and follows a double click', async () => {
  const store = await focusOnSenior();
  const junior = chart().getByRole('button', { name: /^Junior Guide,/ });
  await junior.click();
  await expect.element(panel().getByRole('heading', { level: 2, name: 'Junior Guide' })).toBeVisible();
  expect(store.choices.getState().focus?.role).toBe('sales/guide#senior-guide');

  await junior.dblClick();
  await expect.element(bar().getByText('Junior Guide')).toBeVisible();
  expect(store.choices.getState().focus).toEqual({ role: 'sales/guide#junior-guide', steps: 1 });
});

it('says when what is selected is not in the picture', async () => {
  const store = await focusOnSenior();
  store.actions.setFocus({ role: 'sales/guide#junior-guide', steps: 1 });
  await expect.element(bar().getByText('Junior Guide')).toBeVisible();
  await expect.element(bar().getByText(/is not within/)).not.toBeInTheDocument();

  store.actions.find(chiefRanger(store));
  await expect.element(bar().getByText('Chief Ranger is not within 1 step.')).toBeVisible();
  await bar().getByRole('radio', { name: '2' }).click({ force: true });
  await expect.element(bar().getByText(/is not within/)).not.toBeInTheDocument();
});

/** Two steps from the Junior Guide: the manager's manager, whom no document describes. */
function chiefRanger({ choices }: ChoicesStore): Subject {
  const { roles, families } = choices.getState().documents.graph;
  const role = roles.find(({ title }) => title === 'Chief Ranger');
  if (role) return { kind: 'role', id: role.id };
  const family = families.find(({ name }) => name === 'Chief Ranger');
  if (family) return { kind: 'family', id: family.id };
  throw new Error('The documents name no Chief Ranger.');
}
