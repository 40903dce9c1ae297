/**
 * `npm run build -- [FOLDER] [--out FOLDER]`: the app as static files, with the data file of a folder beside it,
 * ready to be put on any web server.
 */
import { join, resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import { readFolderData } from './folder-data.ts';
import { copyFolder, type Io, replaceFile } from './io.ts';
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
  await copyFolder(await ensureShell(io), out);
  await replaceFile(join(out, 'data.json'), data.text);
  io.say(`The app is in ${out}`);
  return 0;
}
