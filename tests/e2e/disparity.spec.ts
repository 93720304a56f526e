import type { Locator } from '@playwright/test';
import { expect, test } from './support/atlasDriver';
import { regions } from './support/bundleData';

test('measures the objects per million people of one district, off the page’s own thread', async ({
  atlas,
}) => {
  const workers: string[] = [];
  atlas.page.on('worker', (worker) => workers.push(worker.url()));
  await atlas.goto({
    dataset: 'scenario-2020',
    indicator: 'objects-per-million',
    district: 'pfo',
    view: 'disparity',
  });
  const measure = (name: string) => atlas.page.getByRole('region', { name });
  await expect(measure('Индекс Джини')).toContainText(/0,\d+/);
  await expect(measure('Доля пяти ведущих регионов (CR5)')).toContainText('%');
  await expect(measure('Индекс Тейла: между округами и внутри них')).toContainText('ПФО');
  await expect(measure('Индекс Морана I')).toContainText('псевдо-p');
  await expect(measure('Локальные скопления (LISA)')).toBeVisible();
  expect(workers.filter((url) => url.includes('statisticsWorker'))).toHaveLength(1);
  expect(await atlas.overflowPx()).toBe(0);
  // and a measure opens the origin of what it measures
  await measure('Индекс Джини')
    .getByRole('button', { name: /Индекс Джини$/ })
    .click();
  await expect(atlas.page.getByRole('dialog')).toContainText('Число объектов на 1 млн жителей');
});

test('paints the clusters on a map in the colours of their names', async ({ atlas, page }) => {
  await atlas.goto({ dataset: 'scenario-2020', indicator: 'objects', view: 'disparity' });
  const map = page.locator('.cluster-map .static-map');
  await expect(map.locator('.static-map__region')).toHaveCount(regions.length);
  const high = page.locator('.clusters__row').first();
  await expect(high.locator('.region-names__button')).not.toHaveCount(0);
  const names = await high.locator('.region-names__button').allTextContents();
  const fill = (locator: Locator) => locator.evaluate((element) => getComputedStyle(element).fill);
  const swatch = await fill(high.locator('.swatch rect').first());
  for (const { id, shortName } of regions) {
    const isNamed = names.includes(shortName.ru);
    expect((await fill(map.locator(`[data-region="${id}"]`))) === swatch, id).toBe(isNamed);
  }
  // and a name selects
  await high.locator('.region-names__button').first().click();
  await expect(atlas.panel.card.getByRole('heading', { level: 2 })).toBeVisible();
  await expect(map.locator('.static-map__selected')).toHaveCount(1);
});
