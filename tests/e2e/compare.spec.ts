import { expect, test } from './support/atlasDriver';
import { regionOf, regions, scenario } from './support/bundleData';
import { ON_DESKTOP, ON_PHONE } from './support/screens';

const objectsOf = (regionId: string) => scenario.objects.filter((one) => one.regionId === regionId).length;

test('a link stands the regions side by side with the numbers of the file', async ({ atlas, page }) => {
  const ids = ['RU-MOS', 'RU-TA'];
  await atlas.goto({ view: 'compare', dataset: scenario.id, indicator: 'objects', compare: ids.join(',') });
  const names = page.locator('.compare__name');
  await expect(names).toHaveText(ids.map((id) => regionOf(id).name.ru));
  const row = page.locator('.compare__table tr', { hasText: /^Число объектов\s*объектов/ });
  const mean = (scenario.objects.length / regions.length).toLocaleString('ru-RU', {
    maximumFractionDigits: 2,
  });
  await expect
    .poll(async () => (await row.locator('.figure-button').allTextContents()).slice(0, 4))
    .toEqual([...ids.map((id) => String(objectsOf(id))), String(scenario.objects.length), mean]);
  // and a mean tells of which regions it is
  await row.locator('.figure-button').nth(3).click();
  await expect(page.getByRole('dialog')).toContainText(`по ${regions.length} из ${regions.length}`);
});

test('from the card on the map, the table and the search to one page', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.onMap.click('RU-SA');
  await atlas.panel.card.getByRole('button', { name: /^Сравнить/ }).click();
  await atlas.expectInAddress('compare', 'RU-SA');
  const dock = page.getByRole('region', { name: 'Сравнение' });
  await expect(dock).toContainText(regionOf('RU-SA').shortName.ru);
  await atlas.showForm('Таблица');
  await page.getByRole('checkbox', { name: `Сравнить: ${regionOf('RU-TUL').name.ru}` }).check();
  await dock.getByRole('button', { name: 'Открыть' }).click();
  await atlas.expectInAddress('view', 'compare');
  const input = page.getByRole('combobox', { name: 'Добавить регион к сравнению' });
  await input.fill('казань');
  await input.press('Enter');
  await expect(page.locator('.compare__name')).toHaveCount(3);
  for (const query of ['москва', 'мурманск']) {
    await input.fill(query);
    await input.press('Enter');
  }
  await expect(page.getByText(/не более 4 регионов/)).toBeVisible();
  await expect(page.locator('.compare__name')).toHaveCount(4);
  await expect.poll(() => atlas.viewInAddress().get('compare')?.split(',')).toHaveLength(4);
  await page.getByRole('button', { name: `Убрать из сравнения: ${regionOf('RU-SA').name.ru}` }).click();
  await expect(page.locator('.compare__name')).toHaveCount(3);
});

test(
  'the names of the rows stay in sight beside four regions, and only the table scrolls sideways',
  { tag: [ON_DESKTOP, ON_PHONE] },
  async ({ atlas, page }) => {
    await atlas.goto({ view: 'compare', compare: 'RU-CHU,RU-MOS,RU-SA,RU-TA' });
    const label = page.locator('.compare__label').first();
    await expect(label).toBeVisible();
    await atlas.waitForParts();
    expect(await atlas.overflowPx()).toBe(0);
    const before = await label.evaluate((element) => element.getBoundingClientRect().left);
    await page.locator('.compare__pane').evaluate((pane) => {
      pane.scrollLeft = 400;
    });
    expect(await label.evaluate((element) => element.getBoundingClientRect().left)).toBe(before);
  },
);

test('is printed alone on one sheet, with its data set, date and address', async ({ atlas, page }) => {
  await atlas.goto({ view: 'compare', dataset: scenario.id, compare: 'RU-CHU,RU-MOS,RU-SA,RU-TA' });
  await expect(page.locator('.compare__table')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const head = page.locator('.printed-head');
  await expect(head).toContainText(scenario.illustrativeNotice?.ru ?? 'no notice');
  await expect(head).toContainText(page.url());
  await expect(head).toContainText('31 декабря 2020');
  await expect(page.locator('.side-panel')).toBeHidden();
  await expect(page.locator('.form-switch')).toBeHidden();
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(sheets.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
