import { expect, test } from './support/atlasDriver';
import { scenario } from './support/bundleData';

const NOTICE = 'Иллюстративный сценарий — не официальные данные';

for (const form of ['Карта', 'Таблица', 'Программа', 'Источники']) {
  test(`the scenario says what it is in the form «${form}», and cannot be made to stop`, async ({
    atlas,
  }) => {
    await atlas.open({ dataset: 'scenario-2020' });
    await atlas.showForm(form);
    await expect(atlas.badge).toBeVisible();
    await expect(atlas.badge).toHaveText(NOTICE);
    await expect(atlas.badge).toBeInViewport({ ratio: 1 });
    await expect(atlas.badge.getByRole('button')).toHaveCount(0);
  });
}

test('the badge speaks English in English, and stands on the card too', async ({ atlas }) => {
  await atlas.open({ dataset: 'scenario-2020', lang: 'en', region: 'RU-MOS' });
  await expect(atlas.badge).toHaveText(scenario.illustrativeNotice?.en ?? '');
  await expect(atlas.panel.card).toContainText(scenario.illustrativeNotice?.en ?? '');
});

test('the data set is changed in place, with an indicator it has', async ({ atlas, page }) => {
  await atlas.open();
  await expect(atlas.badge).toHaveCount(0);
  await atlas.panel.openMore();
  await atlas.panel.choose('Набор данных', 'Сценарий 2020');
  await expect(atlas.badge).toBeVisible();
  await atlas.expectInAddress('dataset', 'scenario-2020');
  // given an indicator that only the scenario has
  await atlas.panel.choose('Показатель', 'Отвечают требованиям');
  await atlas.expectInAddress('indicator', 'compliant');
  // when one goes back to the open sources, their own question is asked
  await atlas.panel.choose('Набор данных', 'Открытые источники');
  await expect(atlas.badge).toHaveCount(0);
  await atlas.waitForMap();
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await expect(atlas.panel.legend).toContainText('Наличие парков');
});

test('every indicator of the scenario has regions in its legend that add up to 85', async ({ atlas }) => {
  // The measures of compliant objects are made as those of all objects are.
  for (const { id } of scenario.indicators.filter((one) => !one.id.startsWith('compliant-'))) {
    await atlas.open({ dataset: 'scenario-2020', indicator: id });
    await expect
      .poll(
        async () => Object.values(await atlas.panel.legendCounts()).reduce((sum, one) => sum + one, 0),
        id,
      )
      .toBe(85);
  }
});
