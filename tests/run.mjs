#!/usr/bin/env node
// `npm test [-- [--only=checks|unit|browser|end-to-end] [PART-OF-A-PATH …]]`: installs what is missing, checks the sources and
// runs the tests, from a fresh clone with only Node. The last line sums up: `N passed, N failed`.

import { parseArgs } from 'node:util';
import { ensureInstalled } from '../src/cli/install.mjs';
import { runChecks } from './support/checks.mjs';
import { browserEnvironment, installHint, provideBrowser, thisMachinesHands } from './support/provide-browser.mjs';
import { runVitest } from './support/run-vitest.mjs';

/** Each kind of tests, with the name of its project in vite.config.ts and whether it needs a browser. */
const kinds = [
  { name: 'unit', project: 'node', browser: false },
  { name: 'browser', project: 'browser', browser: true },
  { name: 'end-to-end', project: 'end-to-end', browser: true },
];

const { values, positionals: filters } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const { only } = values;
const names = ['checks', ...kinds.map(({ name }) => name)];
if (only !== undefined && !names.includes(only)) {
  process.stderr.write(`There is nothing named ${only} to run; there are ${names.join(', ')}.\n`);
  process.exit(1);
}

ensureInstalled({ tests: true });

/** @type {{ name: string, passed: number, failed: number, skipped: number, note: string, milliseconds: number }[]} */
const results = [];

if (only === undefined ? filters.length === 0 : only === 'checks') {
  section('Checks');
  for (const { name, passed, output, milliseconds } of await runChecks()) {
    console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}`);
    if (!passed) console.log(output);
    results.push({ name, passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, note: '', milliseconds });
  }
}

const wanted = kinds.filter(({ name }) => only === undefined || only === name);
const browser = wanted.some((kind) => kind.browser) ? await provideBrowser(thisMachinesHands()) : undefined;
for (const { name, project, browser: needed } of wanted) {
  section(
    `${name[0]?.toUpperCase()}${name.slice(1)} tests${needed && browser ? ` in ${browser.path} ${browser.version}` : ''}`,
  );
  if (needed && browser === undefined) {
    const note = `not run, for want of a browser: ${installHint}`;
    console.log(note);
    results.push({ name, passed: 0, failed: 1, skipped: 0, note, milliseconds: 0 });
    continue;
  }
  const began = performance.now();
  const counts = runVitest(project, filters, browser ? browserEnvironment(browser) : {});
  results.push({ name, ...counts, note: '', milliseconds: performance.now() - began });
}

section('Summary');
for (const { name, passed, failed, skipped, note, milliseconds } of results) {
  const counts = [
    `${passed} passed`,
    ...(failed ? [`${failed} FAILED`] : []),
    ...(skipped ? [`${skipped} skipped`] : []),
  ];
  const time = `${(milliseconds / 1000).toFixed(1)} s`;
  console.log(`${name.padEnd(12)} ${time.padStart(7)}  ${note || counts.join(', ')}`);
}
const failed = sum('failed');
console.log(`\n${sum('passed')} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {string} title */
function section(title) {
  console.log(`\n${title}\n${'─'.repeat(title.length)}`);
}

/** @param {'passed' | 'failed'} outcome */
function sum(outcome) {
  return results.reduce((total, result) => total + result[outcome], 0);
}
