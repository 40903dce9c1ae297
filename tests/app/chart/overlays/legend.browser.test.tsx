// The legend: it names every kind of line in the picture, and explains on request whatever else is drawn.
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { documentsText } from '../../../support/ladder-documents.ts';
import { renderApp } from '../../../support/render-app.tsx';

const legend = () => page.getByRole('region', { name: 'Kinds of links' });
const meanings = () =>
  legend()
    .getByRole('listitem')
    .elements()
    .map((item) => item.textContent ?? '');

it('explains panels, columns, lanes, cards and every kind of line, each with a sample', async () => {
  const store = await renderApp();
  await legend().getByRole('button', { name: 'How to read' }).click();
  await expect.poll(meanings, { timeout: 10_000 }).toContainEqual(expect.stringMatching(/^A panel is a department/));
  for (const words of [/^A column is a job family/, /^A lane is a grade/, /^A card is a role/, /^The next level/]) {
    expect(meanings()).toContainEqual(expect.stringMatching(words));
  }
  for (const item of legend().getByRole('listitem').elements()) {
    expect(item.querySelectorAll('svg :is(rect, path, text)').length, item.textContent ?? '').toBeGreaterThan(0);
  }
  store.actions.showView('organisation');
  await expect.element(page.getByRole('group', { name: 'Levels of the organisation' })).toBeVisible();
  // It stays open, and says what is to be seen now.
  await expect.poll(meanings).toContainEqual(expect.stringMatching(/^A role stands under the one that it reports to/));
  expect(meanings()).not.toContainEqual(expect.stringMatching(/^A lane/));
  store.actions.setFocus({ role: 'sales/guide#senior-guide', steps: 1 });
  await expect.poll(meanings).toContainEqual(expect.stringMatching(/^Links lead upwards/));
  await legend().getByRole('button', { name: 'How to read' }).click();
  await expect.poll(meanings).toEqual([]);
});

it('names the dotted line to a second manager where there is one', async () => {
  const second = `---
title: "Warden"
---

## Levels

### Warden

The Warden reports to the [Manager, Guides](/job-families/sales/guide/#manager-guides) and the [Senior Guide](/job-families/sales/guide/#senior-guide).

#### Warden Job Grade

The Warden is a grade 6.
`;
  const store = await renderApp({ ...documentsText, 'sales/warden.md': second });
  store.actions.showView('organisation');
  await expect.element(legend().getByRole('button', { name: 'Reports to Second manager' })).toBeVisible();
});
