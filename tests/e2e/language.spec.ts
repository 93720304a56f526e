import { expect, test } from './support/atlasDriver';
import { openSources, regionOf } from './support/bundleData';

const CYRILLIC = /[А-Яа-яЁё]+/g;
/** Three words of Latin letters in a row: no name of a company, but a sentence that nobody translated. */
const ENGLISH_SENTENCE = /\b[a-z]{2,} [a-z]{2,} [a-z]{2,}\b/gi;

test('everything about the map is English in English', async ({ atlas, page }) => {
  await atlas.open({ lang: 'en' });
  await expect(atlas.panel.charts).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/Where Russia has industrial parks/);
  expect((await page.locator('body').innerText()).match(CYRILLIC)).toBeNull();
  await expect(page.locator('.map-labels')).toContainText('Yakutia');
});

for (const view of ['table', 'programme']) {
  test(`the form ${view} is English in English`, async ({ atlas, page }) => {
    await atlas.goto({ lang: 'en', view });
    const form = page.locator('.main-pane__form');
    await expect(form.getByRole('heading').or(form.getByRole('row')).first()).toBeVisible();
    // Titles of Russian publications stay as they were published.
    const text = await form.evaluate((element) => {
      const copy = element.cloneNode(true) as HTMLElement;
      for (const part of copy.querySelectorAll('a, .source-list, details')) part.remove();
      return copy.textContent;
    });
    expect(text.match(CYRILLIC)).toBeNull();
  });
}

for (const region of ['RU-MOS', 'RU-TUL', 'RU-BEL']) {
  test(`the card of ${region} speaks Russian in Russian`, async ({ atlas }) => {
    await atlas.open({ region });
    await expect(atlas.panel.card).toBeVisible();
    const text = await atlas.panel.card.evaluate((element) => {
      const copy = element.cloneNode(true) as HTMLElement;
      for (const part of copy.querySelectorAll('a, details')) part.remove();
      return copy.innerText;
    });
    expect(text.match(ENGLISH_SENTENCE)).toBeNull();
  });
}

test('the language changes in place and keeps the view', async ({ atlas, page }) => {
  await atlas.open({ region: 'RU-TUL', district: 'cfo' });
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(atlas.question).toHaveText(openSources.indicators[0]?.question.en ?? '');
  await expect(atlas.panel.card.getByRole('heading', { level: 2 })).toHaveText(regionOf('RU-TUL').name.en);
  await atlas.expectInAddress('lang', 'en');
  await atlas.expectInAddress('district', 'cfo');
  await page.getByRole('button', { name: 'Русский' }).click();
  await expect(atlas.panel.card.getByRole('heading', { level: 2 })).toHaveText(regionOf('RU-TUL').name.ru);
  await atlas.expectInAddress('lang', null);
});

const COUNTS = [
  { district: 'skfo,pfo', ru: '21 регион из 85', en: '21 regions' },
  { district: 'szfo,dfo', ru: '22 региона из 85', en: '22 regions' },
  { district: 'ufo', ru: '6 регионов из 85', en: '6 regions' },
];
for (const { district, ru, en } of COUNTS) {
  test(`regions are counted in the grammar of the language: ${ru}`, async ({ atlas, page }) => {
    await atlas.open({ district });
    await expect(atlas.panel.summary).toContainText(ru);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(atlas.panel.summary).toContainText(en);
  });
}

test('the theme goes from the system to light to dark, and the map with it', async ({ atlas, page }) => {
  await atlas.open();
  const ground = () => atlas.map.evaluate((map) => getComputedStyle(map).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: /^Тема: Авто/ }).click();
  await atlas.expectInAddress('theme', 'light');
  await page.getByRole('button', { name: /^Тема: Светлая/ }).click();
  await atlas.expectInAddress('theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect.poll(ground).not.toBe(light);
});
