/** What `npm test` and `npm start` load before they install anything can come from Node alone. */
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../src/cli/project.mjs';
import { temporaryFolder } from './temporary-folder.ts';

/** A copy of everything but the packages; `npm` is not to be found there, so nothing can be installed on the way. */
function runInFreshClone(script: string, ...args: string[]) {
  const clone = temporaryFolder();
  for (const name of ['package.json', 'package-lock.json', 'vite.config.ts', 'src', 'tests']) {
    cpSync(join(projectFolder, name), join(clone, name), {
      recursive: true,
      filter: (path) => !path.includes('node_modules') && !path.includes('fixtures'),
    });
  }
  const { npm_execpath: _, ...environment } = process.env;
  return spawnSync(process.execPath, [join(clone, script), ...args], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...environment, PATH: '' },
  });
}

describe('a fresh clone', () => {
  it.each([
    ['tests/run.mjs', []],
    ['src/cli/run.mjs', ['start']],
    ['tests/bench/run.mjs', []],
  ])('%s gets as far as installing', (script, args) => {
    const { stdout, stderr } = runInFreshClone(script, ...args);
    expect(stdout + stderr).not.toContain('ERR_MODULE_NOT_FOUND');
    expect(stdout + stderr).toContain('Installing');
  });
});
