import { renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { isFresh, markFresh } from '../../src/cli/freshness.mjs';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** Sets everything's time to long ago, so that the next write is newer for sure. */
function age(folder: string, ...paths: readonly string[]): void {
  for (const path of [...paths, '.']) utimesSync(join(folder, path), 1000, 1000);
}

describe('isFresh', () => {
  let folder: string;
  let stamp: string;

  beforeEach(() => {
    folder = temporaryFolder({ 'sources/a.md': 'a', 'sources/deep/b.md': 'b' });
    stamp = join(folder, 'built', 'stamp');
    age(folder, 'sources/a.md', 'sources/deep/b.md', 'sources/deep', 'sources');
    markFresh(stamp, 2_000_000);
  });

  it('holds until a source changes', () => {
    expect(isFresh(stamp, [join(folder, 'sources')])).toBe(true);
    writeFiles(folder, { 'sources/deep/b.md': 'changed' });
    expect(isFresh(stamp, [join(folder, 'sources')])).toBe(false);
  });

  it('notices a file that is added, removed or renamed, whatever its own time', () => {
    rmSync(join(folder, 'sources/deep/b.md'));
    expect(isFresh(stamp, [join(folder, 'sources')])).toBe(false);
    age(folder, 'sources/deep');
    expect(isFresh(stamp, [join(folder, 'sources')])).toBe(true);
    renameSync(join(folder, 'sources/a.md'), join(folder, 'sources/c.md'));
    expect(isFresh(stamp, [join(folder, 'sources')])).toBe(false);
  });

  it('fails without a stamp and without a source', () => {
    expect(isFresh(join(folder, 'no-stamp'), [join(folder, 'sources')])).toBe(false);
    expect(isFresh(stamp, [join(folder, 'no-source')])).toBe(false);
  });

  it('counts a change made while the build ran as newer', () => {
    const began = Date.now();
    writeFiles(folder, { 'sources/a.md': 'changed during the build' });
    markFresh(stamp, began);
    expect(isFresh(stamp, [join(folder, 'sources')])).toBe(false);
  });

  it('leaves out what does not matter', () => {
    writeFiles(folder, { 'sources/deep/b.md': 'changed' });
    expect(isFresh(stamp, [join(folder, 'sources')], (path) => !path.endsWith('deep'))).toBe(true);
  });
});
