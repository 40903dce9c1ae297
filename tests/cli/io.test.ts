import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { processIo, readFiles, replaceFile, replaceFolder } from '../../src/cli/io.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function pathsOf(folder: string): Promise<readonly string[]> {
  const reading = await processIo.readFolder(folder);
  if (!reading.ok) throw new Error(reading.message);
  return reading.files.map(({ path }) => path);
}

async function messageFor(folder: string): Promise<string> {
  const reading = await processIo.readFolder(folder);
  if (reading.ok) throw new Error('The folder was read.');
  return reading.message;
}

describe('readFolder', () => {
  it('finds documents by their ending, however it is written, in order of their paths', async () => {
    const folder = temporaryFolder({
      'sales/b.md': '',
      'sales/a.MD': '',
      'engineering/index.html.md': '',
      'engineering/page.md.erb': '',
      'engineering/logo.png': '',
      'readme.txt': '',
    });
    expect(await pathsOf(folder)).toEqual([
      'engineering/index.html.md',
      'engineering/page.md.erb',
      'sales/a.MD',
      'sales/b.md',
    ]);
  });

  it('takes the configuration at the top along, which is no document', async () => {
    const folder = temporaryFolder({
      'a.md': '',
      'rungs.config.json': '{}',
      'sales/rungs.config.json': '{}',
      'b.json': '',
    });
    expect(await pathsOf(folder)).toEqual(['a.md', 'rungs.config.json']);
    expect(await messageFor(temporaryFolder({ 'rungs.config.json': '{}' }))).toContain('holds no documents');
  });

  it('leaves out hidden folders and installed packages', async () => {
    const folder = temporaryFolder({ 'a.md': '', '.git/b.md': '', 'node_modules/c/readme.md': '' });
    expect(await pathsOf(folder)).toEqual(['a.md']);
  });

  it('follows a link to a file, and no link to a folder', async () => {
    const folder = temporaryFolder({ 'a.md': '# A' });
    symlinkSync(join(folder, 'a.md'), join(folder, 'linked.md'));
    symlinkSync(folder, join(folder, 'ring'));
    expect(await pathsOf(folder)).toEqual(['a.md', 'linked.md']);
  });

  it('hands over the bytes, and of a huge file no more than is needed to see that it is too large', async () => {
    const folder = temporaryFolder({ 'a.md': 'Grüße', 'huge.md': new Uint8Array(3_000_000) });
    const reading = await processIo.readFolder(folder);
    const files = reading.ok ? reading.files : [];
    expect(new TextDecoder().decode(files[0]?.bytes)).toBe('Grüße');
    expect(files[1]?.bytes.byteLength).toBe(1024 * 1024 + 1);
  });

  it('says in one line what is wrong with a folder', async () => {
    const folder = temporaryFolder({ 'file.md': '', 'pictures/a.png': '' });
    expect(await messageFor(join(folder, 'nowhere'))).toBe(`There is no folder ${join(folder, 'nowhere')}.`);
    expect(await messageFor(join(folder, 'file.md'))).toContain('is a file');
    expect(await messageFor(join(folder, 'pictures'))).toContain('holds no documents');
    expect(await messageFor(temporaryFolder())).toContain('is empty');
  });
});

describe('replaceFile and replaceFolder', () => {
  it('leave the new content and nothing else', async () => {
    const folder = temporaryFolder({ 'place/old.txt': 'old', 'finished/new.txt': 'new' });
    await replaceFile(join(folder, 'place', 'old.txt'), 'newer');
    expect([...(await readFiles(folder)).keys()]).toEqual(['finished/new.txt', 'place/old.txt']);
    await replaceFolder(join(folder, 'finished'), join(folder, 'place'));
    expect([...(await readFiles(folder)).keys()]).toEqual(['place/new.txt']);
    await replaceFile(join(folder, 'not/there/yet.txt'), 'made');
    expect((await readFiles(folder)).has('not/there/yet.txt')).toBe(true);
  });
});
