import path from 'node:path';
import type { Browser } from '@playwright/test';
import { serveFaultyPages } from '../soak/faultyPages';
import { soak, type SoakOptions } from '../soak/soak';
import { judge, SHORT_FORM } from '../soak/verdict';
import { expect, test } from '@playwright/test';

/** Of these visitors the third finds no network, the sixth a failing server, the seventh and the eleventh garbled data. */
const SEED = 372;

type Run = Pick<SoakOptions, 'renderer' | 'sessions' | 'losesContextEveryMs'>;

async function expectToLast(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
  run: Run,
) {
  test.setTimeout(240_000);
  const pages = await serveFaultyPages(path.resolve('dist'));
  const context = await browser.newContext({ viewport, hasTouch: true, serviceWorkers: 'allow' });
  try {
    const half = run.sessions / 2;
    const result = await soak(context, pages, { ...run, warmUp: half, weighEvery: half, seed: SEED });
    expect(judge(result, { ...SHORT_FORM, sessions: run.sessions })).toEqual([]);
    // and visitors did something
    const deeds = Object.values(result.deeds).reduce((sum, count) => sum + count, 0);
    expect(deeds).toBeGreaterThan(2 * run.sessions);
  } finally {
    await context.close();
    pages.close();
  }
}

// The long form is `npm run soak`: thousands of visitors of either renderer.
test('a stand is the same for its sixteenth visitor as for its eighth, though the network and the data fail', async ({
  browser,
}) => {
  await expectToLast(browser, { width: 1920, height: 1080 }, { renderer: 'svg', sessions: 16 });
});

test('so is one drawn by WebGL that also loses its context', async ({ browser }) => {
  // Few pixels: without a graphics card WebGL takes its time by the pixel. At most three losses in the time it takes.
  await expectToLast(
    browser,
    { width: 960, height: 600 },
    { renderer: 'gl', sessions: 8, losesContextEveryMs: 20_000 },
  );
});
