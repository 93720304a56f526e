import { expect, test } from './support/atlasDriver';
import { regionOf } from './support/bundleData';

const ASKED: readonly (readonly [typed: string, regionId: string])[] = [
  ['татар', 'RU-TA'],
  ['Tatarstan', 'RU-TA'],
  ['RU-TA', 'RU-TA'],
  ['ru-tul', 'RU-TUL'],
  ['орел', 'RU-ORL'],
  ['орёл', 'RU-ORL'],
  ['йошкар', 'RU-ME'],
  ['yakutia', 'RU-SA'],
];

test('finds a region by Russian and English name, capital and code, with ё or е', async ({ atlas }) => {
  await atlas.open();
  for (const [typed, regionId] of ASKED) {
    await atlas.panel.search.fill(typed);
    await expect(atlas.panel.results.first(), typed).toContainText(regionOf(regionId).name.ru);
  }
});

test('finds what people write for a region, and says which code it was', async ({ atlas }) => {
  await atlas.open();
  await atlas.panel.search.fill('спб');
  await expect(atlas.panel.results.first()).toContainText(regionOf('RU-SPE').name.ru);
  await atlas.panel.search.fill('77');
  await expect(atlas.panel.results.first()).toContainText(regionOf('RU-MOW').name.ru);
  await expect(atlas.panel.results.first()).toContainText('Автомобильный код 77');
  await expect(atlas.panel.results.nth(1)).toContainText('ОКАТО 77');
});

test('finds the same in English', async ({ atlas }) => {
  await atlas.open({ lang: 'en' });
  for (const [typed, regionId] of ASKED) {
    await atlas.panel.search.fill(typed);
    await expect(atlas.panel.results.first(), typed).toContainText(regionOf(regionId).name.en);
  }
});

test('works by keyboard alone, from the slash to the card', async ({ atlas, page }) => {
  await atlas.open();
  // when the slash calls the search and the second answer is taken
  await page.keyboard.press('/');
  await expect(atlas.panel.search).toBeFocused();
  await page.keyboard.type('моск');
  await expect(atlas.panel.results.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const second = atlas.panel.results.nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(atlas.panel.search).toHaveAttribute(
    'aria-activedescendant',
    (await second.getAttribute('id')) ?? '',
  );
  const label = (await second.locator('.region-search__label').textContent()) ?? '';
  await page.keyboard.press('Enter');
  // then its card is open, the list is closed and the map shows it
  await expect(atlas.panel.card.getByRole('heading', { level: 2 })).toHaveText(label);
  await expect(atlas.panel.results).toHaveCount(0);
});

test('says so when nothing is found, and Escape closes the list before it empties the field', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.panel.search.fill('щщщщ');
  await expect(page.locator('.region-search__empty')).toBeVisible();
  await expect(page.locator('.region-search__empty')).toContainText('Ничего не найдено');
  await atlas.panel.search.press('Escape');
  await expect(page.locator('.region-search__empty')).toBeHidden();
  await expect(atlas.panel.search).toHaveValue('щщщщ');
  await atlas.panel.search.press('Escape');
  await expect(atlas.panel.search).toHaveValue('');
});

test('keeps what was typed when Escape is pressed before the search has arrived', async ({ atlas, page }) => {
  await page.route('**/assets/search-*.js', () => new Promise(() => {}));
  await atlas.open();
  await atlas.panel.search.fill('щщщщ');
  await atlas.panel.search.press('Escape');
  await expect(atlas.panel.search).toHaveValue('щщщщ');
  await atlas.panel.search.press('Escape');
  await expect(atlas.panel.search).toHaveValue('');
});
