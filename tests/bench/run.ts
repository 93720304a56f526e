// npm run bench: the atlas beside plain pages of other libraries, by turns in one run. It reports and never fails on time.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import { BENCH_FOLDER, buildPeers } from './buildPeers';
import { measureLayoutShift, measureLoad, measureSlowLoad, measureVisit, type Measures } from './measure';
import { formatTable, toJson } from './report';
import { servePages } from './servePages';
import { SUBJECTS, type Subject } from './subjects';
import type { Setting } from './visit';

const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const { values: options } = parseArgs({
  options: {
    /** How often each page is measured. */
    runs: { type: 'string', default: '7' },
    /** Comma list of subjects. */
    only: { type: 'string' },
    /** The build to measure: another folder than dist for the build of another commit. */
    atlas: { type: 'string', default: path.resolve(import.meta.dirname, '../../dist') },
    /** Only the loads: on this machine, or on a slow one and a slow line. */
    loads: { type: 'string' },
  },
});
if (options.loads !== undefined && !['fast', 'slow'].includes(options.loads))
  throw new Error(`--loads is fast or slow, not ${options.loads}`);
const runs = Number(options.runs);
const wanted = options.only?.split(',');
const subjects = SUBJECTS.filter(({ id }) => wanted === undefined || wanted.includes(id));
const executablePath = findChromium();
if (executablePath === null) throw new Error('The benchmark needs Chromium: see README.md.');
const needsAtlas = subjects.some(({ site }) => site === 'atlas');
if (needsAtlas && !existsSync(path.join(options.atlas, 'index.html')))
  throw new Error('Nothing is built yet. Run: npm run build');

async function measure(setting: Setting, subject: Subject): Promise<Measures> {
  if (options.loads === 'fast') return measureLoad(setting, subject);
  if (options.loads === 'slow') return measureSlowLoad(setting, subject);
  return {
    ...(await measureVisit(setting, subject)),
    ...(await measureSlowLoad(setting, subject)),
    ...(subject.site === 'atlas' ? await measureLayoutShift(setting, subject) : {}),
  };
}

console.log('Building the pages of the other libraries …');
const { pagesFolder, probeFile } = await buildPeers();
const [peers, atlas] = await Promise.all([servePages(pagesFolder), servePages(path.resolve(options.atlas))]);
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
const setting: Setting = { browser, probeFile, origins: { peers: peers.origin, atlas: atlas.origin } };
const file = path.join(BENCH_FOLDER, 'results.json');
const results = new Map(subjects.map((subject): [Subject, Measures[]] => [subject, []]));
try {
  // Run 0 fills the server's and the system's caches and is not counted.
  for (let run = 0; run <= runs; run += 1) {
    for (const subject of subjects) {
      console.log(run === 0 ? `warming up: ${subject.title}` : `run ${run} of ${runs}: ${subject.title}`);
      const measured = await (run === 0 ? measureSlowLoad(setting, subject) : measure(setting, subject));
      if (run > 0) results.get(subject)?.push(measured);
    }
    // After each round: a run that is cut short is not lost.
    await writeFile(file, toJson(results));
  }
} finally {
  await browser.close();
  peers.close();
  atlas.close();
}

console.log(`\nMedians of ${runs} runs; in brackets the ratio to the D3 page.\n\n${formatTable(results)}\n`);
console.log(`All numbers: ${path.relative(process.cwd(), file)}`);
