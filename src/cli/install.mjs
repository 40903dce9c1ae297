// Installs what the lock file names, when something of it is missing: a fresh clone, or a lock file that is newer.
// Must not need any package itself, and must leave standard output to the command that is about to run.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';

/**
 * One package as npm's lock files list it; those of no interest here are left out.
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [dev]  only the tests need it
 * @property {boolean} [optional]  not for every platform
 * @property {boolean} [devOptional]  both
 * @property {boolean} [link]
 */

/**
 * A lock file: package-lock.json, or node_modules/.package-lock.json, in which npm notes what it installed.
 * @typedef {{ readonly packages?: Readonly<Record<string, LockedPackage>> }} LockFile
 */

/** The oldest Node that the packages run on; package.json says the same in `engines`, which npm only warns about. */
const oldestNode = [20, 19];

/**
 * Makes sure that the packages are there; ends the process with one clear line when npm cannot install them, or when
 * this Node is too old for them.
 * @param {{ tests: boolean, folder?: string }} options  `tests`: also what only the tests need
 */
export function ensureInstalled({ tests, folder = projectFolder }) {
  if (!isRecentEnough(process.versions.node)) {
    process.stderr.write(`Rungs needs Node ${oldestNode.join('.')} or newer, and this is ${process.versions.node}.\n`);
    process.exit(1);
  }
  const lock = readLock(join(folder, 'package-lock.json'));
  const installed = readLock(join(folder, 'node_modules', '.package-lock.json'));
  if (lock !== undefined && installed !== undefined && isInstalled(lock, installed, tests)) return;

  process.stderr.write(`Installing packages${tests ? ', those of the tests included' : ''} (once) ...\n`);
  const started = performance.now();
  const { status } = runNpm([lock ? 'ci' : 'install', ...(tests ? [] : ['--omit=dev'])], folder);
  if (status !== 0) {
    process.stderr.write('npm could not install the packages that package-lock.json names; its message is above.\n');
    process.exit(1);
  }
  process.stderr.write(`Installed in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`);
}

/** @param {string} version  such as `20.19.0` */
export function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * True when every package that the lock file wants is installed in the version it names. Optional ones are not asked
 * for: they differ by platform, and npm has judged them. More than is wanted does no harm.
 * @param {LockFile} lock
 * @param {LockFile} installed
 * @param {boolean} tests
 */
export function isInstalled(lock, installed, tests) {
  return Object.entries(lock.packages ?? {}).every(([path, wanted]) => {
    const needed = path !== '' && !wanted.optional && !wanted.devOptional && !wanted.link && (tests || !wanted.dev);
    return !needed || installed.packages?.[path]?.version === wanted.version;
  });
}

/**
 * Runs npm with its output on standard error.
 * @param {readonly string[]} args
 * @param {string} folder
 */
export function runNpm(args, folder) {
  const options = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', '--no-update-notifier'];
  // Under `npm start` this names npm's own script, which needs no shell and is surely the npm that was meant.
  const script = process.env.npm_execpath;
  const [program, before] = script?.endsWith('npm-cli.js') ? [process.execPath, [script]] : ['npm', []];
  return spawnSync(program, [...before, ...args, ...options], {
    cwd: folder,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: program === 'npm' && process.platform === 'win32',
  });
}

/**
 * @param {string} path
 * @returns {LockFile | undefined}  none when it is missing or cut short
 */
function readLock(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
