import { describe, expect, it } from 'vitest';
import { browserCandidates, launchOptions, type Machine } from './find-browser.mjs';

/** A machine on which only these paths exist. */
function machine(
  platform: NodeJS.Platform,
  home: string,
  paths: readonly string[],
  environment: Record<string, string> = {},
): Machine {
  const separator = platform === 'win32' ? '\\' : '/';
  return {
    platform,
    home,
    userId: 1000,
    environment,
    exists: (path) => paths.includes(path),
    list: (folder) => [
      ...new Set(
        paths
          .filter((path) => path.startsWith(folder + separator))
          .map((path) => path.slice(folder.length + 1).split(separator)[0] ?? ''),
      ),
    ],
  };
}

describe('browserCandidates', () => {
  it('finds nothing on a machine without a browser', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(browserCandidates(machine(platform, '/home/ada', []))).toEqual([]);
    }
  });

  it('puts the one that RUNGS_BROWSER names first', () => {
    const paths = ['/usr/bin/chromium', '/opt/mine/chrome'];
    expect(browserCandidates(machine('linux', '/home/ada', paths, { RUNGS_BROWSER: '/opt/mine/chrome' }))).toEqual([
      '/opt/mine/chrome',
      '/usr/bin/chromium',
    ]);
  });

  it('looks along the PATH and names no browser twice', () => {
    const paths = ['/home/ada/bin/google-chrome', '/usr/bin/chromium'];
    expect(browserCandidates(machine('linux', '/home/ada', paths, { PATH: '/home/ada/bin::/usr/bin' }))).toEqual([
      '/usr/bin/chromium',
      '/home/ada/bin/google-chrome',
    ]);
  });

  it('knows the usual places on Linux', () => {
    const paths = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
    expect(browserCandidates(machine('linux', '/home/ada', paths))).toEqual(paths);
  });

  it('knows the usual places on macOS', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    const chrome = '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(browserCandidates(machine('darwin', '/Users/ada', [edge, chrome]))).toEqual([chrome, edge]);
  });

  it('knows the usual places on Windows', () => {
    const chrome = 'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const environment = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local',
    };
    expect(browserCandidates(machine('win32', 'C:\\Users\\ada', [edge, chrome], environment))).toEqual([chrome, edge]);
  });

  it("takes the newest of Playwright's cache, after what is installed", () => {
    const cache = '/home/ada/.cache/ms-playwright';
    const paths = [
      `${cache}/chromium-998/chrome-linux/chrome`,
      `${cache}/chromium-1255/chrome-linux64/chrome`,
      `${cache}/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell`,
      `${cache}/firefox-1500/firefox/firefox`,
      '/usr/bin/microsoft-edge-stable',
    ];
    expect(browserCandidates(machine('linux', '/home/ada', paths))).toEqual([
      '/usr/bin/microsoft-edge-stable',
      `${cache}/chromium-1255/chrome-linux64/chrome`,
      `${cache}/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell`,
      `${cache}/chromium-998/chrome-linux/chrome`,
    ]);
  });

  it.each([
    [
      'darwin',
      '/Users/ada',
      '/Users/ada/Library/Caches/ms-playwright/chromium-1255/chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      {},
    ],
    [
      'win32',
      'C:\\Users\\ada',
      'C:\\Users\\ada\\AppData\\Local\\ms-playwright\\chromium-1255\\chrome-win\\chrome.exe',
      {},
    ],
    [
      'linux',
      '/home/ada',
      '/srv/browsers/chromium-1255/chrome-linux/chrome',
      { PLAYWRIGHT_BROWSERS_PATH: '/srv/browsers' },
    ],
    [
      'linux',
      '/home/ada',
      '/srv/cache/ms-playwright/chromium-1255/chrome-linux/chrome',
      { XDG_CACHE_HOME: '/srv/cache' },
    ],
  ] as const)("finds Playwright's cache on %s", (platform, home, path, environment) => {
    expect(browserCandidates(machine(platform, home, [path], environment))).toEqual([path]);
  });
});

describe('launchOptions', () => {
  const started = (userId: number | undefined, environment: Record<string, string> = {}) =>
    launchOptions({ ...machine('linux', '/home/ada', ['/usr/bin/chromium'], environment), userId });

  it('start the best candidate, or leave the choice to Playwright', () => {
    expect(started(1000).executablePath).toBe('/usr/bin/chromium');
    expect(launchOptions(machine('linux', '/home/ada', []))).not.toHaveProperty('executablePath');
  });

  it('leave the sandbox on, but for root and where it was found to be in the way', () => {
    expect(started(1000).chromiumSandbox).toBe(true);
    expect(started(undefined).chromiumSandbox).toBe(true);
    expect(started(0).chromiumSandbox).toBe(false);
    expect(started(1000, { RUNGS_BROWSER_SANDBOX: 'off' }).chromiumSandbox).toBe(false);
  });
});
