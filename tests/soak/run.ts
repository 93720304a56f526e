// npm run soak -- --sessions 2000 --renderer both: a stand's days on end, in a real Chromium, with a visitor who never tires.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import { CHROMIUM_ARGUMENTS } from '../e2e/support/screens';
import { serveFaultyPages } from './faultyPages';
import { countByKind, soak, type SoakOptions, type SoakResult } from './soak';
import { judge, lacking, LONG_FORM } from './verdict';

const { values: options } = parseArgs({
  options: {
    /** Visitors of each renderer; fewer than the long form has are a trial, and prove nothing. */
    sessions: { type: 'string', default: '2000' },
    /** Stops each renderer after so many minutes: the verdict still wants all of its visitors. */
    minutes: { type: 'string' },
    /** svg, gl or both. */
    renderer: { type: 'string', default: 'both' },
    /** Until every part has been seen, and the browser has compiled what is run often: its code is in the heap too. */
    'warm-up': { type: 'string', default: '300' },
    /** Without a graphics card a smaller one lets more visitors come. */
    screen: { type: 'string', default: '1920x1080' },
    /** Device pixels to a CSS pixel: WebGL without a graphics card takes its time by the pixel. */
    scale: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    /** The build to run: another folder than dist for the build of another commit. */
    atlas: { type: 'string', default: path.resolve(import.meta.dirname, '../../dist') },
    report: { type: 'string', default: path.resolve(import.meta.dirname, '../../.cache/soak') },
  },
});
const RENDERERS = { svg: ['svg'], gl: ['gl'], both: ['svg', 'gl'] } as const;
const renderers = Object.entries(RENDERERS).find(([name]) => name === options.renderer)?.[1];
if (renderers === undefined) throw new Error(`--renderer is svg, gl or both, not ${options.renderer}`);
const [width = 0, height = 0] = options.screen.split('x').map(Number);
if (!(width > 0 && height > 0)) throw new Error(`--screen is like 1920x1080, not ${options.screen}`);
const executablePath = findChromium();
if (executablePath === null) throw new Error('The soak needs Chromium: see README.md.');
if (!existsSync(path.join(options.atlas, 'index.html')))
  throw new Error('Nothing is built yet. Run: npm run build');

// kill -USR2 halts it between two visitors and lets it go on: a machine that is needed for a while is free at once.
let isHalted = false;
process.on('SIGUSR2', () => {
  isHalted = !isHalted;
  console.log(isHalted ? 'Halted.' : 'Goes on.');
});

async function run(renderer: SoakOptions['renderer'], executable: string): Promise<SoakResult> {
  const pages = await serveFaultyPages(options.atlas);
  // A browser of its own: what one renderer leaves in it is not the other's.
  const browser = await chromium.launch({
    executablePath: executable,
    args: [...CHROMIUM_ARGUMENTS, '--no-sandbox'],
  });
  try {
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: Number(options.scale),
      hasTouch: true,
    });
    return await soak(context, pages, {
      renderer,
      sessions: Number(options.sessions),
      withinMs: Number(options.minutes ?? Infinity) * 60_000,
      warmUp: Number(options['warm-up']),
      weighEvery: 50,
      seed: Number(options.seed),
      isHalted: () => isHalted,
      onProgress: (line) => console.log(line),
    });
  } finally {
    await browser.close();
    pages.close();
  }
}

const rows: Record<string, Record<string, string | number | null>> = {};
const results: SoakResult[] = [];
let hasFailed = false;
await mkdir(options.report, { recursive: true });
for (const renderer of renderers) {
  const result = await run(renderer, executablePath);
  results.push(result);
  const problems = judge(result, LONG_FORM);
  hasFailed ||= problems.length > 0;
  const file = path.join(options.report, `${renderer}.json`);
  await writeFile(file, `${JSON.stringify({ ...result, problems }, null, 2)}\n`);
  const [first] = result.weights;
  const last = result.weights.at(-1);
  rows[renderer] = {
    visitors: last?.session ?? 0,
    minutes: Math.round(result.seconds / 60),
    'heap MB': fromTo(first?.heapBytes, last?.heapBytes, 1e6),
    nodes: fromTo(first?.nodes, last?.nodes),
    listeners: fromTo(first?.listeners, last?.listeners),
    faults: JSON.stringify(result.faults),
    events: JSON.stringify(countByKind(result.events)),
    'painted by': last?.paintedBy ?? null,
    unhandled: result.errors.length,
    'white screens': result.whiteScreens,
  };
  for (const problem of problems) console.error(`${renderer}: ${problem}`);
  console.log(`All numbers: ${path.relative(process.cwd(), file)}`);
}
console.table(rows);
for (const renderer of lacking(results)) {
  hasFailed = true;
  console.error(`${renderer}: not run, and the long form is of both`);
}
process.exitCode = hasFailed ? 1 : 0;

function fromTo(from: number | undefined, to: number | undefined, unit = 1): string {
  const write = (value = 0) => (unit === 1 ? String(value) : (value / unit).toFixed(1));
  return `${write(from)} -> ${write(to)}`;
}
