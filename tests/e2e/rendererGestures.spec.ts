import { expect, test } from './support/atlasDriver';
import { regionOf, regions } from './support/bundleData';
import { lightnessAt, shareOfColor } from './support/mapDriver';
import { map as words } from '../../src/i18n/ru/map';

const YAKUTIA = 'RU-SA';
const MOSCOW = 'RU-MOW';

for (const renderer of ['svg', 'gl'] as const) {
  test.describe(`the map painted by ${renderer}`, () => {
    test('tells of a large region and of a tiny one under the pointer', async ({ atlas }) => {
      await atlas.open({ renderer });
      for (const id of [YAKUTIA, MOSCOW, 'RU-SEV', 'RU-SPE', 'RU-IN', 'RU-AD', 'RU-CHU']) {
        // when the pointer comes to it
        await atlas.onMap.hover(id);
        // then the tooltip names it and says more than the name
        await expect(atlas.onMap.tooltip.locator('p').first()).toHaveText(regionOf(id).name.ru);
        await expect(atlas.onMap.tooltip.locator('p')).not.toHaveCount(1);
      }
      // and none over the sea
      const { x, y } = await atlas.onMap.pointOf('RU-SAK');
      await atlas.page.mouse.move(x + 45, y);
      await expect(atlas.onMap.tooltip).toHaveCount(0);
    });

    test('lights the region under the pointer, no other, and only while the pointer is there', async ({
      atlas,
    }) => {
      // given a map that nobody points at
      await atlas.open({ renderer });
      const [here, elsewhere] = [await atlas.onMap.pointOf(YAKUTIA), await atlas.onMap.pointOf('RU-KYA')];
      const look = async () => {
        const picture = await atlas.onMap.picture();
        return [lightnessAt(picture, here), lightnessAt(picture, elsewhere)] as const;
      };
      const [dark, other] = await look();

      // when the pointer comes
      await atlas.onMap.hover(YAKUTIA);
      // then that region alone is lighter
      await expect.poll(async () => (await look())[0]).toBeGreaterThan(dark + 5);
      expect((await look())[1]).toBeCloseTo(other, 0);

      // and it is as before when the pointer has gone
      await atlas.page.mouse.move(here.x, 2);
      await expect.poll(async () => (await look())[0]).toBeCloseTo(dark, 0);
    });

    test('opens the card at a click, closes it at another click and at Escape', async ({ atlas }) => {
      await atlas.open({ renderer });
      const card = atlas.panel.card;

      await atlas.onMap.click(YAKUTIA);
      await expect(card.getByRole('heading', { level: 2 })).toHaveText(regionOf(YAKUTIA).name.ru);
      await atlas.expectInAddress('region', YAKUTIA);

      await atlas.onMap.click(YAKUTIA);
      await expect(card).toHaveCount(0);
      await atlas.expectInAddress('region', null);

      await atlas.onMap.click(MOSCOW);
      await expect(card.getByRole('heading', { level: 2 })).toHaveText(regionOf(MOSCOW).name.ru);
      await atlas.page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
      await atlas.waitForMap();
      expect(await atlas.renderer()).toBe(renderer);
    });

    test('zooms by wheel and buttons, pans by dragging, and comes back', async ({ atlas }) => {
      await atlas.open({ renderer });
      const whole = await atlas.onMap.camera();
      const target = await atlas.onMap.pointOf(YAKUTIA);

      // when the wheel turns over a region
      await atlas.page.mouse.move(target.x, target.y);
      await atlas.page.mouse.wheel(0, -240);
      // then the map is larger, and that region is still under the pointer
      await expect.poll(() => atlas.onMap.magnification()).toBeGreaterThan(1.1);
      const after = await atlas.onMap.pointOf(YAKUTIA);
      expect(Math.hypot(after.x - target.x, after.y - target.y)).toBeLessThan(2);

      // when the map is dragged, the region goes with the hand and nothing is chosen
      await atlas.page.mouse.down();
      await atlas.page.mouse.move(after.x + 40, after.y + 25, { steps: 4 });
      await atlas.page.mouse.move(after.x + 80, after.y + 50, { steps: 4 });
      await atlas.page.mouse.up();
      await expect
        .poll(async () => Math.round((await atlas.onMap.pointOf(YAKUTIA)).x - after.x))
        .toBeGreaterThan(70);
      await expect(atlas.panel.card).toHaveCount(0);

      const before = await atlas.onMap.magnification();
      await atlas.onMap.press(words.zoomIn);
      await expect.poll(() => atlas.onMap.magnification()).toBeGreaterThan(before * 1.5);
      await atlas.onMap.press(words.zoomOut);
      await expect.poll(() => atlas.onMap.magnification()).toBeCloseTo(before, 1);
      await atlas.onMap.press(words.wholeCountry);
      await expect.poll(() => atlas.onMap.camera()).toBe(whole);
    });

    test('goes from region to region by arrows and chooses by Enter', async ({ atlas }) => {
      await atlas.open({ renderer, region: 'RU-KYA' });
      await expect(atlas.panel.card).toBeVisible();
      await atlas.page.keyboard.press('Escape');
      await expect(atlas.panel.card).toHaveCount(0);
      // given the focus on the map
      await atlas.onMap.keys.focus();
      const { keys, tooltip } = atlas.onMap;
      const active = async () => (await keys.getAttribute('aria-activedescendant')) ?? '';
      const before = await active();
      await atlas.page.keyboard.press('ArrowRight');
      await expect.poll(active).not.toBe(before);
      const first = await active();
      // when an arrow is pressed again
      await atlas.page.keyboard.press('ArrowRight');
      // then another region is told of, the screen reader hears the same, and Enter opens its card
      await expect.poll(active).not.toBe(first);
      const heard = await atlas.page.locator(`[id="${await active()}"]`).getAttribute('aria-label');
      const [second = ''] = heard?.split('. ') ?? [];
      expect(regions.map(({ name }) => name.ru)).toContain(second);
      await expect(tooltip.locator('p').first()).toHaveText(second);
      await atlas.page.keyboard.press('Enter');
      await expect(atlas.panel.card.getByRole('heading', { level: 2 })).toHaveText(second);
    });

    test('moves to the districts chosen and fades the rest', async ({ atlas }) => {
      await atlas.open({ renderer, indicator: 'presence' });
      const whole = await atlas.onMap.magnification();
      await atlas.panel.choose('Федеральный округ', 'ПФО');
      // then the district is large
      await expect.poll(() => atlas.onMap.magnification()).toBeGreaterThan(whole * 2);
      // and a region outside it is paler than the legend's colour, one inside is not
      const picture = await atlas.onMap.picture();
      const color = await atlas.panel.legendColor('registered');
      const inside = await atlas.onMap.pointOf('RU-TA');
      const outside = await atlas.onMap.pointOf('RU-VLA');
      expect(shareOfColor(picture, inside, color, 3)).toBeGreaterThan(0.9);
      expect(shareOfColor(picture, outside, color, 3)).toBe(0);
      // when the filter is lifted, the country is whole again
      await atlas.panel.choose('Федеральный округ', 'Все');
      await expect.poll(() => atlas.onMap.magnification()).toBeCloseTo(whole, 2);
    });
  });
}

test('a WebGL context lost for good leaves the SVG map, alive', async ({ atlas }) => {
  await atlas.open({ renderer: 'gl' });
  // when the graphics card goes and does not come back
  await atlas.onMap.loseContext();
  // then SVG takes over and answers to the pointer
  await atlas.onMap.waitForRenderer('svg');
  await atlas.onMap.click(YAKUTIA);
  await expect(atlas.panel.card).toBeVisible();
});

test('what is chosen while the WebGL context is away is painted once it is back', async ({ atlas, page }) => {
  await atlas.open({ renderer: 'gl', indicator: 'presence' });
  const district = page.getByRole('checkbox', { name: /^ПФО/ });
  // when a district is chosen between the loss of the context and its return
  await atlas.onMap.loseContextForAMoment(await district.elementHandle());
  await expect(district).toBeChecked();
  // then the picture of the new context shows it
  await atlas.waitForMap();
  expect(await atlas.renderer()).toBe('gl');
  const color = await atlas.panel.legendColor('registered');
  const inside = await atlas.onMap.pointOf('RU-TA');
  const outside = await atlas.onMap.pointOf('RU-VLA');
  const picture = await atlas.onMap.picture();
  expect(shareOfColor(picture, inside, color, 3)).toBeGreaterThan(0.9);
  expect(shareOfColor(picture, outside, color, 3)).toBe(0);
});

test('the map of a WebGL context that went and came back is forgotten', async ({ atlas, page }) => {
  await atlas.open({ renderer: 'gl' });
  const canvas = await atlas.onMap.canvas.evaluateHandle((element) => ({ ref: new WeakRef(element) }));
  await atlas.onMap.loseContextForAMoment();
  await atlas.waitForMap();
  expect(await atlas.renderer()).toBe('gl');
  // when the memory is swept, nothing of the page holds what was drawn on before
  await expect
    .poll(async () => {
      await page.requestGC();
      return canvas.evaluate(({ ref }) => ref.deref() === undefined);
    })
    .toBe(true);
});

test('a map that nobody sees is not drawn, and is up to date when it is seen again', async ({
  atlas,
  page,
}) => {
  await atlas.onMap.countDraws();
  await atlas.open({ renderer: 'gl', indicator: 'presence' });
  // when a district is chosen from another form, to which the map moves
  await atlas.showForm('Таблица');
  await expect(atlas.map).toBeHidden();
  const { all: before } = await atlas.onMap.draws();
  expect(before).toBeGreaterThan(0);
  await page.getByRole('checkbox', { name: /^ПФО/ }).click();
  await atlas.expectInAddress('district', 'pfo');
  await atlas.waitForMap();
  // then nothing of that is drawn before the map is shown
  expect((await atlas.onMap.draws()).all).toBe(before);
  await atlas.showForm('Карта');
  await atlas.waitForMap();
  expect((await atlas.onMap.draws()).all).toBeGreaterThan(before);
  const color = await atlas.panel.legendColor('registered');
  const picture = await atlas.onMap.picture();
  expect(shareOfColor(picture, await atlas.onMap.pointOf('RU-TA'), color, 3)).toBeGreaterThan(0.9);
});
