// What the panel says of a role: facts, links that select, and lists that tell what is new from what is inherited.
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { documentsText } from '../support/ladder-documents.ts';
import { renderApp } from '../support/render-app.tsx';

const panel = () => page.getByRole('complementary');

async function choose(name: RegExp) {
  await page.getByRole('main').getByRole('button', { name }).click();
  await expect.element(panel()).toBeVisible();
}

it('tells grade, track, family, manager and where one can go from a role', async () => {
  await renderApp();
  await choose(/^Senior Guide,/);

  await expect.element(panel().getByRole('heading', { level: 2, name: 'Senior Guide' })).toBeVisible();
  await expect.element(panel().getByText('Grade 7', { exact: true })).toBeVisible();
  await expect.element(panel().getByRole('link', { name: 'Guide', exact: true })).toBeVisible();
  await expect.element(panel().getByRole('link', { name: 'Manager, Guides' }).first()).toBeVisible();
  await expect.element(panel().getByText(/grade 5 → 7/)).toBeVisible();
});

it('marks what is new at a level and what is inherited, and hides the inherited when asked to', async () => {
  await renderApp();
  await choose(/^Senior Guide,/);

  await expect.element(panel().getByRole('tab', { name: /^Requirements/ })).toHaveTextContent('Requirements 3');
  await expect.element(panel().getByRole('heading', { name: /New at this level/ })).toBeVisible();
  await expect.element(panel().getByRole('heading', { name: /From Junior Guide.*inherited/ })).toBeVisible();
  await expect.element(panel().getByText('Has crossed the glacier in winter')).toBeVisible();
  await expect.element(panel().getByText('Knows the paths by heart')).toBeVisible();

  await panel()
    .getByRole('switch', { name: /Only what is new/ })
    .click();
  await expect.element(panel().getByText('Has crossed the glacier in winter')).toBeVisible();
  await expect.element(panel().getByText('Knows the paths by heart')).not.toBeInTheDocument();
});

it('goes from role to role by its links', async () => {
  const store = await renderApp();
  await choose(/^Junior Guide,/);
  await panel().getByRole('link', { name: 'Senior Guide' }).first().click();

  await expect.element(panel().getByRole('heading', { level: 2, name: 'Senior Guide' })).toBeVisible();
  expect(store.choices.getState().subject).toEqual({ kind: 'role', id: 'sales/guide#senior-guide' });
});

it('shows the sentence that a link rests on, and the document at its line', async () => {
  await renderApp();
  await choose(/^Senior Guide,/);
  await panel().getByRole('button', { name: 'What this rests on: Manager, Guides' }).first().click();
  await expect
    .element(
      panel()
        .getByText(/The Senior Guide reports to the/)
        .first(),
    )
    .toBeVisible();

  await panel()
    .getByRole('button', { name: /^sales\/guide\.md, line \d+$/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'sales/guide.md' });
  await expect.element(dialog).toBeVisible();
  const marked = dialog.element().querySelector('[aria-current="location"]');
  expect(marked?.textContent).toContain('The Senior Guide reports to the');
});

it('says so where no document states a grade or describes the role', async () => {
  await renderApp();
  await choose(/^Chief Ranger,/);

  await expect.element(panel().getByText(/none describes it/)).toBeVisible();
  await expect
    .element(
      panel()
        .getByRole('button', { name: /sales\/guide\.md, line/ })
        .first(),
    )
    .toBeVisible();
});

it('closes with Escape and gives the focus back to the card', async () => {
  await renderApp();
  const card = page.getByRole('main').getByRole('button', { name: /^Senior Guide,/ });
  card.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(panel().getByRole('heading', { level: 2 })).toHaveFocus();

  await userEvent.keyboard('{Escape}');
  await expect.element(panel()).not.toBeInTheDocument();
  await expect.element(card).toHaveFocus();
});

it('opens the page of a role, and where it is edited, when the configuration says where that is', async () => {
  const pages = {
    open: 'https://handbook.example.com/{page}/',
    edit: 'https://code.example.com/edit/main/{path}#L{line}',
  };
  await renderApp({ ...documentsText, 'rungs.config.json': JSON.stringify({ title: 'Our guides', pages }) });
  await expect.element(page.getByRole('heading', { level: 1, name: 'Our guides' })).toBeVisible();
  await choose(/^Senior Guide,/);
  const open = panel().getByRole('link', { name: 'Open page' });
  await expect.element(open).toHaveAttribute('href', 'https://handbook.example.com/sales/guide/');
  await expect.element(open).toHaveAttribute('rel', 'noopener noreferrer');
  await expect
    .element(panel().getByRole('link', { name: 'Edit' }))
    .toHaveAttribute(
      'href',
      expect.stringMatching(/^https:\/\/code\.example\.com\/edit\/main\/sales\/guide\.md#L\d+$/),
    );
});

it('offers no page where the configuration names none', async () => {
  await renderApp();
  await choose(/^Senior Guide,/);
  await expect.element(panel().getByRole('link', { name: 'Open page' })).not.toBeInTheDocument();
});

it('shows what a specialty takes over from the level at which one looks', async () => {
  const guide = documentsText['sales/guide.md'] ?? '';
  const specialty =
    '\n## Specialties\n\n### Night Tours\n\n#### Night Tours Requirements\n\n- Extends the corresponding Guide level requirements\n- Sees in the dark\n';
  await renderApp({ ...documentsText, 'sales/guide.md': `${guide}${specialty}` });
  await choose(/^Senior Guide,/);
  await panel()
    .getByRole('tab', { name: /^Specialties/ })
    .click();
  await expect.element(panel().getByText('Sees in the dark')).toBeVisible();
  await expect.element(panel().getByText('Has crossed the glacier in winter')).not.toBeVisible();

  await panel().getByText('3 more items that Night Tours extends').click();
  await expect.element(panel().getByText('Has crossed the glacier in winter')).toBeVisible();
  await expect.element(panel().getByRole('heading', { name: /Requirements from Junior Guide/ })).toBeVisible();
});
