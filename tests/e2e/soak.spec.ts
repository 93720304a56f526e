import path from 'node:path';
import type { Browser } from '@playwright/test';
import { serveFaultyPages } from '../soak/faultyPages';
import { soak, type SoakOptions } from '../soak/soak';
import { judge, SHORT_FORM } from '../soak/verdict';
import { expect, test } from '@playwright/test';

/** Of these visitors the third finds no network, the sixth a failing server, the seventh and the eleventh garbled data. */
const SEED = 372;

const SHORT: Pick<SoakOptions, 'sessions' | 'warmUp' | 'weighEvery' | 'seed'> = {
  sessions: 16,
  warmUp: 8,
  weighEvery: 8,
  seed: SEED,
};

async function expectToLast(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
  options: Pick<SoakOptions, 'renderer' | 'losesContextEveryMs'>,
) {
  test.setTimeout(240_000);
  const pages = await serveFaultyPages(path.resolve('dist'));
  const context = await browser.newContext({ viewport, hasTouch: true, serviceWorkers: 'allow' });
  try {
    const result = await soak(context, pages, { ...SHORT, ...options });
    expect(judge(result, { ...SHORT_FORM, sessions: SHORT.sessions })).toEqual([]);
    // and visitors did something
    expect(Object.values(result.deeds).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(40);
  } finally {
    await context.close();
    pages.close();
  }
}

// The long form is `npm run soak`: thousands of visitors of either renderer.
test('a stand is the same for its sixteenth visitor as for its eighth, though the network and the data fail', async ({
  browser,
}) => {
  await expectToLast(browser, { width: 1920, height: 1080 }, { renderer: 'svg' });
});

test('so is one drawn by WebGL that also loses its context', async ({ browser }) => {
  // Few pixels: without a graphics card WebGL takes its time by the pixel. At most three losses in the time it takes.
  await expectToLast(
    browser,
    { width: 960, height: 600 },
    { renderer: 'gl', losesContextEveryMs: 20_000 },
  );
});
