// The first command in a copy of the project in which nothing is compiled yet.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from '../../src/cli/project.mjs';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('compiles what it needs and still prints nothing but its result', () => {
  const copy = temporaryFolder();
  for (const path of ['src', 'tsconfig.json', 'vite.config.ts', 'package.json', 'package-lock.json']) {
    cpSync(join(projectFolder, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const documents = temporaryFolder({ 'garden/gardener.md': '# Gardener\n\nThe Gardener is a grade 5.\n' });

  const run = () =>
    spawnSync(process.execPath, [join(copy, 'src/cli/run.mjs'), 'graph', documents], { encoding: 'utf8' });
  const first = run();
  expect(first.stderr).toBe('');
  expect(JSON.parse(first.stdout)).toMatchObject({ roles: [{ title: 'Gardener', grade: 5 }] });
  expect(existsSync(join(copy, '.build/cli/main.js'))).toBe(true);
  expect(run().stdout).toBe(first.stdout);
});
