/**
 * The data file of a folder of documents: compiled and kept in the build folder, unless the one there is up to date.
 * Knows nothing of how documents become a graph, and nothing of who is going to serve the file.
 */
import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { compileData } from '../formats/compile-data.ts';
import { writeDataFile } from '../formats/data-file.ts';
import { isFresh, markFresh } from './freshness.mjs';
import { type Io, isSkippedFolder, readText, replaceFile } from './io.ts';
import { buildFolder } from './project.mjs';

export type FolderData =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

/**
 * The text of a folder's data file, or the one line that says why there is none.
 * @param live whether whoever serves it tells of changes
 */
export async function readFolderData(folder: string, live: boolean, io: Io): Promise<FolderData> {
  const path = resolve(folder);
  const name = createHash('sha256').update(`${path}\n${live}`).digest('hex').slice(0, 16);
  const dataFile = join(buildFolder, 'data', `${name}.json`);
  const stamp = join(buildFolder, 'data', `${name}.fresh`);
  // Compiled anew also when Rungs itself was: it may read the same documents better.
  const sources = [path, join(buildFolder, 'cli', 'main.js')];
  if (isFresh(stamp, sources, (inner) => !isSkippedFolder(basename(inner)))) {
    return { ok: true, text: await readText(dataFile) };
  }

  const began = Date.now();
  const reading = await io.readFolder(folder);
  if (!reading.ok) return reading;
  for (const problem of reading.problems) io.say(problem);
  const text = writeDataFile(compileData(reading.files, { title: titleOf(path), live }));
  await replaceFile(dataFile, text);
  markFresh(stamp, began);
  return { ok: true, text };
}

/** `job-families` → `Job families` */
function titleOf(path: string): string {
  const words = basename(path).replaceAll(/[-_]+/g, ' ').trim();
  return words === '' ? 'Rungs' : words.charAt(0).toUpperCase() + words.slice(1);
}
