// npm test: installs what is missing, then every check of the project. Options: --only lint,unit  --bail
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isBuildCurrent } from './lib/buildStamp.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ensureMapServer } from './lib/mapserver.mjs';
import { projectRoot, runPackage, runScript } from './lib/processes.mjs';
import { formatDuration, formatFailures, formatSummary, sumTallies } from './lib/testSummary.mjs';
import { readTally, tallyPlaywright, tallyVitest } from './lib/testReports.mjs';

/**
 * @typedef {import('./lib/testReports.mjs').Tally} Tally
 * @typedef {{ name: string, title: string, needs?: string, run: () => Promise<number>, tally?: (exitCode: number) => Tally }} Step
 */

const reports = path.join(projectRoot, '.cache', 'reports');
const vitestReport = path.join(reports, 'vitest.json');
const serversReport = path.join(reports, 'servers.json');
const playwrightReport = path.join(reports, 'playwright.json');

/** @param {readonly string[]} projects @param {string} report */
function runVitest(projects, report) {
  const chosen = projects.map((project) => `--project=${project}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return runPackage('vitest', ['run', ...chosen, ...reporters]);
}

async function runServerTests() {
  return (await ensureMapServer()) ? runVitest(['servers'], serversReport) : 1;
}

async function runBrowserTests() {
  const chromium = await ensureChromium();
  if (chromium === null || !(await ensureMapServer())) return 1;
  console.log(`  in ${chromium}`);
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport };
  return runPackage('@playwright/test', ['test', '--reporter=list,json'], { bin: 'playwright', env });
}

/** @type {readonly Step[]} */
const STEPS = [
  {
    name: 'types',
    title: 'types (TypeScript)',
    run: () => runPackage('typescript', ['--noEmit', '-p', '.'], { bin: 'tsc', heartbeat: 'checking types' }),
  },
  {
    name: 'lint',
    title: 'lint (ESLint)',
    run: () =>
      runPackage(
        'eslint',
        ['.', '--max-warnings=0', '--no-warn-ignored', '--cache', '--cache-location', '.cache/eslint/'],
        { heartbeat: 'linting' },
      ),
  },
  {
    name: 'format',
    title: 'format (Prettier)',
    run: () =>
      runPackage(
        'prettier',
        ['--check', '.', '--log-level=warn', '--cache', '--cache-location=.cache/prettier'],
        { heartbeat: 'checking format' },
      ),
  },
  {
    name: 'folders',
    title: 'folder rules (dependency-cruiser)',
    run: () =>
      runPackage('dependency-cruiser', ['src', '--config', '.dependency-cruiser.cjs'], {
        bin: 'depcruise',
        heartbeat: 'following imports',
      }),
  },
  {
    name: 'unused',
    title: 'unused code (Knip)',
    run: () => runPackage('knip', [], { heartbeat: 'looking for unused code' }),
  },
  {
    name: 'unit',
    title: 'unit, component, data and geometry (Vitest)',
    run: () => runVitest(['unit', 'component'], vitestReport),
    tally: (exitCode) => readTally(exitCode, vitestReport, tallyVitest),
  },
  {
    name: 'servers',
    title: 'servers nobody here wrote (Vitest)',
    run: runServerTests,
    tally: (exitCode) => readTally(exitCode, serversReport, tallyVitest),
  },
  { name: 'build', title: 'production build (Vite)', run: () => runScript('scripts/build.mjs') },
  {
    name: 'sizes',
    title: 'bundle sizes (Size Limit)',
    needs: 'build',
    run: () => runPackage('size-limit', [], { heartbeat: 'measuring' }),
  },
  {
    name: 'e2e',
    title: 'browser tests (Playwright, Chromium)',
    needs: 'build',
    run: runBrowserTests,
    tally: (exitCode) => readTally(exitCode, playwrightReport, tallyPlaywright),
  },
];

function readOptions() {
  const names = STEPS.map(({ name }) => name).join(', ');
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' }, bail: { type: 'boolean' } } });
    const only = values.only?.split(',').map((name) => name.trim());
    const unknown = only?.filter((wanted) => !STEPS.some(({ name }) => name === wanted)) ?? [];
    if (unknown.length > 0) throw new Error(`No step is called ${unknown.join(', ')}.`);
    const chosen = new Set(only ?? STEPS.map(({ name }) => name));
    // Sizes and browser tests of an old build would say nothing about this tree.
    const needed = STEPS.filter(({ name }) => chosen.has(name)).map(({ needs }) => needs);
    if (needed.includes('build') && !isBuildCurrent()) chosen.add('build');
    return { steps: STEPS.filter(({ name }) => chosen.has(name)), bail: values.bail === true };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nnpm test -- --only <${names}> --bail`);
    process.exit(2);
  }
}

const { steps, bail } = readOptions();
await ensureInstalled();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** @type {import('./lib/testSummary.mjs').StepResult[]} */
const results = [];
for (const [index, step] of steps.entries()) {
  console.log(`\n[${index + 1}/${steps.length}] ${step.title}`);
  const isBlocked =
    results.some(({ name, isOk }) => name === step.needs && !isOk) ||
    (bail && results.some(({ isOk }) => !isOk));
  const started = Date.now();
  const exitCode = isBlocked ? 1 : await step.run();
  const durationMs = Date.now() - started;
  const ownTally = step.tally?.(exitCode) ?? {
    passed: Number(exitCode === 0),
    failed: Number(exitCode !== 0),
    skipped: 0,
    failures: [],
  };
  const isOk = exitCode === 0 && ownTally.failed === 0;
  const outcome = isBlocked ? 'not run' : isOk ? 'ok' : 'FAILED';
  results.push({ name: step.name, title: step.title, outcome, isOk, durationMs, tally: ownTally });
  console.log(`[${index + 1}/${steps.length}] ${step.name}: ${outcome}, ${formatDuration(durationMs)}`);
}

console.log(`\n${formatSummary(results)}\n`);
const total = sumTallies(results.map(({ tally }) => tally));
process.exitCode = results.every(({ isOk }) => isOk) ? 0 : 1;
if (process.exitCode !== 0) console.log(`Failed:\n${formatFailures(results)}\n`);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
