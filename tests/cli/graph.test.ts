import { describe, expect, it } from 'vitest';
import { graphCommand } from '../../src/cli/graph.ts';
import type { FolderReading, Io } from '../../src/cli/io.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function run(args: readonly string[], folder: FolderReading) {
  const out: string[] = [];
  const said: string[] = [];
  const asked: string[] = [];
  const io: Io = {
    write: (text) => void out.push(text),
    say: (line) => void said.push(line),
    colours: false,
    readFolder: (path) => {
      asked.push(path);
      return Promise.resolve(folder);
    },
  };
  return { code: await graphCommand(args, io), out: out.join(''), said, asked };
}

const page = { path: 'sales/support.md', bytes: bytes('# Support Engineer\n\n## Responsibilities\n\n- Answer\n') };

describe('graph', () => {
  it('prints the graph of a folder and nothing else', async () => {
    const { code, out, said } = await run(['docs'], { ok: true, files: [page], problems: [] });
    expect(code).toBe(0);
    expect(said).toEqual([]);
    expect(JSON.parse(out).families[0]).toMatchObject({ id: 'sales/support', path: 'sales/support.md' });
  });

  it('takes a folder with or without a slash at its end', async () => {
    const folder = { ok: true, files: [page], problems: [] } as const;
    const [without, withSlash] = [await run(['docs'], folder), await run(['docs/'], folder)];
    expect(withSlash.asked).toEqual(without.asked);
    expect(withSlash.out).toBe(without.out);
  });

  it('says why there is nothing to print, in one line, and prints nothing', async () => {
    const { code, out, said } = await run(['docs'], { ok: false, message: 'There is no folder docs.' });
    expect([code, out, said]).toEqual([1, '', ['There is no folder docs.']]);
  });

  it('asks for a folder when none is named', async () => {
    const { code, said } = await run([], { ok: true, files: [], problems: [] });
    expect(code).toBe(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('npm run --silent graph -- FOLDER');
  });

  it('prints the others when a document cannot be read, and names it on standard error', async () => {
    const bad = { path: 'sales/picture.md', bytes: new Uint8Array([0, 1, 2, 3, 0, 0, 1, 2]) };
    const { code, out, said } = await run(['docs'], {
      ok: true,
      files: [bad, page],
      problems: ['x could not be opened'],
    });
    expect(code).toBe(0);
    expect(JSON.parse(out).families).toHaveLength(1);
    expect(said).toEqual(['x could not be opened', 'sales/picture.md could not be read: not-text']);
  });
});
