import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { projectRoot } from './processes.mjs';

/**
 * What came of a step's tests. A failure is told by the name of its test and the first line of what was wrong.
 * @typedef {{ passed: number, failed: number, skipped: number, failures: readonly string[] }} Tally
 * @typedef {{ name: string, status: string, message?: string,
 *   assertionResults: { fullName: string, status: string, failureMessages?: string[] | null }[] }} VitestFile
 * @typedef {{ title: string, file: string,
 *   tests: { projectName: string, status: string, results: { error?: { message?: string } }[] }[] }} PlaywrightSpec
 * @typedef {{ specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 */

/** @param {string} test @param {string | undefined} message */
function describeFailure(test, message = '') {
  const [reason = ''] = stripVTControlCharacters(message).trim().split('\n');
  return reason === '' ? test : `${test}: ${reason}`;
}

/**
 * Vitest's JSON report. A file that does not load holds no test, yet it failed.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: VitestFile[] }} report
 * @returns {Tally}
 */
export function tallyVitest(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) =>
        describeFailure(`${path.relative(projectRoot, name)} › ${fullName}`, failureMessages?.join('\n')),
      ),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [...broken.map(({ name, message }) => describeFailure(name, message)), ...failed],
  };
}

/** @param {readonly PlaywrightSuite[]} suites @returns {PlaywrightSpec[]} */
const specsOf = (suites) =>
  suites.flatMap(({ specs = [], suites: inner = [] }) => [...specs, ...specsOf(inner)]);

/**
 * Playwright's JSON report.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: { message?: string }[], suites: PlaywrightSuite[] }} report
 * @returns {Tally}
 */
export function tallyPlaywright({ stats, errors, suites }) {
  const failed = specsOf(suites).flatMap(({ file, title, tests }) =>
    tests
      // One spec holds the tests of all screens.
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) =>
        describeFailure(
          `${file} › ${title} [${projectName}]`,
          results.find(({ error }) => error)?.error?.message,
        ),
      ),
  );
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [...errors.map(({ message }) => describeFailure('Playwright', message)), ...failed],
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
  const none = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const counted = existsSync(file) ? tally(JSON.parse(readFileSync(file, 'utf8'))) : none;
  return exitCode === 0 ? counted : { ...counted, failed: Math.max(1, counted.failed) };
}
