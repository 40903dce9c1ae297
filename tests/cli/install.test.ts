import { describe, expect, it } from 'vitest';
import { isInstalled, isRecentEnough } from '../../src/cli/install.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/vitest': { version: '4.1.12', dev: true },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
    'node_modules/binding-of-tests': { version: '1.0.0', devOptional: true },
  },
};

describe('isInstalled', () => {
  it('holds when every package is there in the version that the lock file names', () => {
    const installed = {
      packages: { 'node_modules/react': { version: '19.3.1' }, 'node_modules/vitest': { version: '4.1.12' } },
    };
    expect(isInstalled(lock, installed, true)).toBe(true);
  });

  it('asks for the packages of the tests only when tests are to run', () => {
    const installed = { packages: { 'node_modules/react': { version: '19.3.1' } } };
    expect(isInstalled(lock, installed, false)).toBe(true);
    expect(isInstalled(lock, installed, true)).toBe(false);
  });

  it('fails when the lock file names another version', () => {
    const installed = { packages: { 'node_modules/react': { version: '18.0.0' } } };
    expect(isInstalled(lock, installed, false)).toBe(false);
  });

  it('fails when npm has noted nothing', () => {
    expect(isInstalled(lock, {}, false)).toBe(false);
  });

  it('does not mind packages that nobody asked for', () => {
    const installed = {
      packages: { 'node_modules/react': { version: '19.3.1' }, 'node_modules/more': { version: '1.0.0' } },
    };
    expect(isInstalled(lock, installed, false)).toBe(true);
  });
});

describe('isRecentEnough', () => {
  it.each([
    ['18.20.4', false],
    ['20.9.0', false],
    ['20.19.0', true],
    ['22.2.0', true],
  ])('says of Node %s: %s', (version, expected) => {
    expect(isRecentEnough(version)).toBe(expected);
  });
});
