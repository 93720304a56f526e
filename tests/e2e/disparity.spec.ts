import type { Locator } from '@playwright/test';
import { expect, test } from './support/atlasDriver';
import { regionOf, regions, regionsOfDistrict } from './support/bundleData';

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

test('the map of clusters shows the regions of the filter, and a press on one selects it', async ({
  atlas,
  page,
}) => {
  await atlas.goto({
    dataset: 'scenario-2020',
    indicator: 'objects-per-million',
    district: 'pfo',
    view: 'disparity',
  });
  const map = page.locator('.cluster-map .static-map');
  const kept = regionsOfDistrict('pfo');
  await expect(map.locator('.static-map__region')).toHaveCount(kept.length);
  // Everything is known: nothing is hatched, and the key says how many are left out.
  await expect(map.locator('.static-map__hatched')).toHaveCount(0);
  await expect(page.locator('.cluster-map__key')).toContainText(
    `Исключены фильтром: ${regions.length - kept.length} регион`,
  );
  await map.locator('[data-region="RU-TA"]').click();
  await expect(atlas.panel.card.getByRole('heading', { level: 2 })).toHaveText(regionOf('RU-TA').name.ru);
  await expect(map.locator('.static-map__selected')).toHaveCount(1);
});

test('by keyboard a chosen form is where the keys go, and they scroll it', async ({ atlas, page }) => {
  await atlas.open({ dataset: 'scenario-2020', indicator: 'objects-per-million', district: 'pfo' });
  await page.getByRole('button', { name: 'Анализ' }).focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('region', { name: 'Неравенство', exact: true });
  await expect(form).toBeFocused();
  // Its four answers are on the first screen.
  const answers = page.getByRole('list', { name: 'Главные показатели' }).getByRole('listitem');
  await expect(answers).toHaveCount(4);
  for (const answer of await answers.all()) await expect(answer).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('region', { name: 'Локальные скопления (LISA)' })).toBeAttached();
  await page.keyboard.press('PageDown');
  await expect.poll(() => form.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  // and back from it is the switch
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('.form-switch__button').last()).toBeFocused();
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
