/**
 * `npm run build -- [FOLDER] [--out FOLDER]`: the app as static files, with the data file of a folder beside it,
 * ready to be put on any web server.
 */
import { join, resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import { readFolderData } from './folder-data.ts';
import { copyFolder, type Io, listNames, replaceFile, replaceFolder } from './io.ts';
import { buildFolder } from './project.mjs';
import { ensureShell } from './shell.ts';
import { shippedFolder } from './start.ts';

const usage = 'Usage: npm run build -- [FOLDER] [--out FOLDER]';

export async function buildCommand(args: readonly string[], io: Io): Promise<number> {
  const reading = readArguments(args, { out: { type: 'string' } }, usage);
  if (!reading.ok) {
    io.say(reading.message);
    return 1;
  }
  const data = await readFolderData(resolve(reading.folder ?? shippedFolder), false, io);
  if (!data.ok) {
    io.say(data.message);
    return 1;
  }
  const out = resolve(reading.values.out ?? join(buildFolder, 'site'));
  const shell = await ensureShell(io);
  const own = new Set(['data.json', ...(await listNames(shell))]);
  const foreign = (await listNames(out)).find((name) => !own.has(name));
  if (foreign !== undefined) {
    io.say(`${out} holds other files (${foreign}); name a folder that is empty or new, for it is replaced whole.`);
    return 1;
  }
  const finished = join(buildFolder, `site.${process.pid}`);
  await copyFolder(shell, finished);
  await replaceFile(join(finished, 'data.json'), data.text);
  await replaceFolder(finished, out);
  io.say(`The app is in ${out}`);
  return 0;
}
