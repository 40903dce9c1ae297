#!/usr/bin/env node
// Runs one command of Rungs in a clone where perhaps nothing is installed or compiled yet:
// `node src/cli/run.mjs COMMAND [ARGUMENTS]`, as the scripts of package.json do.
// Only the command itself writes to standard output.

import { pathToFileURL } from 'node:url';
import { ensureCompiled } from './compile.mjs';
import { ensureInstalled } from './install.mjs';

// npm runs scripts at the top of the project; folders are meant from where its user stands.
if (process.env.npm_lifecycle_event === process.argv[2] && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

ensureInstalled({ tests: false });
const { main } = await import(pathToFileURL(await ensureCompiled()).href);
process.exitCode = await main(process.argv.slice(2));
