import { expect, test } from './support/atlasDriver';
import { classOf, openSources, regionOf } from './support/bundleData';

const TATARSTAN = 'RU-TA';

test('says what is known of a region, with a source for each object', async ({ atlas }) => {
  const objects = openSources.objects.filter(({ regionId }) => regionId === TATARSTAN);
  const categories = openSources.indicators.find(({ id }) => id === 'presence')?.categories ?? [];
  const label =
    categories.find(({ id }) => id === classOf(openSources, 'presence', TATARSTAN))?.label.ru ?? '';
  await atlas.open({ region: TATARSTAN });
  const { card } = atlas.panel;
  await expect(card.locator('.region-card__class-name')).toHaveText(label);
  await expect(card).toContainText('Республика Татарстан');
  await expect(card).toContainText('Приволжский федеральный округ');

  // every named object, once the folded ones are asked for
  const more = card.getByRole('button', { name: /^Показать ещё \d+ объект/ });
  if (objects.length > 6) await more.click();
  const names = card
    .locator('section', { has: card.page().getByRole('heading', { name: 'Названные объекты' }) })
    .locator('.region-card__item-name');
  await expect
    .poll(async () => (await names.allTextContents()).toSorted())
    .toEqual(objects.map(({ name }) => name.ru).toSorted());

  // population, area and gross regional product with year and rank
  for (const words of ['Численность населения', 'Площадь территории', 'Валовой региональный продукт']) {
    await expect(card.getByText(words).first()).toBeVisible();
  }
  await expect(card).toContainText(/\d+-е место из \d+ известных/);

  // links leave the atlas safely
  const links = await card.locator('a[href]').evaluateAll((anchors) =>
    anchors.map((anchor) => ({
      href: anchor.getAttribute('href') ?? '',
      rel: anchor.getAttribute('rel') ?? '',
    })),
  );
  expect(links.length).toBeGreaterThan(objects.length / 2);
  expect(links.filter(({ href, rel }) => !/^https?:/.test(href) || !/noreferrer|noopener/.test(rel))).toEqual(
    [],
  );
});

test('a neighbour is one press away', async ({ atlas }) => {
  await atlas.open({ region: TATARSTAN });
  const { card } = atlas.panel;
  const neighbours = card.locator('.region-card__neighbours button');
  await expect(neighbours).toHaveCount(regionOf(TATARSTAN).neighbours.length);
  await card.getByRole('button', { name: regionOf('RU-UD').shortName.ru }).click();
  await expect(card.getByRole('heading', { level: 2 })).toHaveText(regionOf('RU-UD').name.ru);
  await expect(card.getByRole('heading', { level: 2 })).toBeFocused();
  await atlas.expectInAddress('region', 'RU-UD');
});

test('a participant shows its project, and the way to the programme', async ({ atlas, page }) => {
  const [participation] = openSources.participations.filter(({ regionId }) => regionId === 'RU-TUL');
  await atlas.open({ region: 'RU-TUL' });
  const { card } = atlas.panel;
  await expect(card).toContainText(participation?.project.ru ?? 'no participation');
  await card.getByRole('button', { name: 'Подробнее о программе' }).click();
  await expect(page.locator('article.programme')).toBeVisible();
});

test('a region nothing is known of is not said to have nothing', async ({ atlas }) => {
  await atlas.open({ region: 'RU-NEN' });
  expect(classOf(openSources, 'presence', 'RU-NEN')).toBe('unknown');
  await expect(atlas.panel.card).toContainText('Не найдено не значит, что их нет');
  await expect(atlas.panel.card).toContainText('Это не значит, что регион не участвовал');
});

test('opens and closes without losing the place of the keyboard', async ({ atlas, page }) => {
  await atlas.open({ region: TATARSTAN });
  await atlas.panel.card.getByRole('button', { name: 'Закрыть карточку региона' }).press('Enter');
  await expect(atlas.panel.card).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});
