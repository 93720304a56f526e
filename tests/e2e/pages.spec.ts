import { expect, test } from './support/atlasDriver';
import { openSources, publishedText, regionOf } from './support/bundleData';

interface PublishedProgramme {
  readonly stages: readonly { readonly title: { readonly ru: string; readonly en: string } }[];
  readonly parties: readonly unknown[];
  readonly editions: readonly { readonly title: { readonly ru: string; readonly en: string } }[];
}
const programme = JSON.parse(publishedText('data/programme.json')) as PublishedProgramme;

for (const lang of ['ru', 'en'] as const) {
  test(`the programme page tells who, how, whom and what is next, with sources: ${lang}`, async ({
    atlas,
    page,
  }) => {
    await atlas.goto({ view: 'programme', lang });
    const article = page.locator('article.programme');
    await expect(article.locator('.stage-diagram__title')).toHaveText(
      programme.stages.map(({ title }) => title[lang]),
    );
    for (const { title } of programme.editions) {
      await expect(article.getByRole('heading', { name: title[lang], exact: true })).toBeVisible();
    }
    // each section names a source; the Ministry's announcement itself has no lasting address
    for (const section of await article.locator('.programme__section').all()) {
      await expect(section.locator('.source-links').first()).toBeAttached();
    }
    await expect(article.locator('.programme__participants > li')).toHaveCount(
      openSources.participations.length,
    );
  });
}

test('a participant named on the programme page is shown on the map', async ({ atlas, page }) => {
  await atlas.goto({ view: 'programme' });
  const { shortName, name } = regionOf('RU-TUL');
  await page
    .locator('.programme__participants')
    .getByRole('button', { name: new RegExp(`${shortName.ru}|${name.ru}`) })
    .click();
  await atlas.waitForMap();
  await expect(atlas.panel.card.getByRole('heading', { level: 2 })).toHaveText(name.ru);
});

test('the page of sources lists every source of the data set, each once', async ({ atlas, page }) => {
  await atlas.goto({ view: 'sources' });
  const files = ['open-sources/dataset.json', 'open-sources/statements.json', 'geography.json'];
  const ids = files.flatMap((file) =>
    (JSON.parse(publishedText(`data/${file}`)) as { sources: { id: string }[] }).sources.map(({ id }) => id),
  );
  await expect(page.locator('#sources-list').getByRole('status')).toHaveText(
    new RegExp(`^${new Set(ids).size} источник`),
  );
  await expect(page.locator('article.sources')).toContainText('CC BY 4.0');
  await expect(page.locator('article.sources')).toContainText('Natural Earth');
});

test('each headline figure opens its source', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('button', { name: /Источник.*331/ }).click();
  const note = page.getByRole('dialog', { name: 'Откуда эта цифра' });
  await expect(note).toBeVisible();
  await expect(note).toContainText('2021');
  await expect(note).toContainText('Минпромторг России');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});
