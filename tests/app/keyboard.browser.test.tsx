// Going through the page by keyboard alone: arrows, steps, Escape, shortcuts, and where they keep quiet.
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderApp } from '../support/render-app.tsx';

const card = (name: RegExp) => page.getByRole('main').getByRole('button', { name });
const selected = (store: Awaited<ReturnType<typeof renderApp>>) => store.choices.getState().subject?.id ?? null;

it('walks with arrows, opens with Enter, and steps back out with Escape', async () => {
  const store = await renderApp();
  card(/^Junior Guide,/)
    .element()
    .focus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(card(/^Senior Guide,/)).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(card(/^Junior Guide,/)).toHaveFocus();
  expect(selected(store)).toBeNull();

  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { level: 2, name: 'Junior Guide' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(card(/^Junior Guide,/)).toHaveFocus();
  expect(selected(store)).toBeNull();
});

it('starts to walk at the selected role when nothing has the focus', async () => {
  const store = await renderApp();
  store.actions.select({ kind: 'role', id: 'sales/guide#senior-guide' });
  (document.activeElement as HTMLElement | null)?.blur();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(card(/^Senior Guide,/)).toHaveFocus();
});

it('follows steps onwards and back the way one came', async () => {
  const store = await renderApp();
  store.actions.select({ kind: 'role', id: 'sales/guide#junior-guide' });
  await userEvent.keyboard(']');
  const chooser = page.getByRole('dialog', { name: /next steps from Junior Guide$/ });
  await chooser.getByRole('button', { name: /^Senior Guide/ }).click();
  expect(selected(store)).toBe('sales/guide#senior-guide');
  await userEvent.keyboard('[[');
  expect(selected(store)).toBe('sales/guide#junior-guide');
});

const manySteps = {
  'a/guide.md': `---\ntitle: Guide\nroles:\n  - title: Junior Guide\n    grade: 4\n    nextSteps: [Grand Guide, Ranger]\n  - title: Senior Guide\n    grade: 6\n  - title: Grand Guide\n    grade: 8\n  - title: Ranger\n    grade: 5\n---\n`,
};

it('lets one choose where several steps lead on, and goes back the way one came', async () => {
  const store = await renderApp(manySteps);
  card(/^Junior Guide,/)
    .element()
    .focus();
  store.actions.select({ kind: 'role', id: 'a/guide#junior-guide' });
  await userEvent.keyboard(']');
  const chooser = page.getByRole('dialog', { name: '3 next steps from Junior Guide' });
  const steps = () => chooser.getByRole('button');
  await expect.element(steps().first()).toHaveFocus();
  expect(
    steps()
      .elements()
      .map((step) => step.textContent),
  ).toEqual(['Grand Guidegrade 4 → 8', 'Rangergrade 4 → 5', 'Senior Guidelevel above · grade 4 → 6']);
  // With arrows or the same key again, and round.
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(steps().nth(1)).toHaveFocus();
  await userEvent.keyboard(']]');
  await expect.element(steps().first()).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(steps().nth(2)).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(chooser).not.toBeInTheDocument();
  await expect.element(card(/^Junior Guide,/)).toHaveFocus();
  expect(selected(store)).toBe('a/guide#junior-guide');

  await userEvent.keyboard(']{ArrowDown}{Enter}');
  expect(selected(store)).toBe('a/guide#ranger');
  await expect.element(page.getByText('Ranger: details are open.')).toBeInTheDocument();
  await userEvent.keyboard('[[');
  expect(selected(store)).toBe('a/guide#junior-guide');
});

it('leaves the picture of a path with Escape, one step at a time, and follows its moves alone', async () => {
  const store = await renderApp(manySteps);
  store.actions.setPath({ from: 'a/guide#junior-guide', to: 'a/guide#ranger' });
  await expect.element(page.getByRole('heading', { level: 2, name: 'Path' })).toHaveFocus();
  store.actions.select({ kind: 'role', id: 'a/guide#junior-guide' });
  await expect.element(card(/^Senior Guide,/)).not.toBeInTheDocument();
  // Of three steps one lies on the path.
  await userEvent.keyboard(']');
  expect(selected(store)).toBe('a/guide#ranger');
  card(/^Ranger,/)
    .element()
    .focus();
  await userEvent.keyboard('{Escape}');
  expect(store.choices.getState()).toMatchObject({ path: null, subject: { id: 'a/guide#ranger' } });
  await expect.element(card(/^Senior Guide,/)).toBeInTheDocument();
  await expect.element(card(/^Ranger,/)).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(selected(store)).toBeNull();
});

it('zooms, fits, and brings the selection into the middle', async () => {
  const store = await renderApp();
  const percent = () =>
    page
      .getByRole('group', { name: 'Zoom' })
      .getByText(/^\d+%$/)
      .element().textContent;
  await userEvent.keyboard('0');
  await expect.poll(percent).toBe('100%');
  await userEvent.keyboard('-');
  await expect.poll(percent).not.toBe('100%');
  await userEvent.keyboard('{Shift>}[Digit1]{/Shift}');
  await userEvent.keyboard('0');
  await expect.poll(percent).toBe('100%');
  store.actions.select({ kind: 'role', id: 'sales/guide#senior-guide' });
  await userEvent.keyboard('{Shift>}[Digit2]{/Shift}');
  await expect.element(card(/^Senior Guide,/)).toBeInViewport();
});

it('opens paths and comparing for the selected role', async () => {
  const store = await renderApp();
  store.actions.select({ kind: 'role', id: 'sales/guide#senior-guide' });
  await userEvent.keyboard('p');
  expect(store.choices.getState().path?.from).toBe('sales/guide#senior-guide');
  await expect.element(page.getByRole('heading', { level: 2, name: 'Path' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(store.choices.getState().path).toBeNull();
  await userEvent.keyboard('c');
  expect(store.choices.getState().comparison).toContain('sales/guide#senior-guide');
});

it('shows all shortcuts on a question mark, and they can be switched off', async () => {
  const store = await renderApp();
  await userEvent.keyboard('?');
  const dialog = page.getByRole('dialog', { name: 'What you can do here' });
  await expect.element(dialog.getByText('Show the whole chart')).toBeVisible();
  // Nothing fires behind a dialog.
  await userEvent.keyboard('f');
  expect(store.choices.getState().filtersOpen).toBe(false);
  await dialog.getByRole('switch', { name: 'Listen to keys without Ctrl' }).click();
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('f');
  expect(store.choices.getState().filtersOpen).toBe(false);
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(page.getByRole('combobox', { name: /^Find a role/ })).toHaveFocus();
  localStorage.removeItem('rungs:single-keys');
});

it('keeps quiet while someone types or composes', async () => {
  const store = await renderApp();
  const box = page.getByRole('combobox', { name: /^Find a role/ });
  await box.fill('');
  await userEvent.keyboard('cp?f[[]0');
  await expect.element(box).toHaveValue('cp?f[]0');
  expect(store.choices.getState()).toMatchObject({ filtersOpen: false, dialog: null, path: null });
  box.element().blur();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', bubbles: true, isComposing: true }));
  expect(store.choices.getState().filtersOpen).toBe(false);
});

it('finds commands in search, and does what is chosen', async () => {
  const store = await renderApp();
  await userEvent.keyboard('/');
  await userEvent.keyboard('> dark');
  await expect.element(page.getByRole('option', { name: /Use the dark theme/ })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(store.choices.getState().theme).toBe('dark');
});

it('walks the outline and the matrix with arrows too', async () => {
  const store = await renderApp();
  store.actions.showView('outline');
  await expect.element(page.getByRole('main', { name: 'Outline' }).getByRole('heading').first()).toBeVisible();
  card(/^Junior Guide, grade 5/)
    .element()
    .focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(card(/^Senior Guide, grade 7/)).toHaveFocus();
  store.actions.showView('matrix');
  await expect.element(page.getByRole('table')).toBeVisible();
  card(/^Junior Guide, grade 5/)
    .element()
    .focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(card(/^Senior Guide, grade 7/)).toHaveFocus();
});

it('reaches a card by arrows also where the canvas paints the others', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 320 }, (_, index) => [
      `forest/warden-${index}.md`,
      `---\ntitle: Warden ${index}\n---\n\nThe Warden ${index} is a grade ${5 + (index % 5)}.\n\n## Requirements\n\n- Knows wood ${index}\n`,
    ]),
  );
  await renderApp(many);
  await userEvent.keyboard('{Shift>}[Digit1]{/Shift}');
  await expect.poll(() => document.querySelectorAll('main [data-card]').length).toBeLessThan(20);
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => document.activeElement?.getAttribute('data-card')).toMatch(/^forest\/warden/);
  const first = document.activeElement?.getAttribute('data-card');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => document.activeElement?.getAttribute('data-card')).not.toBe(first);
});
