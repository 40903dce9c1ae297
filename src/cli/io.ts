/**
 * The command line's edge: the only place (with watch-folder.ts) that touches files, streams and the clock.
 * Commands are handed an `Io` and answer with an exit code, so tests run them in process with a made-up one.
 */
import { constants, type Dirent } from 'node:fs';
import { cp, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { configurationPath } from '../documents/configuration.ts';
import type { SourceFile } from '../documents/document.ts';

/** A folder's documents, or the one line that says why there are none. */
export type FolderReading =
  | {
      readonly ok: true;
      /** Sorted by path; a file over `largestFile` is cut there, which is enough to report it. */
      readonly files: readonly SourceFile[];
      /** One line for each file or folder that the system refused to open. */
      readonly problems: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

export interface Io {
  /** Standard output, exactly as given: for the result of a command and nothing else. */
  readonly write: (text: string) => void;
  /** One message for a person, on standard error. */
  readonly say: (line: string) => void;
  /** Whether standard output is a terminal whose user wants colours. */
  readonly colours: boolean;
  readonly readFolder: (folder: string) => Promise<FolderReading>;
}

/** Endings of documents, without regard to case; `index.html.md` and `page.md.erb` are among them. */
const documentEndings = ['.md', '.markdown', '.md.erb', '.mdx'];

/** Bytes. One more than a document may have (1 MB, as `documents/` holds it), so that the excess is still seen. */
const largestFile = 1024 * 1024 + 1;

export const processIo: Io = {
  write: (text) => {
    process.stdout.write(text);
  },
  say: (line) => {
    process.stderr.write(`${line}\n`);
  },
  // https://no-color.org: whatever the variable holds, unless it is empty.
  colours: process.stdout.isTTY === true && !process.env.NO_COLOR,
  readFolder,
};

/** True for a path that Rungs reads as a document. */
export function isDocument(path: string): boolean {
  const name = path.toLowerCase();
  return documentEndings.some((ending) => name.endsWith(ending));
}

/** True for a path that Rungs reads: a document, or the configuration beside the documents. */
export function isRead(path: string): boolean {
  return isDocument(path) || basename(path) === configurationPath;
}

/** True for folders that hold no documents of anyone: hidden ones and installed packages. */
export function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Writes a file so that nobody ever sees half of it; folders on the way are made. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const half = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(half, text);
  await rename(half, path);
}

/** Puts a finished folder in the place of another, which is gone afterwards; they may be on different disks. */
export async function replaceFolder(finished: string, place: string): Promise<void> {
  const half = `${place}.${process.pid}`;
  const old = `${place}.${process.pid}.old`;
  await mkdir(dirname(place), { recursive: true });
  await cp(finished, half, { recursive: true });
  await rename(place, old).catch(() => undefined);
  await rename(half, place);
  await removeFolder(old);
  await removeFolder(finished);
}

/** Does nothing when it is not there. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** The names in a folder; none when it is not there. */
export async function listNames(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}

export async function copyFolder(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
}

/** The whole of a folder's files by their paths in it, with `/` between folders. */
export async function readFiles(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const paths = await listFiles(folder, []);
  return new Map(
    await Promise.all(paths.map(async (path) => [pathIn(folder, path), new Uint8Array(await readFile(path))] as const)),
  );
}

export async function readText(path: string): Promise<string> {
  return await readFile(path, 'utf8');
}

async function readFolder(folder: string): Promise<FolderReading> {
  const root = resolve(folder);
  const kind = await stat(root).catch(() => undefined);
  if (kind === undefined) return { ok: false, message: `There is no folder ${folder}.` };
  if (!kind.isDirectory()) return { ok: false, message: `${folder} is a file; name the folder that holds it.` };

  const problems: string[] = [];
  const found = await listFiles(root, problems);
  const files: SourceFile[] = [];
  for (const file of found.filter((path) => isDocument(path) || pathIn(root, path) === configurationPath)) {
    const path = pathIn(root, file);
    try {
      files.push({ path, bytes: await readStart(file) });
    } catch (error) {
      problems.push(`${path} could not be opened: ${reason(error)}`);
    }
  }
  if (files.some(({ path }) => isDocument(path))) return { ok: true, files, problems };
  const [problem] = problems;
  if (problem !== undefined) return { ok: false, message: `Nothing in ${folder} can be read: ${problem}` };
  if (found.length === 0) return { ok: false, message: `The folder ${folder} is empty.` };
  return {
    ok: false,
    message: `The folder ${folder} holds no documents (files ending in ${documentEndings.join(', ')}).`,
  };
}

function pathIn(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** Every file under a folder, sorted; links to folders are not followed, so there are no rings. */
async function listFiles(folder: string, problems: string[]): Promise<string[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    problems.push(`${folder} could not be opened: ${reason(error)}`);
    return [];
  }
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isSkippedFolder(entry.name)) files.push(...(await listFiles(path, problems)));
    } else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) {
      files.push(path);
    }
  }
  return files;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

/** The bytes of a file, at most `largestFile` of them. */
async function readStart(path: string): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY);
  try {
    const size = Math.min((await file.stat()).size, largestFile);
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
      const { bytesRead } = await file.read(bytes, filled, size - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await file.close();
  }
}

/** What the system said, short: `EACCES: permission denied`. */
function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split(',')[0] ?? message;
}
