#!/usr/bin/env node
// Runs one command of Rungs in a clone where perhaps nothing is installed or compiled yet:
// `node src/cli/run.mjs COMMAND [ARGUMENTS]`, as the scripts of package.json do.
// Only the command itself writes to standard output.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureCompiled } from './compile.mjs';
import { ensureInstalled } from './install.mjs';
import { projectFolder } from './project.mjs';

// npm runs scripts at the top of the project; folders are meant from where its user stands.
if (process.env.npm_lifecycle_event === process.argv[2] && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

const args = process.argv.slice(2);
if (args.length === 1 && args[0] === 'check') {
  // `npm run check` names no folder of documents: what it checks are the sources of Rungs.
  const checks = [join(projectFolder, 'tests', 'run.mjs'), '--only=checks'];
  process.exitCode = spawnSync(process.execPath, checks, { stdio: 'inherit' }).status ?? 1;
} else {
  ensureInstalled({ tests: false });
  try {
    const { main } = await import(pathToFileURL(await ensureCompiled()).href);
    process.exitCode = await main(args);
  } catch (error) {
    // A mistake of ours: `check` must not end as if it had found something, which is 1.
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 2;
  }
}
