// The chart: cards and links that can be chosen, kinds of links that can be hidden, folding in the organisation.
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderApp } from '../../support/render-app.tsx';

const chart = () => page.getByRole('main');
const links = (standing?: string) =>
  [...document.querySelectorAll<SVGGElement>('[data-link]')].filter(
    (link) => standing === undefined || link.dataset.standing === standing,
  );

it('names every card in a sentence', async () => {
  await renderApp();
  await expect
    .element(chart().getByRole('button', { name: /^Senior Guide, grade 7, reports to Manager, Guides/ }))
    .toBeVisible();
});

it('marks the links of the chosen role, lets the others step back, and moves nothing', async () => {
  await renderApp();
  const card = chart().getByRole('button', { name: /^Senior Guide,/ });
  const before = card.element().getBoundingClientRect();
  await card.click();

  await expect.element(card).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => links('marked').length).toBeGreaterThan(0);
  for (const link of links('marked')) expect(link.dataset.link).toContain('senior-guide');
  expect(links('receding').length).toBeGreaterThan(0);
  const after = card.element().getBoundingClientRect();
  expect([after.x, after.y]).toEqual([before.x, before.y]);
});

it('shows the sentence of a clicked link, its place, and both ends as buttons', async () => {
  const store = await renderApp();
  await clickLink('reports-to:sales/guide#senior-guide');

  const popover = page.getByRole('dialog', { name: 'Reports to' });
  await expect.element(popover.getByText(/The Senior Guide reports to the Manager, Guides/)).toBeVisible();
  await expect.element(popover.getByRole('button', { name: /sales\/guide\.md, line \d+/ })).toBeVisible();
  await popover.getByRole('button', { name: 'Manager, Guides' }).click();
  expect(store.choices.getState().subject?.id).toBe('sales/guide#manager-guides');
});

it('says why it infers a level step', async () => {
  await renderApp();
  await clickLink('level-step:sales/guide#junior-guide');
  await expect.element(page.getByRole('dialog', { name: 'Next level' }).getByText('Inferred:')).toBeVisible();
});

it('hides and shows a kind of links from the legend', async () => {
  await renderApp();
  const all = links().length;
  const legend = page.getByRole('region', { name: 'Kinds of links' });
  await legend.getByRole('button', { name: 'Reports to', pressed: true }).click();
  await expect.poll(() => links().length).toBeLessThan(all);
  await legend.getByRole('button', { name: 'Reports to', pressed: false }).click();
  await expect.poll(() => links().length).toBe(all);
});

it('folds reports away in the organisation, and unfolds them for a role that is looked for', async () => {
  const store = await renderApp();
  store.actions.showView('organisation');
  await expect.element(chart().getByRole('button', { name: /^Senior Guide,/ })).toBeVisible();

  await chart()
    .getByRole('button', { name: /^Reports of Manager, Guides: 2 direct/ })
    .click();
  await expect.element(chart().getByRole('button', { name: /^Senior Guide,/ })).not.toBeInTheDocument();

  store.actions.find({ kind: 'role', id: 'sales/guide#senior-guide' });
  await expect.element(chart().getByRole('button', { name: /^Senior Guide,/ })).toBeVisible();
});

it('lets go of the selection with Escape', async () => {
  const store = await renderApp();
  const card = chart().getByRole('button', { name: /^Senior Guide,/ });
  await card.click();
  card.element().focus();
  await userEvent.keyboard('{Escape}');
  expect(store.choices.getState().subject).toBeNull();
});

/** Clicks the middle of a link's line, where no card lies. */
async function clickLink(start: string) {
  await expect.poll(() => links().some((each) => each.dataset.link?.startsWith(start))).toBe(true);
  const link = links().find((each) => each.dataset.link?.startsWith(start));
  const hit = link?.querySelector('path:last-of-type');
  if (!(hit instanceof SVGPathElement)) throw new Error(`No link begins with ${start}.`);
  const matrix = hit.getScreenCTM();
  if (matrix === null) throw new Error('The link is not on the screen.');
  const length = hit.getTotalLength();
  const places = [0.5, 0.35, 0.65, 0.2, 0.8].map((share) =>
    hit.getPointAtLength(length * share).matrixTransform(matrix),
  );
  const free = places.find(({ x, y }) => link?.contains(document.elementFromPoint(x, y)));
  if (free === undefined) throw new Error('Something lies over every part of the link.');
  hit.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: free.x, clientY: free.y }));
}
