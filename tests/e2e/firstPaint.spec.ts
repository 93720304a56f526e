import { expect, test } from './support/atlasDriver';
import { openSources, regions } from './support/bundleData';
import { ON_DESKTOP, ON_PHONE } from './support/screens';

const SCRIPTS = /\/assets\/.*\.js$/;
const ON_BOTH = { tag: [ON_DESKTOP, ON_PHONE] };

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false });

  test('the coloured country, its title and its figures are there', ON_BOTH, async ({ atlas, page }) => {
    await page.goto('./');
    await expect(atlas.question).toHaveText(openSources.indicators[0]?.question.ru ?? '');
    for (const { value } of openSources.headlines) {
      await expect(page.getByText(value.ru, { exact: true })).toBeVisible();
    }
    const outlines = page.locator('path[id^="outline-RU-"]');
    await expect(outlines).toHaveCount(regions.length);
    // Five classes in the file: five fills on screen, each region visibly somewhere.
    const fills = await outlines.evaluateAll((paths) =>
      paths.map((path) => ({ fill: getComputedStyle(path).fill, width: path.getBoundingClientRect().width })),
    );
    expect(new Set(fills.map(({ fill }) => fill)).size).toBe(5);
    expect(fills.filter(({ width }) => width === 0)).toEqual([]);
  });
});

test('the first frame holds all of the country, and the rest comes behind it without moving it', async ({
  page,
}) => {
  // given a slow machine, on which a frame comes before the page has been read, and a page that notes its first frames
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.addInitScript(() => {
    const frames: { regions: number; isFirst: boolean; top: number }[] = [];
    Object.assign(window, { firstFrames: frames });
    const note = () => {
      const map = document.querySelector('.map-svg path[id]');
      frames.push({
        regions: document.querySelectorAll('.map-svg path[id]').length,
        isFirst: document.documentElement.dataset['frame'] === 'first',
        top: map?.getBoundingClientRect().top ?? NaN,
      });
      if (frames.length < 30) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await page.goto('./');
  await expect(page.locator('.legend')).toBeVisible();
  await expect.poll(() => page.evaluate('window.firstFrames.length')).toBe(30);
  // then no frame was begun with a part of the regions, and none of them moved
  const frames =
    await page.evaluate<{ regions: number; isFirst: boolean; top: number }[]>('window.firstFrames');
  expect(new Set(frames.map((frame) => frame.regions))).toEqual(new Set([regions.length]));
  expect(frames[0]?.isFirst).toBe(true);
  expect(frames.at(-1)?.isFirst).toBe(false);
  expect(new Set(frames.map(({ top }) => top)).size).toBe(1);
});

for (const [parameter, value] of Object.entries({
  lang: 'en',
  dataset: 'scenario-2020',
  indicator: 'programme',
  view: 'table',
  district: 'pfo',
  region: 'RU-MOS',
  type: 'industrial_park',
})) {
  test(`an address with ${parameter}=${value} never shows the default view`, async ({ atlas, page }) => {
    // given a page whose script does not come
    await page.route(SCRIPTS, (route) => route.abort());
    await atlas.goto({ [parameter]: value });
    // then nothing of the painted-in view is seen
    await expect(atlas.question).toBeHidden();
    await expect(page.locator('path[id^="outline-RU-"]').first()).toBeHidden();
    atlas.takeErrors();
  });
}

test('an address with theme=dark is dark from the first paint, and still shows the country', async ({
  atlas,
  page,
}) => {
  await page.route(SCRIPTS, (route) => route.abort());
  await atlas.goto({ theme: 'dark' });
  await expect(atlas.question).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  const ground = await atlas.map.evaluate((map) => getComputedStyle(map).backgroundColor);
  const channels = (ground.match(/\d+/g) ?? []).map(Number);
  expect(Math.max(...channels.slice(0, 3))).toBeLessThan(60);
  atlas.takeErrors();
});

test('the script takes the painted country over as it stands', async ({ atlas, page }) => {
  // given a script that waits until the painted-in country has been marked
  let release = () => {};
  const marked = new Promise<void>((resolve) => (release = resolve));
  await page.route(SCRIPTS, async (route) => {
    await marked;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  const yakutia = page.locator('#outline-RU-SA');
  await yakutia.evaluate((path) => path.setAttribute('data-seen', 'yes'));
  // when the script comes
  release();
  await atlas.waitForMap();
  await atlas.waitForScript();
  // then it is the same country, not another one drawn in its place
  await expect(yakutia).toHaveAttribute('data-seen', 'yes');
});

for (const query of [{}, { lang: 'en' }, { region: 'RU-MOS' }]) {
  test(
    `nothing shifts while the page comes alive: ${JSON.stringify(query)}`,
    ON_BOTH,
    async ({ atlas, page }) => {
      await page.addInitScript(() => {
        interface LayoutShift extends PerformanceEntry {
          readonly value: number;
          readonly sources: readonly { readonly node: Node | null }[];
        }
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as LayoutShift[]) {
            const moved = sources.map(({ node }) => (node instanceof Element ? node.className : 'text'));
            shifts.push(`${value}: ${moved.join(', ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await atlas.open(query);
      const late = 'region' in query ? atlas.panel.card : atlas.panel.charts;
      await expect(late).toBeAttached();
      await page.evaluate(() => document.fonts.ready);
      const shifts = await page.evaluate(() => (window as unknown as { readonly shifts: string[] }).shifts);
      expect(shifts).toEqual([]);
    },
  );
}

test('the stylesheet in the page is not brought once more by the parts that come later', async ({
  atlas,
  page,
}) => {
  const sheets: string[] = [];
  page.on('request', (request) => {
    if (/assets\/index-[^/]*\.css$/.test(request.url())) sheets.push(request.url());
  });
  await atlas.open({ region: 'RU-MOS' });
  await expect(atlas.panel.card.getByRole('button', { name: 'Сравнить' })).toBeVisible();
  expect(sheets).toEqual([]);
});
