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
  await expect(page.locator('.district-maps__district .static-map__region')).toHaveCount(regions.length);
  await expect
    .poll(() => fills('.district-maps__district .static-map__region[data-region="RU-TA"]'))
    .toEqual(onMap);

  const row = page.locator('.district-maps__district .district-maps__region', {
    hasText: regionOf('RU-TA').shortName.ru,
  });
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
  await expect(page.locator('.district-maps__district .district-maps__region')).toHaveCount(
    regions.filter(({ districtId }) => districtId === 'pfo').length,
  );
});

test('paints the country once a kind and status of objects, each object once', async ({ page, atlas }) => {
  await atlas.goto({ view: 'districts', dataset: 'scenario-2020' });
  const maps = page.locator('.district-maps__class');
  const classes = new Set(scenario.objects.map(({ kind, status }) => `${kind}-${status}`));
  await expect(maps).toHaveCount(classes.size);
  await expect(maps.locator('h3 .figure-button')).toHaveCount(classes.size);
  const totals = await maps.locator('h3 .figure-button').allTextContents();
  expect(totals.reduce((sum, total) => sum + Number(total), 0)).toBe(scenario.objects.length);
  const operating = maps.and(page.locator('[data-class="industrial_park-operating"]'));
  await operating.locator('summary').click();
  await operating.locator('.district-maps__button').first().click();
  await expect(atlas.panel.card).toBeVisible();
});
