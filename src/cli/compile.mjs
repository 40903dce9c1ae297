// Compiles TypeScript for Node 20, which reads none by itself: one entry and what it imports become one file,
// which also starts faster than many small ones. Packages stay outside of it.

import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { isFresh, markFresh } from './freshness.mjs';
import { buildFolder, projectFolder } from './project.mjs';

/**
 * Compiles the command line and the core it uses, when a source is newer than what was compiled last.
 * @returns {Promise<string>}  path of the module, which exports `main`
 */
export async function ensureCompiled() {
  const folder = join(buildFolder, 'cli');
  const stamp = join(folder, 'fresh');
  const sources = ['src', 'package-lock.json'].map((path) => join(projectFolder, path));
  const app = join(projectFolder, 'src', 'app');
  if (isFresh(stamp, sources, (path) => path !== app)) return join(folder, 'main.js');

  const began = Date.now();
  const compiled = await compile('src/cli/main.ts', folder);
  markFresh(stamp, began);
  return compiled;
}

/**
 * @param {string} entry  path in the project
 * @param {string} folder  where the compiled file goes, under the entry's name
 * @returns {Promise<string>}  path of the compiled file
 */
export async function compile(entry, folder) {
  const { build } = await import('vite');
  const name = entry.slice(entry.lastIndexOf('/') + 1).replace(/\.ts$/, '');
  const half = `${name}.${process.pid}.js`;
  await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: half, codeSplitting: false } },
    },
  });
  // Another process may be running the old file: it is replaced whole, never seen half written.
  const compiled = join(folder, `${name}.js`);
  renameSync(join(folder, half), compiled);
  return compiled;
}
