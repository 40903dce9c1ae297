// The start command itself, as a person runs it: with a folder, with a wrong one, while documents change.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { projectFolder } from '../../src/cli/project.mjs';
import { launchBrowser, openApp } from '../support/app-page.ts';
import { type RunningApp, startApp } from '../support/start-app.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const gardener = '# Gardener\n\nThe Gardener is a grade 5.\n\n## Responsibilities\n\n- Waters the roses\n';
const headGardener = '# Head Gardener\n\nThe Head Gardener is a grade 7.\n';

async function started(...args: readonly string[]): Promise<RunningApp> {
  const app = await startApp(...args);
  onTestFinished(async () => {
    await app.stop();
  });
  return app;
}

async function titles(app: RunningApp): Promise<readonly string[]> {
  const response = await fetch(`${app.address}data.json`);
  // The app's own file, written by the code under test; only titles are read from it here.
  const { graph } = (await response.json()) as { graph: { roles: { title: string }[] } };
  return graph.roles.map(({ title }) => title).sort();
}

function failure(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(projectFolder, 'src/cli/run.mjs'), 'start', '--no-open', ...args], {
    encoding: 'utf8',
  });
}

describe('start', () => {
  it('shows the documents of a folder, and stops cleanly when it is interrupted', async () => {
    const app = await started(temporaryFolder({ 'garden/gardener.md': gardener }));
    expect(await titles(app)).toEqual(['Gardener']);
    expect(await app.stop()).toBe(0);
    await expect(fetch(app.address)).rejects.toThrow();
  });

  it('shows the documents that ship when no folder is named', async () => {
    const app = await started();
    expect((await titles(app)).length).toBeGreaterThanOrEqual(120);
  });

  it('serves several folders at a time, each on a port of its own', async () => {
    const one = await started(temporaryFolder({ 'garden/gardener.md': gardener }));
    const other = await started(temporaryFolder({ 'garden/head-gardener.md': headGardener }));
    expect([await titles(one), await titles(other)]).toEqual([['Gardener'], ['Head Gardener']]);
  });

  it('takes the port it is told, or says that it is taken', async () => {
    const folder = temporaryFolder({ 'garden/gardener.md': gardener });
    const port = new URL((await started(folder)).address).port;
    const { status, stdout, stderr } = failure(folder, '--port', port);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`Port ${port} is taken by another program; leave --port out to have a free one.\n`);
  });

  it.each([
    ['a folder that is missing', () => join(temporaryFolder(), 'nowhere'), 'There is no folder'],
    ['an empty folder', () => temporaryFolder(), 'is empty'],
    ['a folder without documents', () => temporaryFolder({ 'a.png': '' }), 'holds no documents'],
    ['a port that is none', () => '--port=roses', 'is no port'],
  ])('says in one line what is wrong with %s', (_name, argument, message) => {
    const { status, stdout, stderr } = failure(argument());
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('a chart that is open while documents change', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('shows what is added and what is taken away, without a reload of the page', async () => {
    const folder = temporaryFolder({ 'garden/gardener.md': gardener });
    const app = await started(folder);
    const { page, complaints, close } = await openApp(browser, app.address);
    onTestFinished(close);
    await page.evaluate(() => {
      document.title = 'not reloaded';
    });

    writeFiles(folder, { 'garden/head-gardener.md': headGardener });
    await page.getByText('Head Gardener', { exact: true }).first().waitFor();
    rmSync(join(folder, 'garden/gardener.md'));
    await page.getByText('Gardener', { exact: true }).first().waitFor({ state: 'detached' });
    expect(await page.title()).toBe('not reloaded');
    expect(complaints).toEqual([]);
  });

  it('keeps the other documents when one breaks, and the last chart when all are gone', async () => {
    const folder = temporaryFolder({ 'garden/gardener.md': gardener, 'garden/head-gardener.md': headGardener });
    const app = await started(folder);
    writeFiles(folder, { 'garden/gardener.md': new Uint8Array([0xff, 0xfe, 0x00, 0x01, 0x00]) });
    await expect.poll(() => titles(app)).toEqual(['Head Gardener']);
    rmSync(join(folder, 'garden'), { recursive: true });
    await expect.poll(() => app.printed()).toContain('The chart shows the documents as they were.');
    expect(await titles(app)).toEqual(['Head Gardener']);
    writeFiles(folder, { 'garden/gardener.md': gardener });
    await expect.poll(() => titles(app)).toEqual(['Gardener']);
  });
});
