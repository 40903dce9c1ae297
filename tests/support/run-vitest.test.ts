import { describe, expect, it } from 'vitest';
import { countTests } from './run-vitest.mjs';

const passedFile = { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] };
const failedFile = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
const unloadedFile = { status: 'failed', assertionResults: [] };
const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

describe('countTests', () => {
  it('counts what passed, failed and was left out', () => {
    const report = {
      ...none,
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 2,
      testResults: [passedFile, failedFile],
    };
    expect(countTests(report, false)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it('counts a file that cannot be loaded as a failure', () => {
    const report = { ...none, numPassedTests: 2, testResults: [passedFile, unloadedFile] };
    expect(countTests(report, false)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });

  it('never calls a run good that ended with an error', () => {
    expect(countTests({ ...none, numPassedTests: 2, testResults: [passedFile] }, false).failed).toBe(1);
    expect(countTests(undefined, false).failed).toBe(1);
    expect(countTests(undefined, true).failed).toBe(1);
  });
});
