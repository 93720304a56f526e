import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Locator } from '@playwright/test';
import { expect, test, type AtlasDriver } from './support/atlasDriver';
import {
  countByClass,
  FIRST_FILES,
  openSources,
  publishedText,
  regionOf,
  regions,
} from './support/bundleData';
import { answerText } from './support/faultyServer';
import { csvFile, ImportDriver } from './support/importDriver';
import { shareOfColor } from './support/mapDriver';

/** Objects by region: how many operate, how many are being created. Counted here, and nowhere by the atlas. */
const OBJECTS: Readonly<Record<string, readonly [operating: number, created: number]>> = {
  'RU-TA': [3, 1],
  'RU-MOW': [2, 0],
  'RU-TUL': [0, 2],
  'RU-PRI': [1, 0],
};
const rows = Object.entries(OBJECTS).flatMap(([id, [operating, created]]) =>
  Array.from({ length: operating + created }, (_, index) => [
    `Парк ${id} ${index}`,
    regionOf(id).name.ru,
    index < operating ? 'действующий' : 'создаваемый',
  ]),
);
const HEADINGS = ['Название', 'Регион', 'Статус'];
const REGISTER = csvFile('register.csv', [HEADINGS, ...rows]);
const CLASSES = { operating: 3, developing: 1, unknown: regions.length - 4 };

async function expectRegisterShown(atlas: AtlasDriver): Promise<void> {
  await atlas.panel.expectLegend(CLASSES);
  const colors = {
    operating: await atlas.panel.legendColor('operating'),
    developing: await atlas.panel.legendColor('developing'),
  };
  for (const [id, [operating]] of Object.entries(OBJECTS)) {
    // A tiny region is its marker, which other specs look at.
    if (regionOf(id).isTiny) continue;
    const point = await atlas.onMap.pointOf(id);
    const color = colors[operating > 0 ? 'operating' : 'developing'];
    await expect
      .poll(async () => shareOfColor(await atlas.onMap.picture(), point, color, 1))
      .toBeGreaterThan(0.9);
  }
}

/** The cell that says how many objects a region has. */
async function objectsInTable(atlas: AtlasDriver, regionId: string): Promise<Locator> {
  const heading = atlas.table.getByRole('columnheader', { name: /Найдено объектов/ });
  const at = await heading.evaluate((cell: HTMLTableCellElement) => cell.cellIndex);
  const row = atlas.table.locator('tbody tr').filter({ hasText: regionOf(regionId).name.ru });
  return row.locator('th, td').nth(at);
}

test('a dropped file is checked, accepted, and then every number is the file’s', async ({ atlas, page }) => {
  const loading = new ImportDriver(page);
  await atlas.open({ indicator: 'presence' });
  const before = await atlas.panel.legendCounts();
  // when a file is held over the page, the page says what will happen
  const held = await loading.hold(REGISTER);
  await expect(loading.veil).toBeVisible();
  // and let go
  await held.drop();
  await expect(loading.veil).toBeHidden();
  await expect(loading.report).toBeVisible();
  expect(await loading.figure('Прочитано')).toBe(rows.length);
  expect(await loading.figure('Принято')).toBe(rows.length);
  // then nothing has changed yet
  await atlas.panel.expectLegend(before);
  await loading.acceptAndWait();
  // when it is accepted, map and legend show the file
  await expectRegisterShown(atlas);
  await expect(page.getByRole('radio', { name: 'register (ваш файл)' })).toBeChecked();
  await expect(page).toHaveURL(/[?&]dataset=own-/);
  // and so does the table
  await atlas.showForm('Таблица');
  for (const [id, [operating, created]] of Object.entries(OBJECTS)) {
    await expect(await objectsInTable(atlas, id)).toHaveText(String(operating + created));
  }
});

test('an accepted file survives a reload without its servers, and is gone when removed', async ({
  atlas,
  page,
}) => {
  const loading = new ImportDriver(page);
  await atlas.open({ indicator: 'presence' });
  await loading.choose(REGISTER);
  await loading.acceptAndWait();
  await expectRegisterShown(atlas);
  await expect(page).toHaveURL(/[?&]dataset=own-/);
  await atlas.waitForCopies(FIRST_FILES);
  // when the data can no longer be had
  await page.route('**/data/**', (route) => route.abort());
  await page.reload();
  await atlas.waitForMap();
  await expectRegisterShown(atlas);
  await page.unroute('**/data/**');
  atlas.takeErrors();
  // when it is removed, after a question
  await atlas.panel.openMore();
  await page.getByRole('button', { name: 'Удалить', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Удалить' }).click();
  await expect(page.getByRole('radio', { name: /ваш файл/ })).toHaveCount(0);
  await atlas.panel.expectLegend(countByClass(openSources, 'presence'));
  await page.reload();
  await atlas.waitForMap();
  await atlas.panel.openMore();
  await loading.opener.waitFor();
  await expect(page.getByRole('radio', { name: /ваш файл/ })).toHaveCount(0);
});

test('a link to a file of another browser says so and shows the main data set', async ({ atlas }) => {
  await atlas.open({ dataset: 'own-20310101-aaaa', indicator: 'presence' });
  await expect(atlas.notes).toContainText('хранится только в браузере, где его загрузили');
  await atlas.panel.expectLegend(countByClass(openSources, 'presence'));
});

test('a file that is no table gets a sentence, and the view stays', async ({ atlas, page }) => {
  const loading = new ImportDriver(page);
  await atlas.open({ indicator: 'presence' });
  const before = await atlas.panel.legendCounts();
  const picture = {
    name: 'register.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('\x89PNG\r\n\x1a\n\0\0\0'),
  };
  await loading.choose(picture);
  await expect(loading.failure).toContainText('Данные на экране не изменились.');
  await loading.choose({ ...picture, buffer: Buffer.alloc(0) });
  await expect(loading.failure).toContainText('Файл пуст.');
  // Escape closes the dialogue alone, and the focus is back where it came from
  await page.keyboard.press('Escape');
  await expect(loading.dialog).toBeHidden();
  await expect(loading.opener).toBeFocused();
  await atlas.panel.expectLegend(before);
  expect(atlas.viewInAddress().get('dataset')).toBeNull();
});

test('columns nobody could recognise are mapped by hand, and a misspelt region is settled', async ({
  atlas,
  page,
}) => {
  const loading = new ImportDriver(page);
  await atlas.open({ indicator: 'presence' });
  await loading.choose(
    csvFile('list.csv', [
      ['Столб А', 'Столб Б'],
      ['Первый', 'Татарстан'],
      ['Второй', 'Татрстан'],
    ]),
  );
  await loading.column('Столб А').selectOption({ label: 'Название' });
  await loading.column('Столб Б').selectOption({ label: 'Регион' });
  await expect(loading.report).toBeVisible();
  await expect.poll(() => loading.figure('Принято')).toBe(1);
  await expect(loading.report.getByText('Строка 3')).toBeVisible();
  // when the nearest region is chosen, the rows are checked again
  await loading.report.getByLabel('Регион для «Татрстан»').selectOption({ label: regionOf('RU-TA').name.ru });
  await expect.poll(() => loading.figure('Принято')).toBe(2);
  await loading.acceptAndWait();
  await atlas.showForm('Таблица');
  await expect(await objectsInTable(atlas, 'RU-TA')).toHaveText('2');
});

test('a data set saved as files is served by the bundle adapter as it is', async ({ atlas, page }) => {
  const loading = new ImportDriver(page);
  await atlas.open({ indicator: 'presence' });
  await loading.choose(REGISTER);
  await loading.acceptAndWait();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Сохранить файлами' }).click();
  const files = unzipSync(await readFile(await (await download).path()));
  const entry = JSON.parse((await page.locator('.own-dataset__entry').textContent()) ?? '') as {
    id: string;
    url: string;
  };
  expect(Object.keys(files)).toEqual([`${entry.url}dataset.json`, `${entry.url}statements.json`]);
  // when the files lie on the server, and the configuration names them
  for (const [name, bytes] of Object.entries(files)) {
    await answerText(page, name, Buffer.from(bytes).toString('utf8'));
  }
  const config = JSON.parse(publishedText('config.json')) as { datasets: unknown[] };
  config.datasets.push(entry);
  await answerText(page, 'config.json', JSON.stringify(config));
  await atlas.open({ dataset: entry.id, indicator: 'presence' });
  await expectRegisterShown(atlas);
});
