import type { Locator } from '@playwright/test';
import { expect, test } from './support/atlasDriver';
import { classOf, openSources, regionOf, regions, regionsOfDistrict, scenario } from './support/bundleData';
import { ON_DESKTOP, ON_HALL } from './support/screens';

const without = regions.filter(({ id }) => classOf(scenario, 'presence', id) !== 'compliant');
const fill = (locator: Locator) => locator.evaluate((element) => getComputedStyle(element).fill);

test('shows the 43 regions of the scenario as cells, names, map and districts', async ({ atlas, page }) => {
  expect(without).toHaveLength(43);
  await atlas.goto({ view: 'gap', dataset: scenario.id });
  await expect(page.locator('.gap__summary')).toContainText('43 региона; из них в программе — 43');
  const cell = page.getByRole('region', { name: /^Нет объекта.*базовый уровень/ }).first();
  await expect
    .poll(async () => (await cell.locator('.gap__name').allTextContents()).toSorted())
    .toEqual(without.map(({ shortName }) => shortName.ru).toSorted());
  const swatch = await fill(cell.locator('.swatch rect').first());
  const map = page.locator('.gap__map .static-map');
  for (const { id } of regions) {
    const isWithout = without.some((region) => region.id === id);
    expect((await fill(map.locator(`[data-region="${id}"]`))) === swatch, id).toBe(isWithout);
  }
  // and a name selects everywhere
  await cell.locator('.gap__name').first().click();
  await expect(atlas.panel.card.getByRole('heading', { level: 2 })).toBeVisible();
  await expect(map.locator('.static-map__selected')).toHaveCount(1);
  // and so does the marker of a region too small to be seen
  const marker = await map.locator('[data-marker="RU-MOW"]').evaluate((element) => {
    // A dot is a stroke of no length: a place without a size.
    const { x, y } = element.getBoundingClientRect();
    return { x, y };
  });
  await page.mouse.click(marker.x, marker.y);
  await expect(atlas.panel.card.getByRole('heading', { level: 2 })).toHaveText(regionOf('RU-MOW').name.ru);
});

test(
  'answers in one screen: cells, map and districts',
  { tag: [ON_DESKTOP, ON_HALL] },
  async ({ atlas, page }) => {
    for (const dataset of ['open-sources', scenario.id]) {
      await atlas.goto({ view: 'gap', dataset });
      for (const cell of await page.locator('.gap__cell').all()) {
        await expect(cell.locator('.gap__figure')).toBeInViewport({ ratio: 1 });
        await expect(cell.locator('.gap__name, .gap__none').first()).toBeInViewport({ ratio: 1 });
      }
      await expect(page.locator('.gap__map .static-map')).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.gap__table tbody tr')).toHaveCount(8);
      await expect(page.locator('.gap__table tbody tr').last()).toBeInViewport({ ratio: 1 });
      // and the switch covers none of it
      const foot = await page.locator('.main-pane__form').boundingBox();
      const bar = await page.locator('.form-switch').boundingBox();
      expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    }
  },
);

test('keeps what open sources do not say outside the table', async ({ atlas, page }) => {
  const compliant = regions.filter(({ id }) => classOf(openSources, 'presence', id) === 'registered');
  const none = regions.filter(({ id }) => classOf(openSources, 'presence', id) === 'statedNone');
  await atlas.goto({ view: 'gap' });
  const unknown = regions.length - compliant.length - none.length;
  await expect(page.locator('.gap__summary')).toContainText(`— ${none.length} региона; из них`);
  await expect(page.locator('.gap__summary')).toContainText(`такой объект, — ${unknown} регионов.`);
  const counts = page.locator('.gap__apart .gap__figure');
  await expect
    .poll(async () => (await counts.allTextContents()).reduce((sum, count) => sum + Number(count), 0))
    .toBe(unknown);
  expect(await page.locator('.gap').textContent()).not.toMatch(/не участвует(?!\.)/);
});

test('counts what the filter keeps, and tells the origin of a count', async ({ atlas, page }) => {
  const district = regionsOfDistrict('pfo');
  const count = without.filter(({ id }) => district.includes(id)).length;
  await atlas.goto({ view: 'gap', dataset: scenario.id, district: 'pfo' });
  await page.locator('.gap__summary .figure-button').first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(`${count} из ${district.length} регионов в фильтре`);
  await expect(dialog).toContainText('Приволжский федеральный округ');
});
