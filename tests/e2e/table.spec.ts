import { expect, test } from './support/atlasDriver';
import { openSources, regionOf, regions, scenario } from './support/bundleData';

const objectsOf = (regionId: string) =>
  openSources.objects.filter((object) => object.regionId === regionId).length;

test('sorts by objects found, what is unknown last in both directions', async ({ atlas }) => {
  await atlas.goto({ view: 'table' });
  const rows = atlas.table.locator('tbody tr');
  await expect(rows).toHaveCount(regions.length);
  const heading = atlas.table.getByRole('columnheader', { name: /Найдено объектов/ });
  const index = await heading.evaluate((cell: HTMLTableCellElement) => cell.cellIndex);
  const column = () =>
    rows.evaluateAll((list, at) => list.map((row) => row.children[at]?.textContent ?? ''), index);

  const counts = regions.map(({ id }) => objectsOf(id)).filter((count) => count > 0);
  const unknown = Array.from({ length: regions.length - counts.length }, () => 'нет сведений');

  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(column).toEqual([...counts.toSorted((a, b) => b - a).map(String), ...unknown]);

  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(column).toEqual([...counts.toSorted((a, b) => a - b).map(String), ...unknown]);
});

test('sorts names by the alphabet of the language', async ({ atlas }) => {
  for (const lang of ['ru', 'en'] as const) {
    await atlas.goto({ view: 'table', lang });
    await expect(atlas.table.locator('tbody tr')).toHaveCount(regions.length);
    const wanted = regions.map(({ name }) => name[lang]).toSorted(new Intl.Collator(lang).compare);
    await expect(atlas.table.locator('tbody th button > span:first-of-type')).toHaveText(wanted);
  }
});

test('prints a zero as a zero where the list is complete', async ({ atlas }) => {
  const empty = regions.filter(({ id }) => !scenario.objects.some(({ regionId }) => regionId === id));
  expect(empty.length).toBeGreaterThan(0);
  await atlas.goto({ dataset: 'scenario-2020', view: 'table', indicator: 'objects' });
  const row = atlas.table.locator('tbody tr', { hasText: empty[0]?.name.ru ?? '' }).first();
  await expect(row.locator('td').filter({ hasText: /^0$/ }).first()).toBeVisible();
  await expect(row).not.toContainText('нет сведений');
});

test('row and map select each other', async ({ atlas }) => {
  await atlas.open();
  // given a region chosen on the map
  await atlas.onMap.click('RU-SA');
  await expect(atlas.panel.card).toBeVisible();
  // when the table is shown, its row is the chosen one and in sight
  await atlas.showForm('Таблица');
  const chosen = atlas.table.getByRole('button', { pressed: true });
  await expect(chosen).toContainText(regionOf('RU-SA').name.ru);
  await expect(chosen).toBeInViewport();
  // when another row is pressed by keyboard, card and map follow
  await atlas.table.getByRole('button', { name: regionOf('RU-TUL').name.ru }).press('Enter');
  await expect(atlas.panel.card.getByRole('heading', { level: 2 })).toHaveText(regionOf('RU-TUL').name.ru);
  await atlas.showForm('Карта');
  await atlas.waitForMap();
  await expect(atlas.map.getByRole('option', { selected: true })).toHaveCount(1);
  await atlas.expectInAddress('region', 'RU-TUL');
});
