import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * Vitest's JSON report. A file that does not load holds no test, yet it failed.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Tally}
 */
export function tallyVitest(report) {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Playwright's JSON report.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Tally}
 */
export function tallyPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * The count of one step. A step that failed counts as at least one failure, one that passed as at least one pass.
 * @template Report
 * @param {number} exitCode
 * @param {string} file
 * @param {(report: Report) => Tally} tally
 * @returns {Tally}
 */
export function readTally(exitCode, file, tally) {
  const none = { passed: 0, failed: 0, skipped: 0 };
  const counted = existsSync(file) ? tally(JSON.parse(readFileSync(file, 'utf8'))) : none;
  return exitCode === 0 ? counted : { ...counted, failed: Math.max(1, counted.failed) };
}
