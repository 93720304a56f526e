import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import type { StandEvent } from '../../src/stand/watch/eventLog';
import { accelerate } from './accelerate';
import type { FaultyPages, ServerMood } from './faultyPages';
import { createRandom, type Random } from './random';
import { arrive, doSomething, settle } from './visitor';
import { weigh, type Weight } from './weigh';

export interface SoakOptions {
  readonly renderer: 'svg' | 'gl';
  readonly sessions: number;
  /** When to stop though fewer have come, milliseconds from now; not at all unless told. */
  readonly withinMs?: number;
  /** Visitors before the first weighing: by then everything has been loaded once. */
  readonly warmUp: number;
  readonly weighEvery: number;
  readonly seed: number;
  /** Between two losses of WebGL's context, ms: at more than three in ten minutes the stand leaves WebGL, and rightly. */
  readonly losesContextEveryMs?: number;
  /** Asked between two visitors: while it is so nobody comes and the stand's clock stands still. */
  readonly isHalted?: () => boolean;
  readonly onProgress?: (line: string) => void;
}

export interface SoakResult {
  readonly renderer: SoakOptions['renderer'];
  readonly seed: number;
  readonly sessions: number;
  readonly seconds: number;
  readonly deeds: Readonly<Record<string, number>>;
  readonly faults: Readonly<Record<string, number>>;
  /** The first is that after the warm-up. */
  readonly weights: readonly Weight[];
  readonly errors: readonly string[];
  readonly whiteScreens: number;
  readonly restPages: number;
  readonly hasCrashed: boolean;
  /** Addresses the page was led to after its start: reloads, and nothing else. */
  readonly navigations: readonly string[];
  /** The stand did not come back to its loop: what was done last, and what its log says. */
  readonly stuckAfter: readonly string[] | null;
  /** What the stand has noted of itself, oldest first: its latest two hundred events. */
  readonly events: readonly Pick<StandEvent, 'kind' | 'at' | 'times' | 'details'>[];
}

/** The shortest times that a stand can be told. */
const STAND = { mode: 'kiosk', idle: '5', countdown: '3', scene: '3' };
const RATE = { visit: 1, loop: 5, leaving: 80, beforeWeighing: 4, weighing: 0.3 };
const TRACED = 30;
const LEAVES_WITHIN_MS = 90_000;
/** The loop goes through its scenes in both languages, and without a graphics card each may take its time. */
const COMES_ROUND_WITHIN_MS = 300_000;
const LOSES_CONTEXT_EVERY_MS = 240_000;
const LOOKS_WHETHER_HALTED_EVERY_MS = 1_000;

/** A step that a reload of the page has cut short is no fault: the loop is waited for anyway. */
async function unlessReloaded<T>(step: () => Promise<T>): Promise<T | null> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof Error && /context was destroyed|Cannot find context|navigat/i.test(error.message))
      return null;
    throw error;
  }
}

/** Runs a stand with one visitor after the other, and with faults that a seed settles. */
export async function soak(
  context: BrowserContext,
  pages: FaultyPages,
  options: SoakOptions,
): Promise<SoakResult> {
  const { renderer, sessions, withinMs = Infinity, warmUp, weighEvery, seed, onProgress } = options;
  const { losesContextEveryMs = LOSES_CONTEXT_EVERY_MS, isHalted = () => false } = options;
  const random = createRandom(seed);
  // Of its own: which faults come is settled by the seed alone, however long the page takes over anything.
  const chance = createRandom(seed + 1);
  const startedAt = Date.now();
  const deeds: Record<string, number> = {};
  const faults: Record<string, number> = {};
  const weights: Weight[] = [];
  const errors: string[] = [];
  const navigations: string[] = [];
  /** What was done last: where a run ends badly, this is what to look at. */
  const trace: string[] = [];
  let stuckAfter: readonly string[] | null = null;
  let whiteScreens = 0;
  let restPages = 0;
  const crash = { hasHappened: false };
  let contextLostAt = startedAt;

  // tsx wraps functions in a helper of its own, which the page lacks.
  await context.addInitScript('globalThis.__name ??= (value) => value;');
  await context.addInitScript(accelerate);
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('crash', () => {
    crash.hasHappened = true;
  });
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const hand = { page, session, random };

  await page.goto(`${pages.origin}/?${new URLSearchParams({ ...STAND, renderer }).toString()}`);
  await waitForLoop(page, RATE.visit);
  const picture = await readScene(page);
  await page.evaluate(untilKept);
  // A stand's browser is started with its address: there is no page before it that a swipe could lead back to.
  await session.send('Page.resetNavigationHistory');
  page.on('framenavigated', (frame) => {
    navigations.push(frame.url());
    trace.push(`led to ${frame.url()}`);
  });

  let visitor = 0;
  let isLast = false;
  while (!isLast && !crash.hasHappened) {
    visitor += 1;
    const mood = chooseMood(chance);
    if (mood !== 'well') count(faults, mood);
    trace.splice(0, trace.length - TRACED);
    trace.push(`visitor ${visitor}, server ${mood}`);
    pages.setMood(mood);
    await context.setOffline(mood === 'cut');
    await unlessReloaded(() => setRate(page, RATE.visit));
    await unlessReloaded(() => arrive(hand));
    for (let left = random.between(2, 7); left > 0; left -= 1) {
      const deed = await unlessReloaded(() => doSomething(hand));
      if (deed !== null) count(deeds, deed.name);
      if (deed !== null) trace.push(`${deed.name} ${deed.target}`);
    }
    if (renderer === 'gl' && Date.now() - contextLostAt > losesContextEveryMs) {
      contextLostAt = Date.now();
      if ((await unlessReloaded(() => loseContext(page))) === true) count(faults, 'contextLost');
    }
    pages.setMood('well');
    await context.setOffline(false);

    isLast = visitor === sessions || Date.now() - startedAt >= withinMs;
    const isWeighed = visitor >= warmUp && ((visitor - warmUp) % weighEvery === 0 || isLast);
    const state = await waitForLoop(page, isWeighed ? RATE.beforeWeighing : RATE.leaving);
    if (state === 'rest') restPages += 1;
    if (state !== 'attract') {
      stuckAfter = [...trace];
      break;
    }
    if (isWeighed) {
      const weight = await weighInScene(page, session, visitor, picture);
      weights.push(weight);
      onProgress?.(describe(renderer, weight, startedAt, await page.evaluate(readEvents)));
      if (await isOneColour(page)) whiteScreens += 1;
      // From here on it would be a proof of the other renderer.
      if (weight.paintedBy !== renderer) break;
    }
    if ((await unlessReloaded(() => page.evaluate(hasNoMap))) === true) whiteScreens += 1;
    while (isHalted()) {
      await unlessReloaded(() => setRate(page, 0));
      // Nothing of the page says when: the signal comes to this process.
      await page.waitForTimeout(LOOKS_WHETHER_HALTED_EVERY_MS);
    }
    await unlessReloaded(() => setRate(page, RATE.loop));
    // The next visitor comes whenever they like: in the middle of a scene, or of a flight.
    await page.waitForTimeout(random.between(0, 200));
  }
  // A page that is no longer the atlas has neither.
  const isAtlas = !crash.hasHappened && page.url().startsWith(pages.origin);
  const events = isAtlas ? await page.evaluate(readEvents) : [];
  return {
    renderer,
    seed,
    sessions: visitor,
    seconds: Math.round((Date.now() - startedAt) / 1000),
    deeds,
    faults,
    weights,
    errors,
    whiteScreens,
    restPages,
    hasCrashed: crash.hasHappened,
    navigations,
    stuckAfter,
    events,
  };
}

function count(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

function chooseMood(random: Random): ServerMood {
  if (random.isOneIn(15)) return 'cut';
  if (random.isOneIn(15)) return 'failing';
  return random.isOneIn(15) ? 'garbled' : 'well';
}

type StandState = 'attract' | 'rest' | 'stuck';

/** Lets the visitor be gone until the loop runs again, over reloads. */
async function waitForLoop(page: Page, rate: number): Promise<StandState> {
  const giveUpAt = Date.now() + LEAVES_WITHIN_MS;
  while (Date.now() < giveUpAt) {
    const state = await unlessReloaded(() =>
      page.evaluate((wanted) => {
        window.soakClock?.setRate(wanted);
        if (document.querySelector('.rest-page') !== null) return 'rest';
        return document.documentElement.dataset['kiosk'] ?? null;
      }, rate),
    );
    if (state === 'attract' || state === 'rest') return state;
    // Asked again and again, for a condition waited for in the page would not outlive a reload.
    await page.waitForTimeout(20);
  }
  return 'stuck';
}

function setRate(page: Page, rate: number): Promise<void> {
  return page.evaluate((wanted) => window.soakClock?.setRate(wanted), rate);
}

/** The words of the scene that stands. */
async function readScene(page: Page): Promise<string> {
  return (await page.locator('.scene-words__title').textContent()) ?? '';
}

/** Weighs in one scene of the loop, always the same picture, once its camera is at rest and with its clock stopped. */
async function weighInScene(
  page: Page,
  session: CDPSession,
  visitor: number,
  words: string,
): Promise<Weight> {
  do {
    await setRate(page, RATE.visit);
    await page.getByRole('heading', { name: words, exact: true }).waitFor({ timeout: COMES_ROUND_WITHIN_MS });
    // Without a graphics card WebGL may need longer than a scene stands to come to rest.
    await setRate(page, RATE.weighing);
    // The camera sets out two frames after its scene.
    await settle(page);
    await page.locator('.map-pane[data-map-state="idle"]').waitFor({ timeout: LEAVES_WITHIN_MS });
    await setRate(page, 0);
    await settle(page);
    // On a slow machine the next scene may have come first.
  } while ((await readScene(page)) !== words);
  return weigh(session, { session: visitor, paintedBy: await page.evaluate(readPainter) });
}

/**
 * Until the build is kept in the browser: only then does a stand promise to do without the network. Where a worker is
 * not allowed there is nothing to wait for. Runs in the page.
 */
async function untilKept(): Promise<void> {
  const tooLate = new Promise((resolve) => setTimeout(resolve, 60_000));
  await Promise.race([navigator.serviceWorker.ready, tooLate]);
}

/**
 * Takes the picture's WebGL away and gives it back, as a driver does, and waits until it is back: on the hurried clock of a
 * visitor who leaves, the stand's patience with a lost context would be over in a moment. Runs in the page.
 */
async function loseContext(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.gl-painter canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!canvas || !extension) return false;
    const isBack = new Promise((resolve) =>
      canvas.addEventListener('webglcontextrestored', resolve, { once: true }),
    );
    extension.loseContext();
    setTimeout(() => extension.restoreContext(), 300);
    // One that does not come back is the stand's to see.
    await Promise.race([isBack, new Promise((resolve) => setTimeout(resolve, 5_000))]);
    return true;
  });
}

/** Also a map that is there and shown by neither painter. Runs in the page. */
function hasNoMap(): boolean {
  const outline = document.querySelector('path[id^="outline-"]');
  if (document.querySelector('.atlas') === null || outline === null) return true;
  const isShown = document.querySelector('.map-pane')?.checkVisibility() === true;
  const isPainted = outline.checkVisibility() || document.querySelector('.gl-painter canvas') !== null;
  return isShown && !isPainted;
}

/** Runs in the page. */
function readPainter(): string | null {
  return document.querySelector<HTMLElement>('.map-pane')?.dataset['renderer'] ?? null;
}

/** Runs in the page. */
function readEvents(): SoakResult['events'] {
  return JSON.parse(localStorage.getItem('park-atlas-stand-events') ?? '[]') as SoakResult['events'];
}

/** Fewer colours than any picture of the atlas has. */
const COLOURS_AT_LEAST = 16;

async function isOneColour(page: Page): Promise<boolean> {
  const { data } = PNG.sync.read(await page.screenshot());
  const colours = new Set<number>();
  for (let at = 0; at < data.length && colours.size < COLOURS_AT_LEAST; at += 4)
    colours.add(data.readUInt32BE(at));
  return colours.size < COLOURS_AT_LEAST;
}

function describe(
  renderer: string,
  { session, heapBytes, nodes, listeners, paintedBy }: Weight,
  startedAt: number,
  events: SoakResult['events'],
): string {
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  const heap = (heapBytes / 1e6).toFixed(1);
  return `${renderer} ${session} visitors, ${seconds} s: painted by ${paintedBy ?? 'nothing'}, heap ${heap} MB, ${nodes} nodes, ${listeners} listeners, noted ${JSON.stringify(countByKind(events))}`;
}

/** How often each kind of event is in the stand's log. */
export function countByKind(events: SoakResult['events']): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind, times } of events) counts[kind] = (counts[kind] ?? 0) + times;
  return counts;
}
