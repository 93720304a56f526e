import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTally, tallyPlaywright, tallyVitest } from '../../../scripts/lib/testReports.mjs';
import { formatDuration, sumTallies } from '../../../scripts/lib/testSummary.mjs';

const GREEN = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] };

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reports-'));
  writeFileSync(path.join(folder, 'green.json'), JSON.stringify(GREEN));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('tallyVitest', () => {
  it('counts a file that does not load as a failure', () => {
    const testResults = [{ name: 'broken.test.ts', status: 'failed', message: '', assertionResults: [] }];
    const failures = ['broken.test.ts'];
    expect(tallyVitest({ ...GREEN, testResults })).toEqual({ passed: 5, failed: 1, skipped: 1, failures });
  });

  it('names each failure, with the first line of what was wrong', () => {
    const assertionResults = [
      { fullName: 'adds up', status: 'passed', failureMessages: [] },
      {
        fullName: 'rebuilds',
        status: 'failed',
        failureMessages: ['\u001b[31mError: differs\u001b[39m\n  at line 3'],
      },
    ];
    const testResults = [{ name: 'some.test.ts', status: 'failed', assertionResults }];
    const { failures } = tallyVitest({ ...GREEN, numFailedTests: 1, testResults });
    expect(failures).toEqual(['some.test.ts › rebuilds: Error: differs']);
  });
});

describe('tallyPlaywright', () => {
  it('counts a test that passed only the second time as failed', () => {
    const stats = { expected: 7, unexpected: 2, flaky: 1, skipped: 0 };
    const tally = tallyPlaywright({ stats, errors: [{}], suites: [] });
    expect(tally).toEqual({ passed: 7, failed: 4, skipped: 0, failures: ['Playwright'] });
  });

  it('names each failure of nested suites, with its screen', () => {
    const spec = (title: string, ...statuses: readonly string[]) => ({
      title,
      file: 'map.spec.ts',
      tests: statuses.map((status, index) => ({
        projectName: ['desktop', 'phone'][index] ?? '',
        status,
        results: [{ error: { message: 'Error: no map\nmore' } }],
      })),
    });
    const suites = [
      { specs: [spec('zooms', 'expected')], suites: [{ specs: [spec('pans', 'expected', 'unexpected')] }] },
    ];
    const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 0 };
    expect(tallyPlaywright({ stats, errors: [], suites }).failures).toEqual([
      'map.spec.ts › pans [phone]: Error: no map',
    ]);
  });
});

describe('readTally', () => {
  it('counts one failure when a step broke before it reported', () => {
    const tally = readTally(1, path.join(folder, 'absent.json'), tallyVitest);
    expect(tally).toEqual({ passed: 0, failed: 1, skipped: 0, failures: [] });
  });

  it('never calls a step that failed green', () => {
    expect(readTally(1, path.join(folder, 'green.json'), tallyVitest).failed).toBe(1);
    expect(readTally(0, path.join(folder, 'green.json'), tallyVitest).failed).toBe(0);
  });
});

describe('the summary', () => {
  it('adds up', () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(sumTallies([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
  });

  it.each([
    [1234, '1.2 s'],
    [59_990, '1 min 0 s'],
    [119_700, '2 min 0 s'],
  ])('%d ms is %s', (durationMs, text) => {
    expect(formatDuration(durationMs)).toBe(text);
  });
});
