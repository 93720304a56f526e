import { expect, test } from './support/atlasDriver';
import {
  classOf,
  countByClass,
  districts,
  openSources,
  regions,
  regionsOfDistrict,
} from './support/bundleData';

const ids = regions.map(({ id }) => id);
const has = (kind: string | null, status: string | null) => (regionId: string) =>
  openSources.objects.some(
    (object) =>
      object.regionId === regionId &&
      (kind === null || object.kind === kind) &&
      (status === null || object.status === status),
  );

test('several districts can be kept at once; figures, legend, charts and table follow', async ({
  atlas,
  page,
}) => {
  await atlas.open({ indicator: 'presence' });
  await atlas.panel.choose('Федеральный округ', 'УФО');
  await atlas.panel.choose('Федеральный округ', 'СФО');
  await atlas.expectInAddress('district', 'ufo,sfo');
  const kept = [...regionsOfDistrict('ufo'), ...regionsOfDistrict('sfo')];
  await expect(atlas.panel.summary).toContainText(`${kept.length} регионов из 85`);
  await atlas.panel.expectLegend(countByClass(openSources, 'presence', kept));
  await expect(atlas.panel.charts.locator('.readout__scope')).toHaveText('Выбранные округа');
  await atlas.showForm('Таблица');
  await expect(atlas.table.locator('tbody tr')).toHaveCount(kept.length);
  // when everything is reset
  await page.getByRole('button', { name: 'Сбросить всё' }).click();
  await expect(atlas.table.locator('tbody tr')).toHaveCount(regions.length);
  await atlas.expectInAddress('district', null);
});

test('type and status keep the regions with such an object', async ({ atlas }) => {
  await atlas.open({ indicator: 'presence' });
  await atlas.panel.openObjectFilters();
  await atlas.panel.choose('Тип объекта', 'Промышленный технопарк');
  await atlas.expectInAddress('type', 'industrial_technopark');
  const ofType = ids.filter(has('industrial_technopark', null));
  await expect(atlas.panel.summary).toContainText(`Выбрано: ${ofType.length}`);
  await atlas.panel.choose('Статус объекта', 'Действующий');
  await atlas.expectInAddress('status', 'operating');
  const kept = ids.filter(has('industrial_technopark', 'operating'));
  await expect(atlas.panel.summary).toContainText(`Выбрано: ${kept.length}`);
  await atlas.panel.expectLegend(countByClass(openSources, 'presence', kept));
});

test('the programme keeps the participants, or those nothing is known of', async ({ atlas, page }) => {
  await atlas.open({ programme: 'participant', indicator: 'presence' });
  const kept = ids.filter((id) => classOf(openSources, 'programme', id) === 'participant');
  await expect(atlas.panel.summary).toContainText(`Выбрано: ${kept.length}`);
  await atlas.panel.expectLegend(countByClass(openSources, 'presence', kept));
  await page.getByRole('button', { name: 'Сбросить всё' }).click();
  await expect(atlas.panel.summary).toHaveCount(0);
  await atlas.panel.expectLegend(countByClass(openSources, 'presence'));
});

test('a filter that keeps nothing says so and can be lifted', async ({ atlas, page }) => {
  // given a district without a planned technopark
  const empty = districts.find(
    ({ id }) => !regionsOfDistrict(id).some(has('industrial_technopark', 'being_created')),
  );
  await atlas.goto({
    view: 'table',
    district: empty?.id ?? 'every district has one',
    type: 'industrial_technopark',
    status: 'being_created',
  });
  await expect(atlas.table.locator('.region-table__empty')).toBeVisible();
  await expect(atlas.panel.summary).toContainText('0 регионов из 85');
  await page.getByRole('button', { name: 'Сбросить всё' }).click();
  await expect(atlas.table.locator('tbody tr')).toHaveCount(regions.length);
});
