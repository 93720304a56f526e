import { readFileSync } from 'node:fs';
import { expect, test, type AtlasDriver } from './support/atlasDriver';
import { classOf, openSources, regions } from './support/bundleData';
import { shareOfColor, type PagePoint, type Rgb } from './support/mapDriver';

const RENDERERS = ['svg', 'gl'] as const;

interface PublishedTiles {
  readonly cells: Readonly<Record<string, readonly [column: number, row: number]>>;
}
const { cells } = JSON.parse(readFileSync('public/geo/tiles.json', 'utf8')) as PublishedTiles;
const regionAt = (column: number, row: number) =>
  Object.entries(cells).find(([, [c, r]]) => c === column && r === row)?.[0] ?? '';

/** Where on the page the tiles' middles are: the outlines are in the document whatever paints them. */
async function tileMiddles({ onMap, page }: AtlasDriver): Promise<ReadonlyMap<string, PagePoint>> {
  await onMap.waitForIdle();
  return new Map(
    await page.evaluate(() => {
      const frame = document.querySelector<SVGGElement>('.map-markers__camera')?.getScreenCTM();
      return [...document.querySelectorAll<SVGPathElement>('path[id^="outline-"]')].map((path) => {
        const [, x = 0, y = 0, side = 0] =
          /^M([\d.]+)[ ]?([\d.]+)l([\d.]+)/.exec(path.getAttribute('d') ?? '')?.map(Number) ?? [];
        const { x: pageX, y: pageY } = new DOMPoint(x + side / 2, y + side / 2).matrixTransform(
          frame ?? undefined,
        );
        return [path.id.replace('outline-', ''), { x: pageX, y: pageY }] as const;
      });
    }),
  );
}

for (const renderer of RENDERERS) {
  test(`${renderer} paints every tile in the legend's colour`, async ({ atlas }) => {
    // given the tiles of a classed indicator
    await atlas.open({ renderer, view: 'tiles', indicator: 'presence' });
    const middles = await tileMiddles(atlas);
    expect(middles.size).toBe(regions.length);

    // when the picture is looked at about the middle of each tile
    const picture = await atlas.onMap.picture();
    const classes = [...new Set(regions.map(({ id }) => classOf(openSources, 'presence', id)))];
    const colors = new Map<string, Rgb>();
    for (const classId of classes) colors.set(classId, await atlas.panel.legendColor(classId));
    const wrong = regions.flatMap(({ id }) => {
      const shares = [...colors].map(([classId, color]) => ({
        classId,
        share: shareOfColor(picture, middles.get(id) ?? { x: 0, y: 0 }, color, 8),
      }));
      const seen = shares.toSorted((one, other) => other.share - one.share)[0];
      const wanted = classOf(openSources, 'presence', id);
      return seen?.classId === wanted && seen.share > 0.4
        ? []
        : [`${id}: ${wanted}, painted ${seen?.classId}`];
    });

    // then it has the colour the legend gives its class in the file
    expect(wrong).toEqual([]);
  });

  test(`${renderer}: a tile is chosen by a click, the next one by an arrow, and Back returns`, async ({
    atlas,
    page,
  }) => {
    await atlas.open({ renderer });
    const mapOutline = await page.locator('#outline-RU-TA').getAttribute('d');
    await atlas.showForm('Плитка');
    await atlas.expectInAddress('view', 'tiles');
    await expect(page.locator('.tile-labels [data-label="RU-TA"]')).toBeVisible();

    // when a tile is clicked
    const { x, y } = (await tileMiddles(atlas)).get('RU-TA') ?? { x: 0, y: 0 };
    await page.mouse.click(x, y);
    await atlas.expectInAddress('region', 'RU-TA');
    // A card that comes after the focus takes it.
    await expect(atlas.panel.card).toBeVisible();

    // when the keyboard goes one to the right and chooses
    const [column, row] = cells['RU-TA'] ?? [0, 0];
    await atlas.onMap.keys.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await atlas.expectInAddress('region', regionAt(column + 1, row));

    // when Back is pressed until the map is there again
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await atlas.expectInAddress('view', null);
    await atlas.waitForMap();
    await expect(page.locator('#outline-RU-TA')).toHaveAttribute('d', mapOutline ?? '');
    await expect(page.locator('.tile-labels')).toHaveCount(0);
  });
}

/** Whether regions were seen on their way while the form was changed. */
async function seesTravel(atlas: AtlasDriver): Promise<boolean> {
  await atlas.page.evaluate(() => {
    const map = document.querySelector('[data-map-state]');
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      if (document.querySelector('.map-pane__surface--travelling') !== null)
        seen.push(map?.getAttribute('data-map-state') ?? '');
    }).observe(document.body, { subtree: true, attributes: true, childList: true });
  });
  await atlas.showForm('Плитка');
  await expect(atlas.page.locator('.tile-labels [data-label="RU-TA"]')).toBeVisible();
  await atlas.waitForMap();
  await expect(atlas.page.locator('.map-pane__surface--travelling')).toHaveCount(0);
  const seen = await atlas.page.evaluate(() => (window as unknown as { readonly seen: string[] }).seen);
  expect(new Set(seen).has('idle')).toBe(false);
  return seen.length > 0;
}

test('who wants no motion sees the tiles at once', async ({ atlas }) => {
  await atlas.open({ renderer: 'svg' });
  expect(await seesTravel(atlas)).toBe(false);
});

test('the first view fetches nothing of the tiles', async ({ atlas, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await atlas.open({ renderer: 'svg' });
  expect(asked.filter((url) => /tile(s\.json|Form)/.test(url))).toEqual([]);
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the regions travel from the map to their tiles, and the map is at rest after it', async ({
    atlas,
  }) => {
    await atlas.open({ renderer: 'svg' });
    expect(await seesTravel(atlas)).toBe(true);
  });

  test('what the regions travel above is drawn by WebGL when they have arrived', async ({ atlas }) => {
    await atlas.onMap.countDraws();
    await atlas.open({ renderer: 'gl' });
    const before = await atlas.onMap.draws();
    expect(await seesTravel(atlas)).toBe(true);
    const after = await atlas.onMap.draws();
    expect(after.duringTravel).toBe(0);
    expect(after.all).toBeGreaterThan(before.all);
  });
});

const DESK = { width: 1440, height: 900 };
const HALL = { width: 3840, height: 2160 };
for (const language of ['ru', 'en'] as const) {
  for (const viewport of [DESK, HALL]) {
    test(`${language}: at ${viewport.width} × ${viewport.height} every tile bears a name and none lies under the header`, async ({
      atlas,
      page,
    }) => {
      await page.setViewportSize(viewport);
      await atlas.open({ renderer: 'svg', view: 'tiles', indicator: 'presence', lang: language });
      const names = page.locator('.tile-labels [data-label]');
      await expect(names).toHaveCount(regions.length);

      // A code has digits; no name has.
      expect((await names.allTextContents()).filter((text) => /\d/.test(text))).toEqual([]);
      const header = await page.locator('.main-pane__header').boundingBox();
      const tops = [...(await tileMiddles(atlas)).values()].map(({ y }) => y);
      const top = await page
        .locator('#outline-RU-MUR')
        .evaluate((path) => path.getBoundingClientRect().height);
      expect(Math.min(...tops) - top / 2).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
    });
  }
}
