// Compiles the TypeScript of the command line and the core it uses into one file, when a source is newer than that.
// Node 20 reads no TypeScript by itself, and the compiled file also starts faster than many small ones.

import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { isFresh, markFresh } from './freshness.mjs';
import { buildFolder, projectFolder } from './project.mjs';

const compiled = join(buildFolder, 'cli', 'main.js');
const stamp = join(buildFolder, 'cli', 'fresh');

/**
 * @returns {Promise<string>}  path of the compiled module, which exports `main`
 */
export async function ensureCompiled() {
  const sources = ['src', 'package-lock.json'].map((path) => join(projectFolder, path));
  const app = join(projectFolder, 'src', 'app');
  if (isFresh(stamp, sources, (path) => path !== app)) return compiled;

  const began = Date.now();
  const { build } = await import('vite');
  const half = `main.${process.pid}.js`;
  await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: 'src/cli/main.ts',
      outDir: join(buildFolder, 'cli'),
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: half, codeSplitting: false } },
    },
  });
  // Another command may be running the old file: it is replaced whole, never seen half written.
  renameSync(join(buildFolder, 'cli', half), compiled);
  markFresh(stamp, began);
  return compiled;
}
