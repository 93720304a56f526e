/**
 * @typedef {import('./testReports.mjs').Tally} Tally
 * @typedef {{ name: string, title: string, outcome: string, isOk: boolean, durationMs: number, tally: Tally }} StepResult
 */

/** @param {number} durationMs */
export function formatDuration(durationMs) {
  if (durationMs < 59_950) return `${(durationMs / 1000).toFixed(1)} s`;
  const seconds = Math.round(durationMs / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** @param {readonly Omit<Tally, 'failures'>[]} tallies @returns {Omit<Tally, 'failures'>} */
export function sumTallies(tallies) {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * Every failure by name: a log's end is what people see first, and all that some servers keep.
 * @param {readonly StepResult[]} results
 */
export function formatFailures(results) {
  return results
    .filter(({ isOk }) => !isOk)
    .flatMap(({ title, tally: { failures } }) => [title, ...failures.map((failure) => `  ${failure}`)])
    .join('\n');
}

/** The closing table: one line a step. @param {readonly StepResult[]} results */
export function formatSummary(results) {
  const rows = results.map(({ title, outcome, durationMs, tally }) => [
    title,
    outcome,
    `${tally.passed} of ${tally.passed + tally.failed}`,
    formatDuration(durationMs),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
