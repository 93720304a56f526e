import { expect, test } from './support/atlasDriver';
import { scenario } from './support/bundleData';

test('a quantity is measured in several ways, and the measure stays with another quantity', async ({
  atlas,
  page,
}) => {
  await atlas.open({ dataset: 'scenario-2020' });
  const measures = page.getByRole('group', { name: 'Мера', exact: true });
  await expect(measures).toHaveCount(0);
  await atlas.panel.choose('Показатель', 'Объекты');
  await expect(measures.getByRole('radio')).toHaveCount(6);
  await atlas.panel.choose('Мера', 'доля страны');
  await atlas.expectInAddress('indicator', 'objects-share');
  await expect(atlas.question).toContainText('доля страны');
  // when the reader turns to the objects that comply
  await atlas.panel.choose('Показатель', 'Отвечают требованиям');
  await atlas.expectInAddress('indicator', 'compliant-share');
  // and the arrows of the keyboard move on to the next measure
  await measures.getByRole('radio', { checked: true }).press('ArrowRight');
  await atlas.expectInAddress('indicator', 'compliant-quotient');
});

test('a location quotient opens both its shares, with the objects and the product they are of', async ({
  atlas,
  page,
}) => {
  await atlas.goto({ dataset: 'scenario-2020', view: 'table', indicator: 'objects-quotient' });
  const own = scenario.objects.filter(({ regionId }) => regionId === 'RU-MOS').length;
  const row = atlas.table.locator('tbody tr', { hasText: 'Московская область' });
  await row.locator('.region-table__figure').first().click();
  const dialog = page.getByRole('dialog', { name: 'Откуда эта цифра' });
  await expect(dialog).toContainText(/4,834\s% ÷ 5,613\s% = 0,86/);
  const shares = dialog.locator('summary', { hasText: 'Доля региона в стране' });
  await expect(shares).toHaveCount(2);
  await shares.first().click();
  await expect(dialog).toContainText(`${own} ÷ ${scenario.objects.length}`);
  await expect(dialog).toContainText('Валовой региональный продукт');
});
