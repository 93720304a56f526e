import { expect, test } from './support/atlasDriver';
import { openSources, regionOf } from './support/bundleData';

test('each parameter of an address brings its part of the view back', async ({ atlas, page }) => {
  await atlas.open({
    lang: 'en',
    theme: 'dark',
    indicator: 'programme',
    district: 'cfo,pfo',
    type: 'industrial_park',
    status: 'operating',
    programme: 'participant',
  });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect(page.getByRole('radio', { name: 'Programme', exact: true })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /Central Federal/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /Volga Federal/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /Siberian Federal/ })).not.toBeChecked();
  await atlas.panel.openObjectFilters();
  await expect(page.getByRole('checkbox', { name: 'Industrial park', exact: true })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Operating', exact: true })).toBeChecked();
  await expect(page.getByRole('radio', { name: /^Participation confirmed/ })).toBeChecked();
});

test('a deep link opens data set, form and region', async ({ atlas }) => {
  await atlas.goto({ dataset: 'scenario-2020', view: 'table', region: 'RU-MOS' });
  await expect(atlas.badge).toBeVisible();
  await expect(atlas.table.getByRole('button', { pressed: true })).toContainText(regionOf('RU-MOS').name.ru);
  await expect(atlas.panel.card.getByRole('heading', { level: 2 })).toHaveText(regionOf('RU-MOS').name.ru);
});

test('back and forward walk through what was done', async ({ atlas, page }) => {
  // given three steps
  await atlas.open();
  await atlas.panel.choose('Показатель', 'Программа');
  await atlas.expectInAddress('indicator', 'programme');
  await atlas.panel.choose('Федеральный округ', 'ПФО');
  await atlas.expectInAddress('district', 'pfo');
  await atlas.onMap.click('RU-TA');
  await atlas.expectInAddress('region', 'RU-TA');
  await expect(atlas.panel.card).toBeVisible();

  // when one goes back step by step, each is undone on screen too
  await page.goBack();
  await expect(atlas.panel.card).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: /^ПФО/ })).not.toBeChecked();
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Наличие + программа' })).toBeChecked();
  expect(new URL(page.url()).search).toBe('');

  // and forward again
  await page.goForward();
  await page.goForward();
  await expect(page.getByRole('checkbox', { name: /^ПФО/ })).toBeChecked();
  await page.goForward();
  await expect(atlas.panel.card.getByRole('heading', { level: 2 })).toHaveText(regionOf('RU-TA').name.ru);
});

test('going back over an address that spells a default out leaves the way forward open', async ({
  atlas,
  page,
}) => {
  await atlas.open({ lang: 'ru' });
  await atlas.onMap.click('RU-SA');
  await atlas.expectInAddress('region', 'RU-SA');
  await expect(atlas.panel.card).toBeVisible();
  await page.keyboard.press('Escape');
  await atlas.expectInAddress('region', null);
  await page.goBack();
  await expect(atlas.panel.card).toBeVisible();
  await page.goBack();
  await expect(atlas.panel.card).toHaveCount(0);
  await page.goForward();
  await expect(atlas.panel.card.getByRole('heading', { level: 2 })).toHaveText(regionOf('RU-SA').name.ru);
});

test('values that do not exist are named quietly, and the rest of the address counts', async ({
  atlas,
  page,
}) => {
  await atlas.open({
    lang: 'fr',
    theme: 'neon',
    dataset: 'nowhere',
    view: 'globe',
    indicator: 'happiness',
    district: 'pfo,atlantis',
    type: 'shed',
    status: 'dreamt',
    programme: 'perhaps',
    region: '<img src=x onerror=alert(1)>',
  });
  for (const value of [
    'fr',
    'neon',
    'nowhere',
    'globe',
    'happiness',
    'atlantis',
    'shed',
    'dreamt',
    'perhaps',
    '<img src=x',
  ]) {
    await expect(atlas.notes).toContainText(value);
  }
  await expect(atlas.notes).not.toContainText('pfo');
  await expect(page.getByRole('checkbox', { name: /^ПФО/ })).toBeChecked();
  await expect(atlas.question).toHaveText(openSources.indicators[0]?.question.ru ?? '');
  // when dismissed, they are gone
  await atlas.notes.getByRole('button').click();
  await expect(atlas.notes).toHaveCount(0);
});

test('a parameter the atlas does not know is no failure', async ({ atlas }) => {
  await atlas.open({ utm_source: 'mail', region: 'RU-TUL' });
  await expect(atlas.notes).toHaveCount(0);
  await expect(atlas.panel.card).toBeVisible();
});

test('the way past the map leads to the panel and leaves nothing in the address', async ({ atlas, page }) => {
  await atlas.open();
  await page.keyboard.press('Tab');
  await expect(page.locator('.atlas__skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#panel')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});
