// Where a Chromium, Chrome or Edge may be on this machine, in the order in which they are tried, and how it
// is started. Nothing here starts one: that a file exists does not mean that it runs (see launch-browser.mjs).
// Plain JavaScript, because the test command and vite.config.ts both need it before anything is compiled.

import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/**
 * What the search asks of the machine; tests hand in a made-up one.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Readonly<Record<string, string | undefined>>} environment
 * @property {number | undefined} userId  0 for root; none on Windows
 * @property {string} home  the user's own folder
 * @property {(path: string) => boolean} exists
 * @property {(folder: string) => readonly string[]} list  names in a folder; none when it is not there
 */

/** @returns {Machine} */
export function thisMachine() {
  return {
    platform: process.platform,
    environment: process.env,
    userId: process.getuid?.(),
    home: homedir(),
    exists: existsSync,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  };
}

/**
 * Paths of browsers that are on the machine, best first: the one that RUNGS_BROWSER names, the ones on the PATH,
 * the usual places, Playwright's cache (newest first).
 * @param {Machine} machine
 * @returns {string[]}
 */
export function browserCandidates(machine) {
  const chosen = machine.environment.RUNGS_BROWSER;
  const places = [
    ...(chosen ? [chosen] : []),
    ...onPath(machine),
    ...usualPlaces(machine),
    ...inPlaywrightCache(machine),
  ];
  return [...new Set(places)].filter(machine.exists);
}

/**
 * How a browser under test is started, for Playwright: the first candidate (`npm test` names in RUNGS_BROWSER the one
 * that it found to start), and nothing in it may talk to the network or ask questions. Its sandbox is on but for root,
 * as whom it refuses to start with one, and where `npm test` found that it starts only without (some containers).
 * @param {Machine} machine
 * @returns {{ executablePath?: string, args: string[], chromiumSandbox: boolean }}
 */
export function launchOptions(machine = thisMachine()) {
  const [executablePath] = browserCandidates(machine);
  return {
    ...(executablePath ? { executablePath } : {}),
    chromiumSandbox: machine.userId !== 0 && machine.environment.RUNGS_BROWSER_SANDBOX !== 'off',
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** @param {Machine} machine */
function pathTools(machine) {
  return machine.platform === 'win32' ? win32 : posix;
}

/** @param {Machine} machine */
function onPath(machine) {
  if (machine.platform !== 'linux') return [];
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  const folders = (machine.environment.PATH ?? '').split(posix.delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/** @param {Machine} machine */
function usualPlaces(machine) {
  const { environment, home } = machine;
  switch (machine.platform) {
    case 'darwin': {
      const applications = ['/Applications', posix.join(home, 'Applications')];
      const names = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome for Testing'];
      return names.flatMap((name) => applications.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`));
    }
    case 'win32': {
      const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
      const programs = [
        'Google\\Chrome\\Application\\chrome.exe',
        'Chromium\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ];
      return programs.flatMap((program) => roots.flatMap((root) => (root ? [win32.join(root, program)] : [])));
    }
    default:
      return [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/lib/chromium/chromium',
        '/usr/bin/google-chrome-stable',
        '/opt/google/chrome/chrome',
        '/usr/bin/microsoft-edge-stable',
        '/opt/microsoft/msedge/msedge',
        '/snap/bin/chromium',
        '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
      ];
  }
}

/** @param {Machine} machine */
function inPlaywrightCache(machine) {
  const { environment, home, platform } = machine;
  const { join } = pathTools(machine);
  const usual = {
    darwin: join(home, 'Library', 'Caches', 'ms-playwright'),
    win32: join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'ms-playwright'),
  };
  const cache =
    environment.PLAYWRIGHT_BROWSERS_PATH ??
    (platform === 'darwin' || platform === 'win32'
      ? usual[platform]
      : join(environment.XDG_CACHE_HOME ?? join(home, '.cache'), 'ms-playwright'));
  const builds = machine
    .list(cache)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => buildNumber(b) - buildNumber(a));
  return builds.flatMap((build) =>
    machine
      .list(join(cache, build))
      .filter((name) => name.startsWith('chrome'))
      .flatMap((folder) => programsIn(platform).map((program) => join(cache, build, folder, program))),
  );
}

/** @param {string} name  such as `chromium-1187` */
function buildNumber(name) {
  return Number(name.slice(name.lastIndexOf('-') + 1));
}

/** @param {NodeJS.Platform} platform */
function programsIn(platform) {
  switch (platform) {
    case 'darwin':
      return [
        'Chromium.app/Contents/MacOS/Chromium',
        'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        'headless_shell',
        'chrome-headless-shell',
      ];
    case 'win32':
      return ['chrome.exe', 'headless_shell.exe', 'chrome-headless-shell.exe'];
    default:
      return ['chrome', 'headless_shell', 'chrome-headless-shell'];
  }
}
