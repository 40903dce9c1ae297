// The panel of paths: ends from the details and from search, swapped and emptied; routes, reach, and no route at all.
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderApp } from '../support/render-app.tsx';

const chart = () => page.getByRole('main');
const details = () => page.getByRole('complementary', { name: /^(?!Path|Compare)/ });
const panel = () => page.getByRole('complementary', { name: 'Path' });
const field = (name: string) => panel().getByRole('combobox', { name });

async function openFrom(name: RegExp, action: string) {
  await chart().getByRole('button', { name }).click();
  await details().getByRole('button', { name: 'Path' }).click();
  await page.getByRole('menuitem', { name: action }).click();
  await expect.element(panel()).toBeVisible();
}

async function pick(name: string, words: string, option: RegExp) {
  await field(name).fill(words);
  await panel().getByRole('option', { name: option }).click();
}

it('shows everything within reach of a role, and from there the route to one of it', async () => {
  await renderApp();
  await openFrom(/^Junior Guide,/, 'Path from here');
  await expect.element(field('From')).toHaveValue('Junior Guide');
  await expect.element(panel().getByRole('heading', { name: /^1 move/ })).toBeVisible();

  await panel()
    .getByRole('button', { name: /^Manager, Guides/ })
    .click();
  await expect.element(field('To')).toHaveValue('Manager, Guides');
  await expect.element(panel().getByText(/The documents give one route, of 2 moves\./)).toBeVisible();
  const stops = panel().getByRole('article').getByRole('heading', { level: 3 });
  await expect
    .poll(() => stops.elements().map((each) => each.textContent?.trim()))
    .toEqual(['Junior Guide Start', 'Senior Guide', 'Manager, Guides']);
  await expect.element(panel().getByText(/into management · grade 7 → 8/)).toBeVisible();
});

it('unfolds what is new at a hop', async () => {
  const store = await renderApp();
  store.actions.setPath({ from: 'sales/guide#junior-guide', to: 'sales/guide#senior-guide' });
  const news = panel().getByText('1 requirement new or raised, 1 more new');
  await news.click();
  await expect.element(panel().getByText('Has crossed the glacier in winter')).toBeVisible();
  await expect.element(panel().getByText('Lead groups across the glacier')).toBeVisible();
  await expect.element(panel().getByText('Knows the paths by heart')).not.toBeInTheDocument();
});

it('takes both ends from search, by keyboard alone, and swaps them', async () => {
  const store = await renderApp();
  store.actions.setPath({});
  await expect.element(panel().getByText(/Choose where to start/)).toBeVisible();
  await userEvent.keyboard('{Tab}{Tab}');
  await expect.element(field('From')).toHaveFocus();
  await userEvent.keyboard('junior guide');
  await expect.element(panel().getByRole('option', { name: /^Junior Guide/ })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(store.choices.getState().path).toEqual({ from: 'sales/guide#junior-guide', to: null });

  await pick('To', 'lake warden', /^Lake Warden/);
  // The step to the Lake Warden is said of the whole family.
  await expect.element(panel().getByText('Stated for the whole family', { exact: false }).first()).toBeVisible();

  await panel().getByRole('button', { name: 'Swap start and arrival' }).click();
  await expect.element(field('From')).toHaveValue('Lake Warden');
  await expect
    .element(panel().getByText('The documents give no route from Lake Warden to Junior Guide.'))
    .toBeVisible();
  await expect.element(panel().getByText('No document names a way to it.')).toBeVisible();
});

it('keeps what was chosen when typing ends in Escape, and closes with the next one', async () => {
  const store = await renderApp();
  store.actions.setPath({ from: 'sales/guide#junior-guide' });
  await field('From').fill('lake');
  await expect.element(panel().getByRole('option').first()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(field('From')).toHaveValue('Junior Guide');
  await userEvent.keyboard('{Escape}');
  await expect.element(panel()).not.toBeInTheDocument();
  expect(store.choices.getState().path).toBeNull();
});

it('leaves out moves and departments, and says when nothing is left', async () => {
  const store = await renderApp();
  store.actions.setPath({ from: 'sales/guide#junior-guide', to: 'sales/guide#senior-guide' });
  await panel().getByText('All moves are allowed').click();
  await panel().getByRole('switch', { name: 'Next levels, inferred from grades' }).click();
  await expect.element(panel().getByText(/The documents give no route/)).toBeVisible();
  await panel().getByRole('switch', { name: 'Next levels, inferred from grades' }).click();
  await expect.element(panel().getByText(/The documents give one route/)).toBeVisible();

  await panel().getByRole('combobox', { name: 'Avoid' }).selectOptions('Lake');
  expect([...store.choices.getState().pathRules.avoid]).toEqual(['lake']);
  await panel().getByRole('button', { name: 'No longer avoid Lake' }).click();
  expect(store.choices.getState().pathRules.avoid.size).toBe(0);
});

it('tells how people get to a role, and says honestly where a path ends', async () => {
  const store = await renderApp();
  store.actions.setPath({ to: 'sales/guide#manager-guides' });
  await expect.element(panel().getByText('People come to Manager, Guides from 2 roles.')).toBeVisible();
  store.actions.setPath({ from: 'sales/guide#manager-guides', to: 'lake/warden#lake-warden' });
  await expect
    .element(panel().getByText('The documents say that the next step from here is not defined yet.'))
    .toBeVisible();
});

it('shows the sentence of every move, also of two that rest on the same words about a family', async () => {
  const store = await renderApp({
    'a/clerk.md':
      '---\ntitle: Clerk\n---\n\n## Levels\n\n### Clerk\n\nThe Clerk is a grade 4.\n\n### Senior Clerk\n\nThe Senior Clerk is a grade 5.\n\n## Career Ladder\n\nThe next step in the Clerk job family is to move to the [Guide](/job-families/b/guide/) job family.\n',
    'b/guide.md': '---\ntitle: Guide\nroles:\n  - title: Guide\n    grade: 5\n---\n',
  });
  // How people get there: both levels of the clerk come by the same words.
  store.actions.setPath({ from: null, to: 'b/guide#guide' });
  await expect.element(chart().getByRole('button', { name: /^Senior Clerk,/ })).toBeInTheDocument();
  await expect.poll(() => document.querySelectorAll('[data-link]').length).toBe(2);
  for (const link of document.querySelectorAll('[data-link]')) {
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 600, clientY: 400 }));
    const popover = page.getByRole('dialog', { name: 'Next step' });
    await expect.element(popover.getByText(/Said of the whole family Clerk/)).toBeVisible();
    await expect.element(popover.getByText(/is to move to the Guide job family/)).toBeVisible();
    await expect.element(popover.getByRole('button', { name: /Clerk$/ })).toBeVisible();
    store.actions.pickLink(null);
    await expect.element(popover).not.toBeInTheDocument();
  }
});

it('reads another route when it is chosen', async () => {
  const store = await renderApp({
    'a/guide.md': `---\ntitle: Guide\nroles:\n  - title: Junior Guide\n    grade: 4\n    nextSteps: [Grand Guide]\n  - title: Senior Guide\n    grade: 6\n  - title: Grand Guide\n    grade: 8\n---\n`,
  });
  store.actions.setPath({ from: 'a/guide#junior-guide', to: 'a/guide#grand-guide' });
  const routes = panel().getByRole('list', { name: 'Routes' });
  await expect.element(routes.getByRole('button', { name: /Directly/, pressed: true })).toBeVisible();
  await routes.getByRole('button', { name: /via Senior Guide/ }).click();
  await expect.element(routes.getByRole('button', { name: /via Senior Guide/, pressed: true })).toBeVisible();
  await expect.element(panel().getByRole('article').getByRole('heading', { name: 'Senior Guide' })).toBeVisible();
  expect(store.choices.getState().route).toBe(1);
});
