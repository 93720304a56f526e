import { expect, test } from './support/atlasDriver';
import { openSources, publishedText, regionOf } from './support/bundleData';

interface Registered {
  readonly regionId: string;
  readonly register: string;
  readonly isCompliant: boolean | null;
}
const objectsOf = (path: string) =>
  (JSON.parse(publishedText(`data/${path}/dataset.json`)) as { objects: Registered[] }).objects;

const DIALOG = 'Откуда эта цифра';

test('a rate in the table opens its formula with the very numbers, and their sources', async ({
  atlas,
  page,
}) => {
  await atlas.goto({ dataset: 'scenario-2020', view: 'table', indicator: 'objects-per-million' });
  const { name } = regionOf('RU-TUL');
  const count = objectsOf('scenario-2020').filter(({ regionId }) => regionId === 'RU-TUL').length;
  const row = atlas.table.locator('tbody tr', { hasText: name.ru });
  await row.locator('.region-table__figure').first().click();
  const dialog = page.getByRole('dialog', { name: DIALOG });
  await expect(dialog).toContainText(new RegExp(`^.*${count} ÷ \\(`, 's'));
  await expect(dialog).toContainText('Росстат');
  await expect(dialog).toContainText('Иллюстративный сценарий');
  // when it is closed by keyboard, the focus is where it came from and no region is chosen
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(row.locator('.region-table__figure').first()).toBeFocused();
  await expect(atlas.panel.card).toBeHidden();
});

test('a count of the legend names its regions; on a press elsewhere it goes', async ({ atlas, page }) => {
  await atlas.open();
  const row = atlas.panel.legendRow('statedNone');
  const shown = Number(await row.locator('.legend__count').innerText());
  await row.locator('.legend__count').click();
  const dialog = page.getByRole('dialog', { name: DIALOG });
  await expect(dialog).toContainText(`${shown} из 85 регионов`);
  await atlas.panel.legend.getByRole('heading').click();
  await expect(dialog).toBeHidden();
});

test('Escape closes the origin first and the card after', async ({ atlas, page }) => {
  await atlas.goto({ region: 'RU-TA' });
  await atlas.panel.card.locator('.region-card__class-name button').click();
  const dialog = page.getByRole('dialog', { name: DIALOG });
  await expect(dialog).toContainText('armtorg.ru');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(atlas.panel.card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(atlas.panel.card).toBeHidden();
});

test('the definition of what counts changes map, legend, chart and card together', async ({
  atlas,
  page,
}) => {
  await atlas.open({ indicator: 'objects', count: 'registered' });
  const registered = objectsOf('open-sources').filter(({ register }) => register === 'yes');
  const withOne = new Set(registered.map(({ regionId }) => regionId));
  const counts = await atlas.panel.legendCounts();
  const { unknown, ...classes } = counts;
  expect(Object.values(classes).reduce((sum, count) => sum + count, 0)).toBe(withOne.size);
  expect(unknown).toBe(85 - withOne.size);
  // Not in the register is not known of the others: nothing is called zero.
  expect(counts).not.toHaveProperty('zero');
  await page.locator('.chart__source').click();
  await expect(page.getByRole('dialog', { name: DIALOG })).toContainText(`${registered.length} объект`);
  await page.keyboard.press('Escape');
  await page.goto('?region=RU-MOS&count=registered');
  const inMoscowOblast = registered.filter(({ regionId }) => regionId === 'RU-MOS').length;
  await expect(atlas.panel.card.locator('.region-card__facts button').first()).toContainText(
    String(inMoscowOblast),
  );
});

test('the page of sources switches the definition, and a link brings it back', async ({ atlas, page }) => {
  await atlas.goto({ view: 'sources' });
  await page.locator('#sources-counting').getByRole('radio', { name: 'В федеральном реестре' }).check();
  await atlas.expectInAddress('count', 'registered');
  await page.reload();
  await expect(
    page.locator('#sources-counting').getByRole('radio', { name: 'В федеральном реестре' }),
  ).toBeChecked();
});

test('sources are searched and say what rests on them; contradictions stand side by side', async ({
  atlas,
  page,
}) => {
  await atlas.goto({ view: 'sources' });
  const list = page.locator('#sources-list');
  await list.getByRole('searchbox').fill('росстат ежегодник 2022');
  await expect(list.locator('.source-list > li').first()).toContainText('Справочные ряды');
  await list.getByRole('combobox').last().selectOption('headlines');
  await expect(list).toContainText('Таких источников нет');
  const contradictions = page.locator('#sources-contradictions');
  await expect(contradictions).toContainText('Республика Татарстан: 21 парк или около 100');
  await expect(contradictions).toContainText('Регионы с парками: 58 или 42');
  await expect(page.locator('#sources-completeness')).toContainText(
    `Объектов названо в этом наборе: ${openSources.objects.length}`,
  );
});

test(
  'on a phone the origin is a sheet that a finger can close',
  { tag: '@phone' },
  async ({ atlas, page }) => {
    await atlas.open();
    await atlas.panel.legendRow('registered').locator('.legend__count').tap();
    const dialog = page.getByRole('dialog', { name: DIALOG });
    await expect(dialog).toBeVisible();
    const corner = async () => {
      const box = await dialog.boundingBox();
      return box === null
        ? null
        : { width: Math.round(box.x + box.width), height: Math.round(box.y + box.height) };
    };
    await expect.poll(corner).toEqual(page.viewportSize());
    await dialog.getByRole('button', { name: 'Закрыть' }).tap();
    await expect(dialog).toBeHidden();
  },
);
