import { expect, test } from './support/atlasDriver';
import { publishedText, regionOf } from './support/bundleData';
import { answerText } from './support/faultyServer';
import { KioskDriver } from './support/kioskDriver';

const HALLS = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 },
  { width: 2160, height: 3840 },
] as const;

test.use({ viewport: HALLS[0], hasTouch: true });

test('tells the story in one language, then in the other', async ({ page }) => {
  const kiosk = new KioskDriver(page);
  const story = JSON.parse(publishedText('stories/leaders/story.json')) as {
    readonly scenes: readonly { readonly title: { readonly ru: string; readonly en: string } }[];
  };
  const [first] = story.scenes;
  await answerText(page, 'stories/leaders/story.json', JSON.stringify({ ...story, scenes: [first] }));
  await kiosk.open({ scene: '6' });
  const html = page.locator('html');
  for (const language of ['ru', 'en', 'ru'] as const) {
    await expect(html).toHaveAttribute('lang', language);
    await expect(kiosk.words()).toHaveText(first?.title[language] ?? 'no scene');
  }
});

test('the touch that wakes it chooses nothing, and the next one does', async ({ page, atlas }) => {
  const kiosk = new KioskDriver(page);
  await kiosk.open();
  await atlas.waitForMap();
  const { x, y } = await atlas.onMap.pointOf('RU-SA');
  await page.touchscreen.tap(x, y);
  await kiosk.expectPhase('visit');
  await expect(kiosk.cover).toHaveCount(0);
  await expect(kiosk.words()).toHaveCount(0);
  await expect(atlas.panel.card).toHaveCount(0);
  await atlas.waitForMap();
  await atlas.onMap.tap('RU-SA');
  await expect(atlas.panel.card.getByRole('heading', { level: 2 })).toHaveText(regionOf('RU-SA').name.ru);
});

test('the next visitor finds nothing of the former one', async ({ page, atlas }) => {
  const kiosk = new KioskDriver(page);
  await kiosk.open({ idle: '12', countdown: '6', takeHome: 'https://example.org/atlas/' });
  const address = page.url();
  await kiosk.wake();
  const depth = await page.evaluate(() => history.length);
  await atlas.waitForMap();
  const whole = await atlas.onMap.magnification();
  await page.getByRole('button', { name: /^EN/ }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await atlas.panel.openObjectFilters();
  await page.locator('.pill', { hasText: 'Siberian' }).first().click();
  await page
    .getByRole('combobox', { name: /region/i })
    .first()
    .fill('Tula');
  await atlas.onMap.press('Zoom in');
  await atlas.showForm('Table');
  await page
    .getByRole('button', { name: /Programme/ })
    .first()
    .click();
  await kiosk.takeHome.click();
  await expect(kiosk.code).toBeVisible();
  await expect(kiosk.question).toBeVisible();
  await expect(page.getByRole('timer')).toContainText(/In \d seconds?/);
  await kiosk.expectPhase('attract');
  await expect(kiosk.code).toHaveCount(0);
  await kiosk.wake();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('button', { name: 'Все', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.locator('.region-search__input')).toHaveValue('');
  await expect(page.locator('details[open]')).toHaveCount(0);
  await expect(atlas.table).toHaveCount(0);
  await atlas.waitForMap();
  await expect.poll(() => atlas.onMap.magnification()).toBeCloseTo(whole, 3);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => history.length)).toBe(depth);
});

test('data that somebody loaded into this browser are gone', async ({ page, atlas }) => {
  const names = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('park-atlas-own');
          opening.onerror = () => reject(new Error('no database'));
          opening.onsuccess = () => {
            const counting = opening.result.transaction('datasets').objectStore('datasets').count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result);
            };
          };
        }),
    );
  await atlas.open();
  await atlas.panel.openMore();
  await page.getByRole('button', { name: 'Загрузить свои данные' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'own.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Регион;Население\nТульская область;5\nМосква;7\n'),
  });
  await page.getByRole('button', { name: /Принять|Показать на карте/ }).click();
  await expect.poll(names).toBe(1);
  const kiosk = new KioskDriver(page);
  await kiosk.open();
  await expect.poll(names).toBe(0);
});

test('shows no more controls than it is told, and never the way to load a file', async ({ page }) => {
  const kiosk = new KioskDriver(page);
  await kiosk.open({ controls: 'search' });
  await kiosk.wake();
  await expect(page.locator('.region-search')).toBeVisible();
  for (const hidden of [
    '.form-switch',
    '.side-panel__own',
    '.toolbar__languages',
    '.district-charts',
    '.side-panel__controls > fieldset',
    '.side-panel__second',
    '.side-panel__filters .pills',
    '.side-panel__dataset .pills',
  ]) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
  await expect(kiosk.takeHome).toHaveCount(0);
});

test('says where a source is instead of opening it', async ({ page, context, atlas }) => {
  const kiosk = new KioskDriver(page);
  await kiosk.open();
  await kiosk.wake();
  await atlas.showForm('Источники');
  const href = await page.locator('a.source-link').first().getAttribute('href');
  // By its address: the list grows while its parts arrive, and another link may become the first.
  const link = page.locator(`a.source-link[href="${href ?? ''}"]`).first();
  await link.click();
  const dialog = page.getByRole('dialog', { name: 'Адрес другого сайта' });
  await expect(dialog).toContainText(href ?? '?');
  await expect(dialog.getByRole('img')).toBeVisible();
  await link.click({ button: 'middle', force: true });
  expect(context.pages()).toHaveLength(1);
});

test('two fingers zoom the map and not the page, and Ctrl with the wheel zooms nothing', async ({
  page,
  atlas,
}) => {
  const kiosk = new KioskDriver(page);
  await kiosk.open();
  await kiosk.wake();
  await atlas.waitForMap();
  const before = await atlas.onMap.magnification();
  const { x, y } = await atlas.onMap.pointOf('RU-KYA');
  const fingers = await page.context().newCDPSession(page);
  const pinch = async (at: { x: number; y: number }) => {
    for (const [type, apart] of [
      ['touchStart', 20],
      ['touchMove', 40],
      ['touchMove', 70],
      ['touchMove', 100],
    ] as const) {
      await fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [
          { x: at.x - apart, y: at.y, id: 0 },
          { x: at.x + apart, y: at.y, id: 1 },
        ],
      });
    }
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await pinch({ x, y });
  await expect.poll(() => atlas.onMap.magnification()).toBeGreaterThan(before * 1.8);
  await pinch({ x: 1700, y: 500 });
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  const isLeft = await page.evaluate(() =>
    document.body.dispatchEvent(
      new WheelEvent('wheel', { ctrlKey: true, deltaY: -100, bubbles: true, cancelable: true }),
    ),
  );
  expect(isLeft).toBe(false);
});

for (const viewport of HALLS) {
  test.describe(`on ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('the atlas fills the screen, and the map a good part of it', async ({ page }) => {
      const kiosk = new KioskDriver(page);
      await kiosk.open();
      await kiosk.wake();
      const right = (selector: string) =>
        page.locator(selector).evaluate((element) => element.getBoundingClientRect().right);
      expect(await right('.side-panel')).toBe(viewport.width);
      const isTotem = viewport.height > viewport.width;
      const map = page.locator('.map-pane');
      const { width = 0, height = 0 } = (await map.boundingBox()) ?? {};
      expect(width / viewport.width).toBeGreaterThan(isTotem ? 0.99 : 0.6);
      expect((width * height) / (viewport.width * viewport.height)).toBeGreaterThan(0.25);
    });

    test('type is read at four metres, targets are hit, nothing overflows', async ({ page, atlas }) => {
      const kiosk = new KioskDriver(page);
      await kiosk.open({ takeHome: 'https://example.org/atlas/' });
      // 12 and 7 minutes of arc at 4 m on 55": see kiosk.css.
      const vmin = Math.min(viewport.width, viewport.height) / 100;
      const sizeOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      expect(await sizeOf('.scene-words__text')).toBeGreaterThan(2.9 * vmin);
      expect(await sizeOf('.main-pane__question')).toBeGreaterThan(2.9 * vmin);
      await kiosk.wake();
      /** The smallest type on screen, and whose it is; drawings of charts aside, which say the same in words. */
      const smallestType = () =>
        page.evaluate(() => {
          const written = [...document.querySelectorAll('.atlas *')]
            .filter((element) =>
              [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
            )
            .filter(
              (element) => element.checkVisibility() && element.closest('svg:not(.map-labels)') === null,
            )
            .map((element) => ({
              size: Number.parseFloat(getComputedStyle(element).fontSize),
              of: element.getAttribute('class') ?? element.tagName,
            }));
          return written.reduce((least, next) => (next.size < least.size ? next : least));
        });
      for (const form of [
        'Карта',
        'Плитка',
        'Округа',
        'Таблица',
        'Рейтинг',
        'Неравенство',
        'Программа',
        'Источники',
      ]) {
        await atlas.showForm(form);
        await expect(page.locator('.form-switch [aria-current]')).toHaveText(form);
        const isMap = form === 'Карта' || form === 'Плитка';
        const content = page.locator('.main-pane__form').locator('table, article, .region-ranking');
        await expect(isMap ? page.locator('.legend') : content.first()).toBeVisible();
        expect(await atlas.overflowPx(), form).toBe(0);
        expect(await atlas.targetsBelow(56), form).toEqual([]);
        const { size, of } = await smallestType();
        expect(size, `${form}: ${of}`).toBeGreaterThanOrEqual(1.7 * vmin);
      }
    });
  });
}
