// The checks that run no code of Rungs: types, style, imports, regular expressions, and what lies at the top of the project.

import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../../src/cli/project.mjs';

/**
 * @typedef {object} CheckResult
 * @property {string} name
 * @property {boolean} passed
 * @property {string} output  what to read when it failed
 * @property {number} milliseconds
 */

/** The tools' output is caught, so they cannot tell by themselves whether it will be shown in colour. */
const colours = process.stdout.isTTY === true;

/** @returns {Promise<CheckResult[]>} */
export function runChecks() {
  return Promise.all([
    check('types', () => tool('typescript/bin/tsc', ['--build', '--pretty', String(colours)])),
    check('style', () =>
      tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', `--colors=${colours ? 'force' : 'off'}`, '.']),
    ),
    check('imports', () =>
      tool('dependency-cruiser/bin/dependency-cruise.mjs', [
        ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
        'src',
      ]),
    ),
    check('top level', checkTopLevel),
    check('patterns', async () => {
      // Needs packages, and a fresh clone loads this file before it has any.
      const { checkRegularExpressions } = await import('./regular-expressions.mjs');
      const slow = checkRegularExpressions(projectFolder, 'src').filter(({ problem }) => problem !== null);
      const output = slow.map(({ path, line, shown, problem }) => `${path}:${line} ${shown}\n  ${problem}\n`).join('');
      return { passed: slow.length === 0, output };
    }),
  ]);
}

/**
 * What stands at the top of the project and needs no leading dot.
 * Anyone should see at a glance where things are; what else is needed has a folder.
 */
const topLevel = new Set([
  'LICENSE',
  'README.md',
  'data',
  'index.html',
  'package-lock.json',
  'package.json',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
]);

/**
 * Paths at the top that do not belong there.
 * @param {readonly string[]} paths  of all files, with `/` between folders
 */
export function strayAtTop(paths) {
  const names = new Set(paths.map((path) => path.split('/')[0] ?? ''));
  return [...names].filter((name) => !name.startsWith('.') && !topLevel.has(name)).sort();
}

/** @returns {Outcome} */
function checkTopLevel() {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: projectFolder, encoding: 'utf8' });
  // A copy without its history has nothing to tell a stray file from one that someone keeps for themselves.
  if (status !== 0) return { passed: true, output: '' };
  const stray = strayAtTop(stdout.split('\0').filter((path) => path !== ''));
  const listed = stray.map((name) => `  ${name}\n`).join('');
  return { passed: stray.length === 0, output: `These do not belong at the top of the project:\n${listed}` };
}

/**
 * @typedef {{ passed: boolean, output: string }} Outcome
 */

/**
 * @param {string} name
 * @param {() => Outcome | Promise<Outcome>} run
 * @returns {Promise<CheckResult>}
 */
async function check(name, run) {
  const began = performance.now();
  const outcome = await run();
  return { name, ...outcome, milliseconds: performance.now() - began };
}

/**
 * Runs a package's own script, so that no shell and no shim is needed on any system.
 * @param {string} script  path in node_modules
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
function tool(script, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(projectFolder, 'node_modules', script), ...args], {
      cwd: projectFolder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (code) => resolve({ passed: code === 0, output }));
  });
}
