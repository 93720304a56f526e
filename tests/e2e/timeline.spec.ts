import { expect, test } from './support/atlasDriver';
import { openSources, publishedText, regionOf, regions } from './support/bundleData';
import { csvFile, ImportDriver } from './support/importDriver';

/** Three years of a number nobody published, for the sake of the test: the region's place in the list, by the year. */
const YEARS = ['2019', '2020', '2021'];
const SOURCE_ID = 'test';

function yearsOfTest(): string {
  const dataset: Record<string, unknown> = JSON.parse(
    publishedText('data/open-sources/dataset.json'),
  ) as never;
  const of = (factor: number, asOf: string) =>
    Object.fromEntries(
      regions.map(({ id }, index) => [
        id,
        { kind: 'value', value: index * factor, asOf, confidence: 'low', sourceIds: [SOURCE_ID], note: null },
      ]),
    );
  const words = { ru: 'Проба по годам', en: 'Trial by year' };
  const trial = {
    id: 'trial',
    label: words,
    shortLabel: words,
    question: words,
    definition: words,
    type: 'number',
    unit: { ru: 'штук', en: 'items' },
    observations: of(3, '2021'),
    earlier: { 2019: of(1, '2019'), 2020: of(2, '2020') },
  };
  const source = { id: SOURCE_ID, title: words, publisher: null, date: null, url: null };
  return JSON.stringify({
    ...dataset,
    periods: YEARS,
    indicators: [...openSources.indicators, trial],
    sources: [...(dataset['sources'] as unknown[]), source],
  });
}

test.beforeEach(async ({ page }) => {
  await page.route('**/data/open-sources/dataset.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: yearsOfTest() }),
  );
});

test('plays the years on one scale, by mouse and by keyboard, without filling the history', async ({
  page,
  atlas,
}) => {
  await atlas.open({ indicator: 'trial' });
  const timeline = page.getByRole('group', { name: 'Период' });
  const slider = timeline.getByRole('slider');
  const classes = page.locator('.legend__label');
  await expect(classes).not.toHaveCount(0);
  const scale = await classes.allTextContents();
  const depth = await page.evaluate(() => history.length);
  await expect(timeline.getByRole('status')).toHaveText('2021');
  // Written down by the page itself: who asks from time to time may miss a year.
  await timeline.getByRole('status').evaluate((status) => {
    const years: (string | null)[] = [];
    Object.assign(window, { years });
    new MutationObserver(() => years.push(status.textContent)).observe(status, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  await timeline.getByRole('button', { name: 'Проиграть' }).click();
  const years = () => page.evaluate(() => (window as unknown as { readonly years: string[] }).years);
  await expect.poll(years).toEqual(['2019', '2020', '2021']);
  await expect(timeline.getByRole('button', { name: 'Проиграть' })).toBeVisible();
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/year=2019/);
  await expect(classes).toHaveText(scale);
  await page.keyboard.press('End');
  await expect(page).not.toHaveURL(/year=/);
  expect(await page.evaluate(() => history.length)).toBe(depth);
});

test('opens the year of an address, and shows no timeline where the indicator has one period', async ({
  page,
  atlas,
}) => {
  await atlas.open({ indicator: 'trial', year: '2020' });
  await expect(page.getByRole('group', { name: 'Период' }).getByRole('status')).toHaveText('2020');
  await atlas.open({ year: '2020' });
  await atlas.waitForParts();
  await expect(page.getByRole('slider')).toHaveCount(0);
});

test('plays a table of the viewer’s own, a column a year, and says which column is of which year', async ({
  page,
  atlas,
}) => {
  const loading = new ImportDriver(page);
  await atlas.open();
  await loading.choose(
    csvFile('residents.csv', [
      ['Регион', 'Резиденты, 2020', 'Резиденты, 2021'],
      [regionOf('RU-TA').name.ru, '7', '12'],
      [regionOf('RU-TUL').name.ru, '0', '3'],
    ]),
  );
  await expect(loading.dialog.locator('.import-indicators__period')).toHaveText(['2020', '2021']);
  await loading.acceptAndWait();
  const timeline = page.getByRole('group', { name: 'Период' });
  await expect(timeline.getByRole('status')).toHaveText('2021');
  await timeline.getByRole('button', { name: 'Предыдущий период' }).click();
  await expect(timeline.getByRole('status')).toHaveText('2020');
  await atlas.showForm('Рейтинг');
  await expect(page.locator('.region-ranking__value').first()).toHaveText('7');
});
