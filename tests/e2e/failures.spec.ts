import type { Page } from '@playwright/test';
import { expect, test } from './support/atlasDriver';
import { FIRST_FILES, publishedText, regions } from './support/bundleData';
import { answerChanged, answerNever, answerStatus, answerText } from './support/faultyServer';

const DATASET = 'data/open-sources/dataset.json';
const GEOGRAPHY = 'data/geography.json';

interface List {
  readonly [key: string]: unknown;
}
const listIn = (json: Record<string, unknown>, key: string) => json[key] as List[];

interface Fault {
  readonly name: string;
  readonly file: string;
  readonly arrange: (page: Page) => Promise<{ heal: () => Promise<void> }>;
  readonly ru: readonly (string | RegExp)[];
  readonly en: readonly (string | RegExp)[];
}

const FAULTS: readonly Fault[] = [
  {
    name: 'a file that is not there',
    file: DATASET,
    arrange: (page) => answerStatus(page, DATASET, 404),
    ru: ['не найден на сервере (ошибка 404)'],
    en: ['404'],
  },
  {
    name: 'a server that stumbles',
    file: DATASET,
    arrange: (page) => answerStatus(page, DATASET, 500),
    ru: ['ошибкой 500'],
    en: ['500'],
  },
  {
    name: 'malformed JSON',
    file: DATASET,
    arrange: (page) => answerText(page, DATASET, publishedText(DATASET).slice(0, 5000)),
    ru: ['повреждён: это не JSON'],
    en: ['not JSON'],
  },
  {
    name: 'a page in place of data',
    file: GEOGRAPHY,
    arrange: (page) => answerText(page, GEOGRAPHY, '<!doctype html><p>Sign in'),
    ru: ['повреждён: это не JSON'],
    en: ['not JSON'],
  },
  {
    name: 'a wrong schema',
    file: DATASET,
    arrange: (page) =>
      answerChanged(page, DATASET, (json) => {
        delete json['indicators'];
        json['indicatorz'] = [];
      }),
    ru: ['$.indicators', 'обязательное значение отсутствует', 'indicatorz'],
    en: ['$.indicators', 'indicatorz'],
  },
  {
    name: 'a region code that does not exist',
    file: DATASET,
    arrange: (page) =>
      answerChanged(page, DATASET, (json) =>
        Object.assign(listIn(json, 'objects')[0] ?? {}, { regionId: 'RU-XXX' }),
      ),
    ru: ['$.objects[0].regionId', 'нет региона с кодом «RU-XXX»'],
    en: ['$.objects[0].regionId', 'RU-XXX'],
  },
  {
    name: 'a region that stands twice',
    file: GEOGRAPHY,
    arrange: (page) =>
      answerChanged(page, GEOGRAPHY, (json) =>
        listIn(json, 'regions').push(listIn(json, 'regions')[0] ?? {}),
      ),
    ru: ['«RU-AD» встречается дважды'],
    en: ['RU-AD'],
  },
  {
    name: 'a number that is text',
    file: DATASET,
    arrange: (page) =>
      answerChanged(page, DATASET, (json) =>
        Object.assign(listIn(json, 'objects')[0] ?? {}, { areaHa: '107' }),
      ),
    ru: ['$.objects[0].areaHa', 'число записано текстом: «107»'],
    en: ['$.objects[0].areaHa', '107'],
  },
  {
    name: 'a district without regions',
    file: GEOGRAPHY,
    arrange: (page) =>
      answerChanged(page, GEOGRAPHY, (json) =>
        listIn(json, 'districts').push({ ...listIn(json, 'districts')[0], id: 'void' }),
      ),
    ru: ['в федеральном округе «void» нет ни одного региона'],
    en: ['void'],
  },
  {
    name: 'a server that never answers',
    file: DATASET,
    arrange: async (page) => {
      await answerChanged(page, 'config.json', (json) => {
        for (const entry of listIn(json, 'datasets')) Object.assign(entry, { timeoutMs: 300 });
      });
      return answerNever(page, DATASET);
    },
    ru: ['Сервер не ответил вовремя'],
    en: ['time'],
  },
  {
    name: 'a wrong key in the configuration',
    file: 'config.json',
    arrange: (page) =>
      answerChanged(page, 'config.json', (json) => {
        json['defaultLanguag'] = json['defaultLanguage'];
        delete json['defaultLanguage'];
      }),
    ru: ['$.defaultLanguage', 'неизвестный ключ «defaultLanguag»'],
    en: ['$.defaultLanguage', 'defaultLanguag'],
  },
];

for (const { name, file, arrange, ru, en } of FAULTS) {
  test(`at the start, ${name} is told in words, and a retry heals it`, async ({ atlas, page }) => {
    // given the fault
    const { heal } = await arrange(page);
    await atlas.goto();
    // then a page says what failed, where, and exactly what is wrong
    await expect(atlas.failure).toContainText(`/${file}`);
    for (const words of ru) await expect(atlas.failure).toContainText(words);
    // above the view that the build has painted in, which nobody can mistake for a fresh one or operate
    await expect(page.locator('path[id^="outline-RU-"]')).toHaveCount(regions.length);
    await expect(page.locator('.start-notice')).toContainText('вид на день сборки');
    await expect(page.locator('#root')).toHaveAttribute('inert');
    // and in English to an English reader
    await atlas.goto({ lang: 'en' });
    await expect(atlas.failure).toContainText(`/${file}`);
    // where another view was asked for, of which there is no picture
    await expect(page.locator('path[id^="outline-RU-"]')).toHaveCount(0);
    for (const words of en) await expect(atlas.failure).toContainText(words);
    expect((await atlas.failure.innerText()).match(/[А-Яа-яЁё]+/g)).toBeNull();
    // when the server is well again, a retry brings the atlas
    await heal();
    await atlas.failure.getByRole('button', { name: 'Try again' }).click();
    await atlas.waitForMap();
    await expect(atlas.failure).toHaveCount(0);
    await atlas.waitForScript();
    // the browser logs the answers of a failing server by itself
    atlas.takeErrors();
  });
}

const SCENARIO = 'data/scenario-2020/dataset.json';
const SWITCHES: readonly (readonly [name: string, words: string, arrange: Fault['arrange']])[] = [
  ['404', 'ошибка 404', (page) => answerStatus(page, SCENARIO, 404)],
  ['malformed JSON', 'это не JSON', (page) => answerText(page, SCENARIO, '{')],
  [
    'an unknown region',
    'нет региона с кодом «RU-XXX»',
    (page) =>
      answerChanged(page, SCENARIO, (json) =>
        Object.assign(listIn(json, 'objects')[0] ?? {}, { regionId: 'RU-XXX' }),
      ),
  ],
];
for (const [name, words, arrange] of SWITCHES) {
  test(`a data set that cannot be had (${name}) leaves the last good view`, async ({ atlas, page }) => {
    const { heal } = await arrange(page);
    await atlas.open({ indicator: 'presence', district: 'pfo' });
    const counts = await atlas.panel.legendCounts();
    await atlas.panel.openMore();
    await atlas.panel.choose('Набор данных', 'Сценарий 2020');
    await expect(atlas.failure).toContainText(words);
    await atlas.panel.expectLegend(counts);
    await atlas.waitForMap();
    await atlas.expectInAddress('dataset', null);
    await expect(page.getByRole('radio', { name: 'Открытые источники' })).toBeChecked();
    // when the server is well again, the same notice brings it
    await heal();
    await atlas.failure.getByRole('button', { name: 'Повторить' }).click();
    await expect(atlas.badge).toBeVisible();
    await expect(atlas.failure).toHaveCount(0);
    atlas.takeErrors();
  });
}

test('a start without the network shows the copy of the last visit, and says so', async ({ atlas, page }) => {
  // given a visit that went well
  await atlas.open();
  await atlas.waitForCopies(FIRST_FILES);
  // when the data can no longer be had
  await page.route(/\.json(\?.*)?$/, (route) => route.abort('internetdisconnected'));
  await page.reload();
  // then the country is there all the same, with the date of the copy
  await atlas.waitForMap();
  await atlas.waitForScript();
  await expect(page.locator('.stale-badge')).toContainText('Сохранённая копия данных от');
  await expect.poll(async () => (await atlas.panel.legendCounts())['registered']).toBeGreaterThan(0);
  atlas.takeErrors();
});

test('what the sources say of a region may fail alone: the card stays and can ask again', async ({
  atlas,
  page,
}) => {
  const { heal } = await answerStatus(page, 'data/open-sources/statements.json', 404);
  await atlas.open({ region: 'RU-TUL' });
  await expect(atlas.panel.card).toContainText('Сообщения источников не загружены');
  await expect(atlas.panel.card).toContainText('Названные объекты');
  await heal();
  await atlas.panel.card.getByRole('button', { name: 'Повторить' }).click();
  await expect(atlas.panel.card).not.toContainText('Сообщения источников не загружены');
  atlas.takeErrors();
});

test('the programme page may fail alone, and can be asked for again', async ({ atlas, page }) => {
  const { heal } = await answerStatus(page, 'data/programme.json', 404);
  await atlas.goto({ view: 'programme' });
  await expect(atlas.failure).toContainText('/data/programme.json');
  await heal();
  await atlas.failure.getByRole('button', { name: 'Повторить' }).click();
  await expect(page.locator('article.programme')).toBeVisible();
  atlas.takeErrors();
});
