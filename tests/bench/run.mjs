#!/usr/bin/env node
// `npm run bench [-- NAME]`: runs one bench, `start` when none is named, and prints what it measured and on what.

import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from '../../src/cli/compile.mjs';
import { ensureInstalled } from '../../src/cli/install.mjs';
import { projectFolder } from '../../src/cli/project.mjs';
import { browserEnvironment, installHint, provideBrowser, thisMachinesHands } from '../support/provide-browser.mjs';

const folder = join(projectFolder, 'tests', 'bench');
const names = readdirSync(folder).flatMap((file) =>
  file.endsWith('.bench.ts') ? [file.replace('.bench.ts', '')] : [],
);
const name = process.argv[2] ?? 'start';
if (!names.includes(name)) {
  process.stderr.write(`There is no bench ${name}; there are ${names.join(', ')}.\n`);
  process.exit(1);
}

ensureInstalled({ tests: true });
// Compiled as the command line is, so that what is measured is what runs; beside the packages that only benches need.
const compiled = await compile(`tests/bench/${name}.bench.ts`, join(folder, '.build'));
/** @type {{ bench: import('./bench.ts').Bench }} */
const { bench } = await import(pathToFileURL(compiled).href);
if (bench.peers) ensureInstalled({ tests: true, folder });

const browser = bench.browser ? await provideBrowser(thisMachinesHands()) : undefined;
if (bench.browser && browser === undefined) {
  process.stderr.write(`This bench needs a browser: ${installHint}.\n`);
  process.exit(1);
}
if (browser !== undefined) Object.assign(process.env, browserEnvironment(browser));

console.log(`${bench.title}\n`);
for (const line of await bench.run()) console.log(line);
const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
const chromium = browser === undefined ? '' : `, Chromium ${browser.version}`;
console.log(`\nOn ${cpus().length} × ${processor}, Node ${process.versions.node}${chromium}`);
