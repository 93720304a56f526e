import path from 'node:path';
import { expect, test } from '@playwright/test';
import { serveFaultyPages } from '../soak/faultyPages';
import { soak } from '../soak/soak';
import { judge, SHORT_FORM } from '../soak/verdict';

// The long form is `npm run soak`: thousands of visitors of either renderer.
test('a stand is the same for its sixteenth visitor as for its eighth, though the network and the data fail', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const pages = await serveFaultyPages(path.resolve('dist'));
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    hasTouch: true,
    serviceWorkers: 'allow',
  });
  try {
    const result = await soak(context, pages, {
      renderer: 'svg',
      sessions: 16,
      warmUp: 8,
      weighEvery: 8,
      seed: 2,
    });
    expect(judge(result, SHORT_FORM)).toEqual([]);
    // and there was something to bear
    expect(Object.keys(result.faults)).not.toEqual([]);
    expect(Object.values(result.deeds).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(40);
  } finally {
    await context.close();
    pages.close();
  }
});
