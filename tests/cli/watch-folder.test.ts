import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { type Watching, watchFolder } from '../../src/cli/watch-folder.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

let watching: Watching | undefined;
afterEach(() => watching?.stop());

/** Watches, and answers with a count of what was told. */
async function watched(folder: string): Promise<{ told: number }> {
  const count = { told: 0 };
  watching = await watchFolder(
    folder,
    () => {
      count.told += 1;
      return Promise.resolve();
    },
    (message) => {
      throw new Error(message);
    },
  );
  return count;
}

/** Longer than the quiet that is waited for. */
const settled = () => sleep(400);

describe('watchFolder', () => {
  it('tells of a document that changes, and of one in a folder that is new', async () => {
    const folder = temporaryFolder({ 'sales/a.md': 'a' });
    const count = await watched(folder);
    writeFiles(folder, { 'sales/a.md': 'changed' });
    await settled();
    expect(count.told).toBe(1);
    writeFiles(folder, { 'new/deep/b.md': 'b' });
    await settled();
    expect(count.told).toBe(2);
    writeFiles(folder, { 'new/deep/b.md': 'changed' });
    await settled();
    expect(count.told).toBe(3);
  });

  it('tells of a document that is removed, renamed, or replaced as editors do', async () => {
    const folder = temporaryFolder({ 'sales/a.md': 'a', 'sales/b.md': 'b' });
    const count = await watched(folder);
    rmSync(join(folder, 'sales/b.md'));
    await settled();
    expect(count.told).toBe(1);
    renameSync(join(folder, 'sales/a.md'), join(folder, 'sales/c.md'));
    await settled();
    expect(count.told).toBe(2);
    for (const round of [3, 4]) {
      writeFiles(folder, { 'sales/.c.md.swap': `round ${round}` });
      renameSync(join(folder, 'sales/.c.md.swap'), join(folder, 'sales/c.md'));
      await settled();
      expect(count.told).toBe(round);
    }
  });

  it('tells once of many changes at a time', async () => {
    const folder = temporaryFolder({ 'a.md': 'a' });
    const count = await watched(folder);
    writeFiles(folder, Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`many/${index}.md`, 'text'])));
    await settled();
    expect(count.told).toBe(1);
  });

  it('is quiet about what is no document', async () => {
    const folder = temporaryFolder({ 'a.md': 'a', '.git/index': '' });
    const count = await watched(folder);
    writeFiles(folder, { 'notes.txt': 'x', '.git/index': 'y', '.git/b.md': 'z', 'node_modules/p/readme.md': 'z' });
    mkdirSync(join(folder, '.hidden'));
    await settled();
    expect(count.told).toBe(0);
  });
});
