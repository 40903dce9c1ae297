// `check` alone looks at the sources of Rungs, `check FOLDER` at documents: which of the two is told by its arguments.
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from '../../../src/cli/project.mjs';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function run(project: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [join(project, 'src/cli/run.mjs'), ...args], { encoding: 'utf8' });
}

it('looks at the sources when no folder is named, and ends as those checks do', () => {
  const checks = 'process.stdout.write(process.argv.slice(2).join(" "));\nprocess.exitCode = 3;\n';
  const copy = temporaryFolder({
    'tests/run.mjs': checks,
    'package.json': '{ "type": "module" }',
    'vite.config.ts': '',
  });
  cpSync(join(projectFolder, 'src/cli'), join(copy, 'src/cli'), { recursive: true });
  expect(run(copy, 'check')).toMatchObject({ stdout: '--only=checks', status: 3 });
});

it('looks at documents when a folder is named', () => {
  const documents = temporaryFolder({ 'garden/gardener.md': '# Gardener\n\n## Requirements\n\n- TBD\n' });
  const { stdout, stderr, status } = run(projectFolder, 'check', documents, '--rule', 'template-text=error');
  expect(stderr).toBe('');
  expect(stdout).toContain('template-text');
  expect(status).toBe(1);
});
