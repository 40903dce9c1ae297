// A document changes on the disk: the chart follows, and what the reader had chosen stays.
import { expect, it } from 'vitest';
import { launchBrowser, openApp } from '../support/app-page.ts';
import { startApp } from '../support/start-app.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const ranger = '---\ntitle: "Ranger"\n---\n\n## Requirements\n\n- Knows the wood\n';

it('shows a new document and keeps the selection', async () => {
  const folder = temporaryFolder({ 'forest/ranger.md': ranger });
  const app = await startApp(folder);
  const browser = await launchBrowser();
  try {
    const { page, complaints } = await openApp(browser, app.address);
    await page.getByRole('button', { name: /^Ranger,/ }).click();
    await page.getByText('Knows the wood').waitFor();

    writeFiles(folder, {
      'forest/ranger.md': `${ranger}- Sleeps lightly\n`,
      'forest/warden.md': ranger.replace('Ranger', 'Warden'),
    });
    await page.getByText('Sleeps lightly').waitFor();
    await page.getByRole('button', { name: /^Warden,/ }).waitFor();
    expect(await page.getByRole('button', { name: /^Ranger,/ }).getAttribute('aria-pressed')).toBe('true');
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    await app.stop();
  }
});
