import type { Page } from 'playwright-core';
import type { FrameTrace } from './frameTrace';
import {
  FILTER_STEPS,
  filter,
  HOVER_STEPS,
  hoverRegions,
  pan,
  RECOLOUR_STEPS,
  recolour,
  zoom,
} from './gestures';
import { median, percentile95 } from './statistics';
import type { Subject } from './subjects';
import { DESKTOP, recordVisit, visit, type Setting } from './visit';

const BYTES_PER_KB = 1024;
const PHONE = { width: 390, height: 844 };

/** One visit's numbers by name; `null`: could not be measured there. */
export type Measures = Readonly<Record<string, number | null>>;

/** Reads what Chromium itself counted; sizes as sent, so brotli for text. */
async function readTransfers(page: Page): Promise<Measures> {
  const read = await page.evaluate(() => {
    const readyAt = performance.getEntriesByName('ready')[0]?.startTime ?? 0;
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const scripts = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
      ({ name }) => /\.m?js(\?|$)/.test(name),
    );
    return {
      readyAt,
      html: navigation?.encodedBodySize ?? 0,
      scripts: scripts.map(({ encodedBodySize, responseEnd }) => ({
        bytes: encodedBodySize,
        at: responseEnd,
      })),
    };
  });
  const sum = (scripts: typeof read.scripts) =>
    scripts.reduce((total, { bytes }) => total + bytes, 0) / BYTES_PER_KB;
  return {
    htmlKb: read.html / BYTES_PER_KB,
    scriptKb: sum(read.scripts.filter(({ at }) => at <= read.readyAt)),
    scriptAllKb: sum(read.scripts),
  };
}

function loadTimes(trace: FrameTrace): Measures {
  const coloured = trace.firstMark('load changed');
  return {
    colouredMs: coloured === null ? null : trace.presentedAfter(coloured),
    readyMs: trace.firstMark('ready'),
  };
}

/** From the input to the frame that shows its first, or with `lastMark` its last, effect. */
function latency(trace: FrameTrace, step: string, which: 'firstMark' | 'lastMark'): number | null {
  const input = trace.firstMark(`${step} input`);
  const changed = trace[which](`${step} changed`);
  const presented = changed === null ? null : trace.presentedAfter(changed);
  return input === null || presented === null ? null : presented - input;
}

function frameTimes(trace: FrameTrace, step: string, frames: readonly number[]): Measures {
  const from = trace.firstMark(`${step} input`) ?? 0;
  const to = trace.lastMark(`${step} input`) ?? 0;
  const shown = trace.presentedIntervals(from, to);
  return {
    [`${step}FrameMs`]: median(frames),
    [`${step}FrameP95Ms`]: percentile95(frames),
    [`${step}ShownMs`]: median(shown),
    [`${step}ShownP95Ms`]: percentile95(shown),
  };
}

/** Loading, then everything a visitor does with the map. */
export async function measureVisit(setting: Setting, subject: Subject): Promise<Measures> {
  const { trace, result } = await recordVisit(setting, subject, {}, async (page) => {
    const transfers = await readTransfers(page);
    await hoverRegions(page, subject);
    await recolour(page, subject);
    await filter(page, subject);
    return { transfers, zoomFrames: await zoom(page), panFrames: await pan(page) };
  });
  return {
    ...loadTimes(trace),
    hoverMs: median(HOVER_STEPS.map((step) => latency(trace, step, 'firstMark'))),
    recolourMs: median(RECOLOUR_STEPS.map((step) => latency(trace, step, 'lastMark'))),
    filterMs: median(FILTER_STEPS.map((step) => latency(trace, step, 'lastMark'))),
    ...frameTimes(trace, 'zoom', result.zoomFrames),
    ...frameTimes(trace, 'pan', result.panFrames),
    ...result.transfers,
  };
}

/** Loading on this machine and a fast line. */
export async function measureLoad(setting: Setting, subject: Subject): Promise<Measures> {
  const { trace, result } = await recordVisit(setting, subject, {}, readTransfers);
  return { ...loadTimes(trace), ...result };
}

/** Loading on a slow machine and a slow line. */
export async function measureSlowLoad(setting: Setting, subject: Subject): Promise<Measures> {
  const { trace, result } = await recordVisit(setting, subject, { isSlow: true }, readTransfers);
  const { colouredMs, readyMs } = loadTimes(trace);
  return {
    slowColouredMs: colouredMs ?? null,
    slowReadyMs: readyMs ?? null,
    slowScriptKb: result['scriptKb'] ?? null,
  };
}

async function layoutShift(setting: Setting, subject: Subject, viewport: typeof DESKTOP): Promise<number> {
  return visit(setting, subject, { viewport }, (page) =>
    page.evaluate(async () => {
      let total = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      // Late arrivals: fonts, charts.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return total;
    }),
  );
}

export async function measureLayoutShift(setting: Setting, subject: Subject): Promise<Measures> {
  return {
    shiftDesktop: await layoutShift(setting, subject, DESKTOP),
    shiftPhone: await layoutShift(setting, subject, PHONE),
  };
}
