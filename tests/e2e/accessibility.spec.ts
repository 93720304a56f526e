import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, test, type ViewQuery } from './support/atlasDriver';
import { ON_DESKTOP, ON_PHONE } from './support/screens';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds, one line each, with the elements it means. */
async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      readonly axe: { run: (options: RunOptions) => Promise<AxeResults> };
    };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(
      ({ id, help, nodes }) =>
        `${id} (${help}): ${nodes
          .slice(0, 5)
          .map(({ target }) => target.join(' '))
          .join(', ')} [${nodes.length}]`,
    );
  });
}

const VIEWS: Readonly<Record<string, ViewQuery>> = {
  map: {},
  card: { region: 'RU-TUL' },
  districts: { view: 'districts' },
  table: { view: 'table' },
  ranking: { view: 'ranking', indicator: 'objects' },
  classes: { view: 'ranking' },
  histogram: { indicator: 'objects', classes: 'at_1_3', palette: 'diverging' },
  pair: { dataset: 'scenario-2020', indicator: 'objects', with: 'objects-per-million' },
  scatter: { view: 'scatter', dataset: 'scenario-2020', indicator: 'objects' },
  disparity: { view: 'disparity', dataset: 'scenario-2020', indicator: 'objects' },
  compare: { view: 'compare', compare: 'RU-MOS,RU-TA', indicator: 'objects' },
  dock: { compare: 'RU-MOS,RU-TA' },
  gap: { view: 'gap' },
  programme: { view: 'programme' },
  sources: { view: 'sources' },
};

for (const [name, query] of Object.entries(VIEWS)) {
  for (const lang of ['ru', 'en']) {
    test(`axe finds nothing: ${name}, ${lang}`, { tag: [ON_DESKTOP, ON_PHONE] }, async ({ atlas, page }) => {
      await atlas.goto({ ...query, lang, theme: 'light' });
      const shown = {
        map: atlas.panel.charts,
        card: atlas.panel.card,
        districts: page.locator('.static-map').last(),
        table: atlas.table,
        ranking: page.locator('.region-ranking__rows'),
        classes: page.locator('.region-ranking__group').first(),
        histogram: page.locator('.class-histogram__ends'),
        pair: page.locator('.pair-legend'),
        scatter: page.locator('.scatter-plot'),
        disparity: page.locator('.cluster-map'),
        compare: page.locator('.compare__table'),
        dock: page.locator('.compare-dock'),
        gap: page.locator('.gap__map'),
        programme: page.locator('article.programme'),
        sources: page.locator('article.sources'),
      }[name];
      await expect(shown ?? atlas.map).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      // and in the dark
      await page.getByRole('button', { name: /^(Тема: Светлая|Theme: Light)/ }).click();
      await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
      expect(await axeFindings(page)).toEqual([]);
    });
  }
}

test('axe finds nothing where a failure is told, and in the scenario with all filters open', async ({
  atlas,
  page,
}) => {
  await atlas.open({ dataset: 'scenario-2020', indicator: 'objects', district: 'cfo', region: 'RU-XX' });
  await atlas.panel.openObjectFilters();
  await expect(atlas.panel.charts).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('the keyboard reaches every part of the page in order and is seen where it is', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await expect(atlas.panel.charts).toBeVisible();
  const stops: string[] = [];
  for (let step = 0; step < 70; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const isSeen = box.width > 0 && box.height > 0;
      return `${element.tagName}.${element.className}${isSeen ? '' : ' UNSEEN'}`;
    });
    if (stop === null) break;
    stops.push(stop);
  }
  for (const part of [
    'region-keys',
    'map-controls__button',
    'form-switch__button',
    'region-search__input',
    'pill',
    'tabs__tab',
    'district-bars__button',
    'source-mark',
    'disclosure__summary',
  ]) {
    expect(
      stops.some((stop) => stop.includes(part)),
      part,
    ).toBe(true);
  }
});

for (const lang of ['ru', 'en']) {
  test(`axe finds nothing in what a presenter opens, ${lang}`, async ({ atlas, page }) => {
    const words =
      lang === 'ru'
        ? { scenes: 'Сцены', takeHome: 'Забрать с собой' }
        : { scenes: 'Scenes', takeHome: 'Take it with you' };
    const takeHome = 'https://example.org/';
    await atlas.open({ mode: 'present', renderer: 'svg', session: 'axe', takeHome, lang });
    await expect(page.locator('.present__bar')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    for (const name of [words.scenes, words.takeHome]) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await page.keyboard.press('Control+Alt+D');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`./?mode=present&window=notes&session=axe&lang=${lang}`);
    await expect(page.locator('.notes-window')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
}
