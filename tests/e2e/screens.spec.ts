import type { Page } from '@playwright/test';
import { expect, test } from './support/atlasDriver';
import { regionOf } from './support/bundleData';
import { ON_DESKTOP, ON_HALL, ON_PHONE } from './support/screens';

/** What a form other than the map shows. */
const answerOf = (page: Page) =>
  page.locator('.main-pane__form').locator('table, article, .region-ranking').first();

const EVERY_SCREEN = { tag: [ON_DESKTOP, ON_PHONE, ON_HALL] };

for (const renderer of ['svg', 'gl'] as const) {
  test(
    `the map is painted by ${renderer} and nothing overflows sideways`,
    EVERY_SCREEN,
    async ({ atlas }) => {
      await atlas.open({ renderer });
      expect(await atlas.renderer()).toBe(renderer);
      expect(await atlas.overflowPx()).toBe(0);
    },
  );
}

for (const view of [
  'table',
  'districts',
  'ranking',
  'scatter',
  'disparity',
  'compare',
  'gap',
  'programme',
  'sources',
]) {
  test(`nothing overflows sideways in the form ${view}`, EVERY_SCREEN, async ({ atlas, page }) => {
    await atlas.goto({ view, region: 'RU-TUL' });
    await expect(atlas.panel.card).toBeAttached();
    await expect(answerOf(page)).toBeVisible();
    await atlas.waitForParts();
    expect(await atlas.overflowPx()).toBe(0);
  });
}

test.describe('on a phone', { tag: [ON_PHONE] }, () => {
  test('a tap selects, also a tiny region, and the page does not zoom', async ({ atlas, page }) => {
    await atlas.open();
    for (const id of ['RU-SA', 'RU-MOW']) {
      await atlas.onMap.tap(id);
      await expect(atlas.panel.card.getByRole('heading', { level: 2 })).toHaveText(regionOf(id).name.ru);
      await page.keyboard.press('Escape');
      await expect(atlas.panel.card).toHaveCount(0);
      await atlas.onMap.press('Показать всю страну');
    }
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });

  test('one finger pans the map and chooses nothing', async ({ atlas, page }) => {
    await atlas.open();
    const from = await atlas.onMap.pointOf('RU-KYA');
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dx: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + dx, y: from.y }],
      });
    await touch('touchStart', 0);
    for (const dx of [-12, -30, -50, -60]) await touch('touchMove', dx);
    await touch('touchEnd', -60);
    await expect
      .poll(async () => Math.round((await atlas.onMap.pointOf('RU-KYA')).x - from.x))
      .toBeLessThan(-40);
    await expect(atlas.panel.card).toHaveCount(0);
    expect(await page.evaluate(() => scrollX)).toBe(0);
  });

  test('two fingers zoom the map and not the page', async ({ atlas, page }) => {
    await atlas.open();
    const { x, y } = await atlas.onMap.pointOf('RU-KYA');
    const before = await atlas.onMap.magnification();
    const fingers = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove', apart: number) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [
          { x: x - apart, y, id: 0 },
          { x: x + apart, y, id: 1 },
        ],
      });
    await touch('touchStart', 20);
    for (const apart of [30, 45, 60]) await touch('touchMove', apart);
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => atlas.onMap.magnification()).toBeGreaterThan(before * 1.8);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });

  for (const query of [
    {},
    { region: 'RU-TUL' },
    { view: 'table' },
    { view: 'programme' },
    { view: 'compare', compare: 'RU-TUL,RU-MOW' },
    { view: 'gap' },
  ]) {
    test(`every target is at least 44 px: ${JSON.stringify(query)}`, async ({ atlas, page }) => {
      await atlas.goto(query);
      await atlas.waitForParts();
      if ('view' in query) await expect(answerOf(page)).toBeVisible();
      if ('region' in query)
        await expect(atlas.panel.card.getByRole('button', { name: 'Сравнить' })).toBeVisible();
      expect(await atlas.targetsBelow(44)).toEqual([]);
    });
  }
});

test.describe('in a hall', { tag: [ON_HALL] }, () => {
  test('words are large enough to be read from afar, and a touch selects', async ({ atlas, page }) => {
    await atlas.open();
    const smallest = () =>
      page.evaluate(() =>
        Math.min(
          ...['.main-pane__question', '.legend__label', '.pill', '.map-labels text'].map((selector) => {
            const element = document.querySelector(selector);
            return element === null ? 0 : Number.parseFloat(getComputedStyle(element).fontSize);
          }),
        ),
      );
    // 22 px of 2160 on a 55-inch screen are 7 mm: read from two and a half metres.
    await expect.poll(smallest).toBeGreaterThan(22);
    await atlas.onMap.tap('RU-SA');
    await expect(atlas.panel.card).toBeVisible();
  });
});

/** Regions whose boxes the legend reaches into. */
function coveredByLegend(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const legend = document.querySelector('.legend')?.getBoundingClientRect();
    if (legend === undefined) throw new Error('No legend');
    return [...document.querySelectorAll('.map-svg path[id^="outline-"]')]
      .filter((path) => {
        const { left, right, top, bottom } = path.getBoundingClientRect();
        return left < legend.right && right > legend.left && top < legend.bottom && bottom > legend.top;
      })
      .map(({ id }) => id);
  });
}

for (const { hasTouch, sizes } of [
  {
    hasTouch: false,
    sizes: [
      { width: 1366, height: 768 },
      { width: 1280, height: 720 },
      { width: 1440, height: 780 },
    ],
  },
  // Rows as high as a finger needs.
  {
    hasTouch: true,
    sizes: [
      { width: 1440, height: 900 },
      { width: 1920, height: 1080 },
    ],
  },
]) {
  test.describe(hasTouch ? 'touched' : 'with a mouse', () => {
    test.use({ hasTouch });
    for (const size of sizes) {
      for (const view of [{}, { dataset: 'scenario-2020', indicator: 'objects' }] as const) {
        test(`at ${size.width}×${size.height} the legend of ${JSON.stringify(view)} lies on no region`, async ({
          atlas,
          page,
        }) => {
          await page.setViewportSize(size);
          await atlas.goto({ ...view, renderer: 'svg' });
          await atlas.waitForMap();
          await expect(page.locator('.legend')).toBeVisible();
          await expect.poll(() => coveredByLegend(page)).toEqual([]);
        });
      }
    }
  });
}
