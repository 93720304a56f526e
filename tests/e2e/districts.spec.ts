import { expect, test } from './support/atlasDriver';
import { regionOf, regions, scenario } from './support/bundleData';

test('paints one small map a district in the colours of the large one, and its names select', async ({
  atlas,
  page,
}) => {
  await atlas.open({ dataset: 'scenario-2020', indicator: 'objects' });
  const fills = (selector: string) =>
    page.locator(selector).evaluateAll((list) => list.map((element) => getComputedStyle(element).fill));
  const onMap = await fills('#outline-RU-TA');
  await atlas.showForm('Округа');
  const districts = page.locator('.district-maps__district');
  await expect(districts).toHaveCount(new Set(regions.map(({ districtId }) => districtId)).size);
  await expect(page.locator('.static-map__region')).toHaveCount(regions.length);
  expect(await fills('.static-map__region[data-region="RU-TA"]')).toEqual(onMap);

  const row = page.locator('.district-maps__region', { hasText: regionOf('RU-TA').shortName.ru });
  const objects = scenario.objects.filter(({ regionId }) => regionId === 'RU-TA').length;
  await expect(row.locator('.figure-button')).toHaveText(String(objects));
  await row.locator('.district-maps__button').click();
  await expect(atlas.panel.card.getByRole('heading', { level: 2 })).toHaveText(regionOf('RU-TA').name.ru);
  await expect(row.locator('.district-maps__button')).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(atlas.panel.card).toHaveCount(0);
});

test('keeps to the filter', async ({ page, atlas }) => {
  await atlas.goto({ view: 'districts', district: 'pfo' });
  await expect(page.locator('.district-maps__district')).toHaveCount(1);
  await expect(page.locator('.district-maps__region')).toHaveCount(
    regions.filter(({ districtId }) => districtId === 'pfo').length,
  );
});
