import { expect, test } from './support/atlasDriver';
import { countByClass, districts, openSources, regionsOfDistrict, scenario } from './support/bundleData';

const VOLGA = 'Приволжский федеральный округ';

test('the legend counts what the file says', async ({ atlas }) => {
  for (const [dataset, indicator] of [
    [openSources, 'presence'],
    [openSources, 'programme'],
    [scenario, 'presence'],
  ] as const) {
    await atlas.open({ dataset: dataset.id, indicator });
    await atlas.panel.expectLegend(countByClass(dataset, indicator));
  }
});

test('the bars of each district say the classes of the file', async ({ atlas }) => {
  await atlas.open({ indicator: 'presence' });
  const labels = new Map(
    openSources.indicators
      .find(({ id }) => id === 'presence')
      ?.categories?.map(({ id, label }) => [id, label.ru]),
  );
  for (const { id, name } of districts) {
    const counts = Object.values(countByClass(openSources, 'presence', regionsOfDistrict(id)));
    const sentence = (await atlas.panel.bar(name.ru).getAttribute('aria-label')) ?? '';
    // The first number is the district's total, the others its classes.
    const numbers = (sentence.match(/\d+/g) ?? []).map(Number);
    expect(numbers[0], sentence).toBe(regionsOfDistrict(id).length);
    expect(numbers.slice(1).toSorted(), sentence).toEqual(counts.toSorted());
  }
  expect(labels.size).toBeGreaterThan(0);
});

test('every district is on screen with the question, without scrolling', async ({ atlas, page }) => {
  await atlas.open();
  for (const { name } of districts) await expect(atlas.panel.bar(name.ru)).toBeInViewport({ ratio: 1 });
  // The legend beside them says what the colours are; a page without it says it here.
  const readout = atlas.panel.charts.locator('.readout');
  await expect(readout).toBeHidden();
  await atlas.showForm('Таблица');
  await expect(readout).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a bar filters at a click and lifts the filter at the next', async ({ atlas }) => {
  await atlas.open({ indicator: 'presence' });
  const bar = atlas.panel.bar(VOLGA);
  await bar.click();
  await atlas.expectInAddress('district', 'pfo');
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
  await atlas.panel.expectLegend(countByClass(openSources, 'presence', regionsOfDistrict('pfo')));
  await bar.click();
  await atlas.expectInAddress('district', null);
});

test('tabs and bars answer to the keyboard', async ({ atlas, page }) => {
  await atlas.open({ indicator: 'presence' });
  const { charts } = atlas.panel;
  await charts.getByRole('tab', { name: 'Наличие' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(charts.getByRole('tab', { name: 'Объекты' })).toBeFocused();
  await expect(charts.getByRole('tabpanel')).toContainText('Названные объекты по типу и статусу');
  await atlas.panel.bar(VOLGA).focus();
  await page.keyboard.press('Enter');
  await atlas.expectInAddress('district', 'pfo');
});

test('the chart of objects counts the named objects by type and status', async ({ atlas }) => {
  await atlas.open();
  await atlas.panel.openTab('Объекты');
  const kinds = ['industrial_park', 'industrial_technopark', 'industrial_park_or_technopark'];
  const statuses = ['operating', 'being_created', 'unknown'];
  const wanted = kinds.flatMap((kind) =>
    statuses.map(
      (status) =>
        openSources.objects.filter((object) => object.kind === kind && object.status === status).length,
    ),
  );
  await expect(atlas.panel.charts.locator('.readout__matrix tbody td')).toHaveText(wanted.map(String));
});

test('the chart of the programme tells the participants from those nothing is known of', async ({
  atlas,
}) => {
  await atlas.open();
  await atlas.panel.openTab('Программа');
  const counts = countByClass(openSources, 'programme');
  const numbers = atlas.panel.charts.locator('.readout__number');
  await expect
    .poll(async () => (await numbers.allTextContents()).map(Number).toSorted())
    .toEqual(Object.values(counts).toSorted());
});

test('the scenario shows each share of the total, the Central and Volga districts marked', async ({
  atlas,
}) => {
  await atlas.open({ dataset: 'scenario-2020', indicator: 'objects' });
  const central = new Set([...regionsOfDistrict('cfo'), ...regionsOfDistrict('pfo')]);
  const count = scenario.objects.filter(({ regionId }) => central.has(regionId)).length;
  const percent = new Intl.NumberFormat('ru', { style: 'percent', maximumFractionDigits: 1 }).format(
    count / scenario.objects.length,
  );
  expect(scenario.objects.length).toBe(331);
  const sentence = atlas.panel.charts.locator('.share-strip__together');
  await expect(sentence).toContainText(`ЦФО и ПФО: ${percent}`);
  await expect(sentence).toContainText(`${count} из 331`);
});
