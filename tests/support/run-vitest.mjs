// Runs one kind of tests (a Vitest project) in a process of its own, and counts how they went.

import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder, projectFolder } from '../../src/cli/project.mjs';

/** Milliseconds after which a run is ended: nothing here takes so long unless it hangs. */
const patience = 8 * 60 * 1000;

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * The parts of Vitest's JSON report that are read here.
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults  one a file
 */

/**
 * @param {string} project  as vite.config.ts names it
 * @param {readonly string[]} filters  parts of paths; none for all files
 * @param {Readonly<Record<string, string>>} environment
 * @returns {Counts}
 */
export function runVitest(project, filters, environment) {
  const reportFile = join(buildFolder, 'reports', `${project}.json`);
  rmSync(reportFile, { force: true });
  const { status, error } = spawnSync(
    process.execPath,
    [
      join(projectFolder, 'node_modules', 'vitest', 'vitest.mjs'),
      ...['run', '--project', project, ...filters],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
      ...(filters.length > 0 ? ['--passWithNoTests'] : []),
    ],
    {
      cwd: projectFolder,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
      timeout: patience,
    },
  );
  if (error) console.log(`The run was ended: ${error.message}`);
  return countTests(readReport(reportFile), status === 0);
}

/**
 * A file that could not even be loaded counts as one failure, and so does a run that failed without saying where.
 * @param {Report | undefined} report  none when the run ended before it was written
 * @param {boolean} succeeded  by its exit code
 * @returns {Counts}
 */
export function countTests(report, succeeded) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((result) => result.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !succeeded ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {string} path
 * @returns {Report | undefined}
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
