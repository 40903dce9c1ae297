// The build command: static files that work from any folder of any web server.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { projectFolder } from '../../src/cli/project.mjs';
import { launchBrowser, openApp } from '../support/app-page.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const documents = { 'garden/gardener.md': '# Gardener\n\nThe Gardener is a grade 5.\n' };

function build(...args: readonly string[]): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, [join(projectFolder, 'src/cli/run.mjs'), 'build', ...args], { encoding: 'utf8' });
}

/** A web server that knows nothing of Rungs, with the files under `/some/folder/`; answers with that address. */
async function host(folder: string): Promise<string> {
  const types: Readonly<Record<string, string>> = {
    html: 'text/html',
    js: 'text/javascript',
    css: 'text/css',
    svg: 'image/svg+xml',
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/some/folder/', '') || 'index.html';
    if (!existsSync(join(folder, path))) return response.writeHead(404).end();
    response.setHeader('Content-Type', types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
    return response.end(readFileSync(join(folder, path)));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  // A server that listens on a port, as this one does, answers with an object.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/folder/`;
}

describe('build', () => {
  it('writes an app that works from a folder of any web server, under the security policy of its own page', async () => {
    const out = join(temporaryFolder(), 'site');
    expect(build(temporaryFolder(documents), '--out', out).status).toBe(0);
    const browser = await launchBrowser();
    onTestFinished(() => browser.close());
    const { page, complaints } = await openApp(browser, await host(out));
    await page.getByText('Gardener', { exact: true }).first().waitFor();
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(complaints).toEqual([]);
  });

  it('replaces a former build whole', () => {
    const out = temporaryFolder({ 'assets/old-abc.js': '', 'index.html': '', 'data.json': '' });
    expect(build(temporaryFolder(documents), '--out', out).status).toBe(0);
    expect(existsSync(join(out, 'assets/old-abc.js'))).toBe(false);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('<div id="root">');
  });

  it('leaves a folder alone that holds anything else', () => {
    const out = temporaryFolder({ 'thesis.txt': 'ten years of work' });
    const { status, stderr } = build(temporaryFolder(documents), '--out', out);
    expect(status).toBe(1);
    expect(stderr).toContain('holds other files (thesis.txt)');
    expect(readFileSync(join(out, 'thesis.txt'), 'utf8')).toBe('ten years of work');
  });
});
