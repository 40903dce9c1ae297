/**
 * `npm start -- [FOLDER] [--port N] [--no-open]`: shows a folder's documents as a chart until it is interrupted,
 * and keeps the chart in step with the files.
 */
import { join, resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import { readFolderData } from './folder-data.ts';
import { type Io, readFiles } from './io.ts';
import { openBrowser } from './open-browser.ts';
import { projectFolder } from './project.mjs';
import { serve } from './serve.ts';
import { ensureShell } from './shell.ts';
import { watchFolder } from './watch-folder.ts';

/** The documents that come with Rungs. */
export const shippedFolder = join(projectFolder, 'data', 'job-families');

const usage = 'Usage: npm start -- [FOLDER] [--port N] [--no-open]';

export async function startCommand(args: readonly string[], io: Io): Promise<number> {
  const reading = readArguments(args, { port: { type: 'string' }, 'no-open': { type: 'boolean' } }, usage);
  if (!reading.ok) return fail(io, reading.message);
  const port = readPort(reading.values.port);
  if (port === 'invalid') return fail(io, `${reading.values.port} is no port: a number from 1 to 65535 is. ${usage}`);

  const folder = resolve(reading.folder ?? shippedFolder);
  const data = await readFolderData(folder, true, io);
  if (!data.ok) return fail(io, data.message);
  const shell = await readFiles(await ensureShell(io));
  const serving = await serve({ shell, data: data.text }, port);
  if (!serving.ok) return fail(io, serving.message);

  const { server } = serving;
  let shown = data.text;
  /** Compiles the documents as they are now; where that cannot be, the last good chart stays. */
  const update = async () => {
    const began = performance.now();
    const now = await readFolderData(folder, true, io);
    if (!now.ok) return io.say(`${now.message} The chart shows the documents as they were.`);
    if (now.text === shown) return;
    shown = now.text;
    server.replaceData(shown);
    io.say(`The documents changed; the chart is up to date (${Math.round(performance.now() - began)} ms).`);
  };
  const watching = await watchFolder(folder, update, (message) => io.say(`Changes may go unnoticed: ${message}`));
  // What changed between the reading and the watching.
  await update();
  io.write(`Rungs shows ${folder}\n\n  ${server.address}\n\nPress Ctrl+C to stop.\n`);
  if (!reading.values['no-open']) openBrowser(server.address);

  await interrupted();
  await Promise.all([watching.stop(), server.stop()]);
  return 0;
}

function readPort(text: string | undefined): number | undefined | 'invalid' {
  if (text === undefined) return undefined;
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port >= 1 && port <= 65535 ? port : 'invalid';
}

/** Resolves when the user, or the system, asks the process to end. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

function fail(io: Io, message: string): number {
  io.say(message);
  return 1;
}
