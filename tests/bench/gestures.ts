import type { Page } from 'playwright-core';
import type { Subject } from './subjects';

/** Large regions, far from each other, drawn by every subject. */
const HOVERED = ['RU-SA', 'RU-KO', 'RU-KYA', 'RU-KHA', 'RU-YAN', 'RU-ZAB', 'RU-KHM', 'RU-IRK'];
export const HOVER_STEPS = HOVERED.map((_, index) => `hover-${index}`);
export const RECOLOUR_STEPS = Array.from({ length: 4 }, (_, index) => `recolour-${index}`);
export const FILTER_STEPS = Array.from({ length: 4 }, (_, index) => `filter-${index}`);

/** Until the frame of a change is on screen with certainty, so that each step is measured alone. */
const SETTLE_MS = 400;
/** A page that has not reacted by then counts as not reacting. */
const REACTION_LIMIT_MS = 3000;
/** A camera flight after a filter. */
const FLIGHT_MS = 1200;
const INPUT_INTERVAL_MS = 16;
const GESTURE_MS = 1500;
/** Middle of the map, where the country is in every subject. */
const MIDDLE = [560, 440] as const;
/** In no subject's map. */
const ASIDE = [1420, 880] as const;

async function pointAt(page: Page, subject: Subject, iso: string): Promise<readonly [number, number]> {
  const selector = subject.dom?.regionOf?.(iso);
  return selector === undefined
    ? page.evaluate((id) => window.pointOf?.(id) ?? ([0, 0] as const), iso)
    : page.evaluate((path) => window.probe?.pointIn(path) ?? ([0, 0] as const), selector);
}

const begin = (page: Page, step: string) => page.evaluate((name) => window.probe?.begin(name), step);

async function settle(page: Page, step: string, settleMs = SETTLE_MS): Promise<void> {
  const isChanged = (mark: string) => performance.getEntriesByName(mark).length > 0;
  const wait = { polling: 50, timeout: REACTION_LIMIT_MS };
  await page.waitForFunction(isChanged, `${step} changed`, wait).catch(() => undefined);
  await page.waitForTimeout(settleMs);
}

/** From one region straight to another. */
export async function hoverRegions(page: Page, subject: Subject): Promise<void> {
  if (subject.dom !== null) await page.evaluate((hover) => window.probe?.watch(hover), subject.dom.hover);
  for (const [index, iso] of HOVERED.entries()) {
    const [x, y] = await pointAt(page, subject, iso);
    const step = HOVER_STEPS[index] ?? '';
    await begin(page, step);
    await page.mouse.move(x, y);
    await settle(page, step);
  }
  await begin(page, 'idle');
  await page.mouse.move(...ASIDE);
}

async function clickByTurns(
  page: Page,
  controls: readonly string[],
  steps: readonly string[],
  settleMs: number,
) {
  for (const [index, step] of steps.entries()) {
    const control = page.locator(controls[index % controls.length] ?? '');
    await control.hover();
    await page.waitForTimeout(SETTLE_MS);
    await begin(page, step);
    await page.mouse.down();
    await page.mouse.up();
    await settle(page, step, settleMs);
    await begin(page, 'idle');
  }
}

export async function recolour(page: Page, subject: Subject): Promise<void> {
  if (subject.dom !== null) await page.evaluate((paint) => window.probe?.watch(paint), subject.dom.recolour);
  await clickByTurns(page, subject.recolourControls, RECOLOUR_STEPS, SETTLE_MS);
}

export async function filter(page: Page, subject: Subject): Promise<void> {
  if (subject.filter === null) return;
  await page.evaluate((watched) => window.probe?.watch(watched), subject.filter.watched);
  await clickByTurns(page, subject.filter.controls, FILTER_STEPS, FLIGHT_MS);
}

/** Sends inputs at the pace of a mouse, without waiting for the page, and gives the times between its frames. */
async function gesture(page: Page, step: string, input: (share: number) => Promise<void>) {
  const sent: Promise<void>[] = [];
  await begin(page, step);
  await page.evaluate(() => window.probe?.startFrames());
  const startedAt = performance.now();
  for (let elapsed = 0; elapsed < GESTURE_MS; elapsed = performance.now() - startedAt) {
    sent.push(input(elapsed / GESTURE_MS));
    await new Promise((resolve) => setTimeout(resolve, INPUT_INTERVAL_MS));
  }
  await Promise.all(sent);
  const frames = await page.evaluate(() => window.probe?.stopFrames() ?? []);
  await begin(page, 'idle');
  await page.waitForTimeout(FLIGHT_MS);
  return frames;
}

/** By the wheel, in and out again, then in. */
export async function zoom(page: Page): Promise<readonly number[]> {
  await page.mouse.move(...MIDDLE);
  await page.waitForTimeout(SETTLE_MS);
  const frames = await gesture(page, 'zoom', (share) => page.mouse.wheel(0, share < 0.5 ? -20 : 20));
  for (let click = 0; click < 4; click += 1) await page.mouse.wheel(0, -120);
  await page.waitForTimeout(FLIGHT_MS);
  return frames;
}

/** A drag in circles. */
export async function pan(page: Page): Promise<readonly number[]> {
  const [x, y] = MIDDLE;
  const radius = 180;
  await page.mouse.down();
  const frames = await gesture(page, 'pan', (share) => {
    const angle = share * 4 * Math.PI;
    return page.mouse.move(x + radius * (Math.cos(angle) - 1), y + radius * Math.sin(angle));
  });
  await page.mouse.up();
  return frames;
}
