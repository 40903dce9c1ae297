// The panel of findings: groups, filters and search; from a finding to its role and its line; a role's own findings;
// and for a statement that was read wrongly, the front matter that says it right.
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { checkGraph } from '../../src/check/check-graph.ts';
import { rules } from '../../src/check/rules.ts';
import { documentsText } from '../support/ladder-documents.ts';
import { renderApp } from '../support/render-app.tsx';

const panel = () => page.getByRole('complementary', { name: 'Findings' });
const details = () => page.getByRole('complementary', { name: /Guide|Warden/ });
const button = () => page.getByRole('button', { name: /^\d+ findings?$/ });
const group = (name: RegExp) => panel().getByRole('heading', { level: 3 }).getByRole('button', { name });

async function openFindings(documents: Readonly<Record<string, string>> = documentsText) {
  const store = await renderApp(documents);
  await button().click();
  await expect.element(panel().getByRole('heading', { level: 2, name: 'Findings' })).toHaveFocus();
  return { store, findings: checkGraph(store.choices.getState().documents.graph) };
}

/** A hundred documents, each with a link that leads nowhere. */
const many = Object.fromEntries(
  Array.from({ length: 100 }, (_, at) => [
    `camp/cook-${at}.md`,
    `# Cook ${at}\n\n## Requirements\n\n- Cooks <b>well</b>\n\n## Career Ladder\n\nThe next step is the [Chef](/job-families/camp/chef-${at}/).\n`,
  ]),
);

it('shows the findings of the command line, with their lines and the words that were found', async () => {
  const { findings } = await openFindings();
  await expect.element(panel().getByText(new RegExp(`^${findings.length} findings in 2 documents$`))).toBeVisible();
  expect(panel().getByRole('listitem').elements()).toHaveLength(findings.length);

  const missing = panel().getByRole('listitem').filter({ hasText: 'leads to a page that is not there' });
  await expect.element(missing.getByText('Error:')).toBeInTheDocument();
  await expect.element(missing.getByRole('mark')).toHaveTextContent('/job-families/sales/chief-ranger/');
});

it('groups by document, rule or severity', async () => {
  await openFindings();
  await expect.element(group(/^Guide sales\/guide\.md/)).toBeVisible();
  await panel().getByRole('radio', { name: 'Rule' }).click();
  await expect.element(group(/^Missing page/)).toBeVisible();
  await panel().getByRole('radio', { name: 'Severity' }).click();
  await expect.element(group(/^Errors/)).toBeVisible();
  await group(/^Errors/).click();
  await expect.element(group(/^Errors/)).toHaveAttribute('aria-expanded', 'false');
});

it('narrows by severity, rule and words, and shows all again', async () => {
  const { findings } = await openFindings();
  const shown = () => panel().getByRole('listitem').elements().length;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  for (const name of [/warning/, /note/]) await panel().getByRole('button', { name, pressed: true }).click();
  await expect.poll(shown).toBe(errors);
  await expect.element(panel().getByText(`${errors} of ${findings.length} findings`, { exact: false })).toBeVisible();

  await panel().getByRole('combobox', { name: 'Rule' }).selectOptions('missing-page');
  await panel().getByRole('searchbox').fill('nothing like that');
  await panel()
    .getByRole('button', { name: `Show all ${findings.length}` })
    .click();
  await expect.poll(shown).toBe(findings.length);
});

it('leads from a finding to its role, which comes into sight, and stays open beside it', async () => {
  const { store, findings } = await openFindings();
  const role = findings.find((finding) => finding.role === 'sales/guide#manager-guides')?.role;
  await panel().getByRole('link', { name: 'Manager, Guides' }).first().click();
  await expect.element(details().getByRole('heading', { level: 2, name: 'Manager, Guides' })).toBeVisible();
  expect(store.choices.getState().subject).toEqual({ kind: 'role', id: role });
  await expect.element(page.getByRole('main').getByRole('button', { name: /^Manager, Guides,/ })).toBeInViewport();
  await expect.element(panel()).toBeVisible();
});

it('opens the document at the finding’s line', async () => {
  await openFindings();
  await panel()
    .getByRole('button', { name: /chief-ranger/ })
    .click();
  const dialog = page.getByRole('dialog', { name: 'sales/guide.md' });
  await expect.element(dialog).toBeVisible();
  expect(dialog.element().querySelector('[aria-current="location"]')?.textContent).toContain('/sales/chief-ranger/');
});

it('closes with Escape, gives the focus back and keeps what was chosen', async () => {
  await openFindings();
  await panel().getByRole('radio', { name: 'Rule' }).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(panel()).not.toBeInTheDocument();
  await expect.element(button()).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(panel().getByRole('radio', { name: 'Rule' })).toBeChecked();
});

it('keeps groups closed where findings are many, and makes way for the role on a phone', async () => {
  await renderApp(many);
  await page.viewport(390, 844);
  await button().click();
  await expect.element(panel().getByRole('heading', { level: 2 })).toHaveFocus();
  expect(panel().getByRole('listitem').elements()).toHaveLength(0);
  await group(/^Cook 7 /).click();
  await expect.element(group(/^Cook 7 /)).toHaveAttribute('aria-expanded', 'true');
  await panel().getByRole('link', { name: 'Cook 7' }).first().click();
  await expect.element(panel()).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { level: 2, name: 'Cook 7' })).toHaveFocus();

  await button().click();
  await expect.element(group(/^Cook 7 /)).toHaveAttribute('aria-expanded', 'true');
});

it('follows the configuration’s severities, and says so where there is nothing to mend', async () => {
  const off = Object.fromEntries(rules.map(({ name }) => [name, 'off']));
  await openFindings({ ...documentsText, 'rungs.config.json': JSON.stringify({ rules: off }) });
  await expect.element(panel().getByText('Nothing to mend')).toBeVisible();
  await expect.element(button()).toHaveTextContent('0 findings');
});

it('shows a finding as bad as the configuration says', async () => {
  await openFindings({ ...documentsText, 'rungs.config.json': '{"rules": {"missing-page": "info"}}' });
  const missing = panel().getByRole('listitem').filter({ hasText: 'leads to a page that is not there' });
  await expect.element(missing.getByText('Note:')).toBeInTheDocument();
});

it('tells a role’s own findings in its details', async () => {
  const store = await renderApp();
  store.actions.find({ kind: 'role', id: 'sales/guide#manager-guides' }, 'findings');
  await expect.element(details().getByRole('tab', { name: /^Findings \d+/ })).toHaveAttribute('aria-selected', 'true');
  await expect
    .element(
      details()
        .getByRole('tabpanel')
        .getByText(/leads to a page that is not there/),
    )
    .toBeVisible();
});

it('says which words a grade was read from, by which rule, and what front matter would say it right', async () => {
  const store = await renderApp();
  store.actions.find({ kind: 'role', id: 'sales/guide#senior-guide' });
  await details().getByRole('button', { name: 'Grade 7' }).click();
  const why = page.getByRole('dialog', { name: 'Why' });
  await expect.element(why.getByText('The Senior Guide is a grade 7.')).toBeVisible();
  await expect.element(why.getByText(/Read as grade: a sentence or a table/)).toBeVisible();

  await why.getByRole('button', { name: 'Read wrongly?' }).click();
  const dialog = page.getByRole('dialog', { name: 'Correct how it was read' });
  const text = dialog.getByRole('textbox', { name: 'Front matter' });
  await expect.element(text).toHaveValue(expect.stringContaining('  - title: Senior Guide\n    grade: 7\n'));
  // The document has front matter of its own, which these lines go into.
  await expect.element(text).not.toHaveValue(expect.stringContaining('---'));
});

it('says under which heading an item was read, and through which sentence a list is inherited', async () => {
  const store = await renderApp();
  store.actions.find({ kind: 'role', id: 'sales/guide#senior-guide' });
  await details().getByRole('button', { name: 'What this rests on: From Junior Guide' }).click();
  await expect.element(details().getByText('Extends the Junior Guide requirements')).toBeVisible();
  await expect.element(details().getByText(/Read as inheritance/)).toBeVisible();

  const item = details().getByRole('listitem').filter({ hasText: 'Has crossed the glacier in winter' });
  await item.getByRole('button', { name: /^Source, line/ }).click();
  const dialog = page.getByRole('dialog', { name: 'sales/guide.md' });
  await expect.element(dialog.getByText(/Read as requirement: it stands under the heading/)).toBeVisible();
});
