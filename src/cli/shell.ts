/**
 * The app's shell: the page with its scripts, styles and fonts, without any document.
 * Vite builds it when a source is newer; it is loaded only then, so that a second start is quick.
 */
import { join } from 'node:path';
import { isFresh, markFresh } from './freshness.mjs';
import { type Io, removeFolder, replaceFolder } from './io.ts';
import { buildFolder, projectFolder } from './project.mjs';

const shellFolder = join(buildFolder, 'app');
const stamp = join(buildFolder, 'app.fresh');
const sources = ['index.html', 'src', 'vite.config.ts', 'package-lock.json'].map((path) => join(projectFolder, path));
const commandLine = join(projectFolder, 'src', 'cli');

/** Answers with the folder of a shell that is up to date. */
export async function ensureShell(io: Io): Promise<string> {
  if (isFresh(stamp, sources, (path) => path !== commandLine)) return shellFolder;

  const began = Date.now();
  io.say('Building the app ...');
  // Whatever it says in the user's shell (or under a test runner): React is wanted without its warnings.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const finished = `${shellFolder}.${process.pid}.new`;
  try {
    await build({
      configFile: join(projectFolder, 'vite.config.ts'),
      // Looks for an import only when it is reached: what vite.config.ts imports for tests is perhaps not installed.
      configLoader: 'runner',
      logLevel: 'error',
      build: { outDir: finished },
    });
    await replaceFolder(finished, shellFolder);
  } finally {
    await removeFolder(finished);
  }
  markFresh(stamp, began);
  return shellFolder;
}
