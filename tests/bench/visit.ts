import type { Browser, Page } from 'playwright-core';
import { readFrameTrace, TRACE_CATEGORIES, type FrameTrace } from './frameTrace';
import type { ProbeSettings } from './pageProbe';
import type { Subject } from './subjects';

export const DESKTOP = { width: 1440, height: 900 };

/** An office PC four times slower than this one on a poor line: 1.6 Mbit/s, 150 ms there and back. */
const SLOW = { cpuRate: 4, bytesPerSecond: (1.6 * 1e6) / 8, latencyMs: 150 };

const WINDOW_SETTLES_MS = 1_000;
const READY = 'bench: ready';
const READY_WITHIN_MS = 60_000;

export interface Setting {
  readonly browser: Browser;
  readonly probeFile: string;
  readonly origins: Readonly<Record<Subject['site'], string>>;
}

export interface VisitOptions {
  readonly isSlow?: boolean;
  readonly viewport?: typeof DESKTOP;
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: SLOW.bytesPerSecond,
    uploadThroughput: SLOW.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpuRate });
}

/** A page with an empty cache, not yet at its address. */
async function openPage(setting: Setting, subject: Subject, options: VisitOptions = {}): Promise<Page> {
  const context = await setting.browser.newContext({
    viewport: options.viewport ?? DESKTOP,
    // The peers keep nothing for the time without a network: what the atlas fetches for it is not part of the race.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => console.warn(`${subject.title}: ${message}`));
  const settings: ProbeSettings = {
    regionSelector: subject.dom?.regions ?? null,
    readySelector: subject.readySelector,
    readyMessage: READY,
  };
  await page.addInitScript(`window.probeSettings = ${JSON.stringify(settings)}`);
  await page.addInitScript({ path: setting.probeFile });
  if (options.isSlow === true) await slowDown(page);
  // A new window keeps the browser itself busy for a while (tab strip, side panels): a visitor's window is there before.
  await page.waitForTimeout(WINDOW_SETTLES_MS);
  return page;
}

/**
 * Until the page can be used and the network is quiet. Nothing is asked of the page before: Playwright's own script takes
 * 10 ms to compile, at the very time of the first frames.
 */
async function load(page: Page, setting: Setting, subject: Subject): Promise<void> {
  const ready = page.waitForEvent('console', {
    predicate: (message) => message.text() === READY,
    timeout: READY_WITHIN_MS,
  });
  await page.goto(`${setting.origins[subject.site]}/${subject.path}`, { waitUntil: 'commit' });
  await ready;
  await page.waitForLoadState('networkidle');
}

/** Frames of a page that broke down on the way would be fast and worth nothing. */
async function checkIsAlive(page: Page, subject: Subject): Promise<void> {
  if (subject.dom !== null && (await page.locator(subject.dom.regions).count()) === 0)
    throw new Error(`${subject.title}: the map has gone from the page`);
}

/** So that the last changes are on the screen, and in the trace. */
async function waitForFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await page.waitForTimeout(300);
}

/** One visit from the navigation to `act` done, recorded. */
export async function recordVisit<Result>(
  setting: Setting,
  subject: Subject,
  options: VisitOptions,
  act: (page: Page) => Promise<Result>,
): Promise<{ trace: FrameTrace; result: Result }> {
  const page = await openPage(setting, subject, options);
  await setting.browser.startTracing(page, { categories: TRACE_CATEGORIES });
  try {
    await load(page, setting, subject);
    const result = await act(page);
    await checkIsAlive(page, subject);
    await waitForFrames(page);
    const trace = await setting.browser.stopTracing();
    return { trace: readFrameTrace(trace.toString()), result };
  } finally {
    await page.context().close();
  }
}

/** One visit whose frames do not matter. */
export async function visit<Result>(
  setting: Setting,
  subject: Subject,
  options: VisitOptions,
  act: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await openPage(setting, subject, options);
  try {
    await load(page, setting, subject);
    return await act(page);
  } finally {
    await page.context().close();
  }
}
