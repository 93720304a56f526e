import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import { FORMS } from '../../src/domain/view';
import type { AtlasDriver } from './support/atlasDriver';
import { csvFile, ImportDriver } from './support/importDriver';
import {
  cachesOf,
  corner,
  expect,
  failuresIn,
  keptCaches,
  openKept,
  openTable,
  test,
} from './support/keptBuild';
import { CHROMIUM_ARGUMENTS } from './support/screens';

const executablePath = findChromium();

async function openView(atlas: AtlasDriver, url: string, query: string): Promise<void> {
  await atlas.page.goto(`${url}${query}`);
  await atlas.waitForScript();
}

test('after one load both painters and both languages work with the network cut', async ({
  atlas,
  page,
  server,
}) => {
  await openKept(page, server.url);
  server.network('cut');

  // in the very page that was loaded, parts that nobody has asked for yet
  await atlas.waitForScript();
  await openTable(atlas);
  await page.getByRole('button', { name: 'EN' }).click();
  await expect(atlas.question).toHaveText(/^Where/);

  // from a cold start, both renderers in both languages
  for (const renderer of ['gl', 'svg']) {
    for (const [language, question] of [
      ['ru', /^Где/],
      ['en', /^Where/],
    ] as const) {
      await openView(atlas, server.url, `?renderer=${renderer}&lang=${language}`);
      await atlas.onMap.waitForRenderer(renderer);
      await atlas.waitForMap();
      await expect(atlas.question).toHaveText(question);
    }
  }
});

test('after one load every data set, form, file and story works with the network cut', async ({
  atlas,
  page,
  server,
}) => {
  await openKept(page, server.url);
  server.network('cut');
  // the other data set, and the card with what sources say word by word
  await openView(atlas, server.url, '?dataset=scenario-2020&renderer=svg');
  await expect(atlas.badge).toBeVisible();
  await openView(atlas, server.url, '?region=RU-TUL&renderer=svg');
  await expect(atlas.panel.card).toContainText('Тульская область');
  // every other form
  for (const view of FORMS.filter((form) => form !== 'map')) {
    await page.goto(`${server.url}?view=${view}`);
    const answer = view === 'tiles' ? '[data-map-state]' : '.main-pane__form > :not([role="status"])';
    await expect(page.locator(answer).first()).toBeVisible();
    await expect(atlas.failure).toHaveCount(0);
  }
  // own files, which workers of their own read and write; and what is taken away as files
  await openView(atlas, server.url, '?indicator=presence&renderer=svg');
  const loading = new ImportDriver(page);
  await loading.open();
  for (const format of ['XLSX', 'CSV']) {
    const template = page.waitForEvent('download');
    await page.getByRole('button', { name: `Таблица регионов, ${format}` }).click();
    expect((await stat(await (await template).path())).size).toBeGreaterThan(1_000);
  }
  await loading.choose(
    csvFile('own.csv', [
      ['Название', 'Регион'],
      ['Первый', 'Татарстан'],
    ]),
  );
  await loading.acceptAndWait();
  const archive = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Сохранить файлами' }).click();
  expect((await stat(await (await archive).path())).size).toBeGreaterThan(500);
  // the story
  for (const mode of ['present', 'kiosk']) {
    await page.goto(`${server.url}?mode=${mode}`);
    await expect(page.locator('.scene-words').first()).toBeVisible();
  }
});

test('a browser started without a network opens the stand', async ({ playwright, server }) => {
  const profile = await mkdtemp(path.join(tmpdir(), 'atlas-profile-'));
  const start = () =>
    playwright.chromium.launchPersistentContext(profile, {
      ...(executablePath === null ? {} : { executablePath }),
      args: CHROMIUM_ARGUMENTS,
      serviceWorkers: 'allow',
    });
  const before = await start();
  await openKept(await before.newPage(), server.url);
  await before.close();
  server.network('cut');
  const after = await start();
  const page = await after.newPage();
  await page.goto(`${server.url}?mode=kiosk`);
  await expect(page.locator('.scene-words').first()).toBeVisible();
  await expect(corner(page)).toBeVisible();
  await after.close();
  await rm(profile, { recursive: true, force: true });
});

test('a changed config.json needs no build, and a network that says nothing is not waited for', async ({
  atlas,
  build,
  page,
  server,
}) => {
  await openKept(page, server.url);
  const file = path.join(build.folder, 'config.json');
  const config = readFileSync(file, 'utf8');
  writeFileSync(file, config.replace('"defaultLanguage": "ru"', '"defaultLanguage": "en"'));
  await page.reload();
  await expect(atlas.question).toHaveText(/^Where/);
  // the kept copy follows, all files at once
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.match('config.json'))?.text()) ?? ''))
    .toContain('"defaultLanguage": "en"');
  server.network('hung');
  const started = Date.now();
  await page.goto(server.url);
  await atlas.waitForScript();
  expect(Date.now() - started).toBeLessThan(12_000);
  await expect(atlas.question).toHaveText(/^Where/);
});

test('where there is no room the atlas goes on online, and keeps nothing by halves', async ({
  atlas,
  page,
  server,
}) => {
  const client = await page.context().newCDPSession(page);
  await page.goto('about:blank');
  await client.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(server.url).origin,
    quotaSize: 1_500_000,
  });
  await page.goto(server.url);
  await atlas.waitForScript();
  await expect.poll(() => failuresIn(page)).toContainEqual(expect.stringContaining('quota'));
  await expect
    .poll(async () => (await keptCaches(page)).filter((name) => name.startsWith('park-atlas-code')))
    .toEqual([]);
  await page.reload();
  await atlas.waitForScript();
  await openTable(atlas);
  atlas.takeErrors();
});

test('cleared storage is filled again by the next load', async ({ atlas, build, page, server }) => {
  await openKept(page, server.url);
  // the caches alone, as a person may in the settings
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await atlas.waitForScript();
  await expect.poll(() => keptCaches(page)).toEqual(cachesOf(build));

  // everything, the worker included
  const client = await page.context().newCDPSession(page);
  await client.send('Storage.clearDataForOrigin', {
    origin: new URL(server.url).origin,
    storageTypes: 'all',
  });
  await page.goto('about:blank');
  await openKept(page, server.url);
  await expect.poll(() => keptCaches(page)).toEqual(cachesOf(build));
  server.network('cut');
  await page.reload();
  await atlas.waitForScript();
  await expect(corner(page)).toContainText(build.id);
});
