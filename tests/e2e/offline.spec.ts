import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import { FORMS } from '../../src/domain/view';
import { expect, test as base, type AtlasDriver } from './support/atlasDriver';
import { csvFile, ImportDriver } from './support/importDriver';
import { copyBuild, scriptOf, serveBuild, type Build, type BuildServer } from './support/publishedBuild';
import { CHROMIUM_ARGUMENTS } from './support/screens';

const executablePath = findChromium();

interface OfflineFixtures {
  readonly build: Build;
  readonly server: BuildServer;
}

const test = base.extend<OfflineFixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures this one needs.
  build: async ({}, use) => {
    await use(copyBuild());
  },
  server: async ({ build }, use) => {
    const server = await serveBuild(build);
    await use(server);
    await server.close();
  },
});

test.use({ serviceWorkers: 'allow' });

const corner = (page: Page) => page.locator('.version-corner');

/** Opens the atlas and waits until the whole build is kept. */
async function openKept(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null) {
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
    }
  });
}

/** Has the browser look for a newer build and waits until it waits for its turn. */
async function waitForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? null),
    )
    .toBe('installed');
}

/** What the log of the stand says of updates that failed. */
function failuresIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    (
      JSON.parse(localStorage.getItem('park-atlas-stand-events') ?? '[]') as {
        kind: string;
        details: string;
      }[]
    )
      .filter(({ kind }) => kind === 'updateFailed')
      .map(({ details }) => details),
  );
}

function keptCaches(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => caches.keys());
}

/** The caches of one build alone. */
const cachesOf = ({ id }: Build) => [`park-atlas-data-${id}`, `park-atlas-code-${id}`];

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
  await atlas.showForm('Таблица');
  await expect(atlas.table).toBeVisible();
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
  await loading.opener.click();
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

test('an update is fetched whole in the background and used only when asked for', async ({
  atlas,
  build,
  page,
  server,
}) => {
  await openKept(page, server.url);
  await expect(corner(page)).toContainText(build.id);
  const second = copyBuild('0.2.0');
  expect(second.id).not.toBe(build.id);
  expect(scriptOf(second, 'RegionTable')).not.toBe(scriptOf(build, 'RegionTable'));
  server.publish(second);
  await waitForUpdate(page);

  // the page that is open stays of one piece, though the server has its scripts no more
  await expect(page.getByText('Доступна новая версия атласа.')).toBeVisible();
  await atlas.showForm('Таблица');
  await expect(atlas.table).toBeVisible();
  // opened anew it is still the former build: two windows must not differ
  await page.goto(server.url);
  await expect(corner(page)).toContainText(build.id);

  // when it is asked for, the new build is there, whole, and the former one is gone
  server.network('cut');
  await page.getByRole('button', { name: 'Обновить', exact: true }).click();
  await expect(corner(page)).toContainText(second.id);
  await atlas.waitForScript();
  await atlas.showForm('Таблица');
  await expect(atlas.table).toBeVisible();
  await page.reload();
  await expect(atlas.table).toBeVisible();
  await expect.poll(() => keptCaches(page)).toEqual(cachesOf(second));
});

test('an update nobody asked for comes when all windows are closed', async ({
  build,
  context,
  page,
  server,
}) => {
  await openKept(page, server.url);
  const second = copyBuild('0.2.0');
  server.publish(second);
  await waitForUpdate(page);
  await page.getByRole('button', { name: 'Позже' }).click();
  await expect(page.getByText('Доступна новая версия атласа.')).toHaveCount(0);
  await page.close();
  await expect
    .poll(async () => {
      const next = await context.newPage();
      await next.goto(server.url);
      const words = await corner(next).textContent();
      await next.close();
      return words?.includes(second.id);
    })
    .toBe(true);
  expect(second.id).not.toBe(build.id);
});

test('a stand that is left alone changes to the new build by itself', async ({ build, page, server }) => {
  await openKept(page, `${server.url}?mode=kiosk&idle=20&countdown=3`);
  await expect(corner(page)).toContainText(build.id);
  const second = copyBuild('0.2.0');
  server.publish(second);
  // in use: nothing changes under the visitor's hands
  await page.mouse.click(300, 300);
  await expect(page.locator('html')).toHaveAttribute('data-kiosk', 'visit');
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await waitForUpdate(page);
  await expect(corner(page)).toContainText(build.id);
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  await expect(page.locator('.update-note')).toHaveCount(0);
  // left alone
  await expect(corner(page)).toContainText(second.id, { timeout: 60_000 });
  expect(new URL(page.url()).searchParams.get('mode')).toBe('kiosk');
});

test('a broken update leaves the former build, is logged, and is taken once it is mended', async ({
  atlas,
  build,
  page,
  server,
}) => {
  await openKept(page, server.url);
  const second = copyBuild('0.2.0');
  const broken = path.join(second.folder, 'assets', scriptOf(second, 'RegionTable'));
  const content = readFileSync(broken, 'utf8');
  writeFileSync(broken, `${content}\n// cut short`);
  server.publish(second);
  const look = () =>
    page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update().catch(() => undefined);
    });
  await look();
  await expect
    .poll(() => failuresIn(page))
    .toContainEqual(expect.stringMatching(/changed assets\/RegionTable/));
  await expect.poll(() => keptCaches(page)).not.toContain(`park-atlas-code-${second.id}`);
  server.network('cut');
  await page.reload();
  await expect(corner(page)).toContainText(build.id);
  await atlas.showForm('Таблица');
  await expect(atlas.table).toBeVisible();

  server.network('up');
  writeFileSync(broken, content);
  await waitForUpdate(page);
  await page.getByRole('button', { name: 'Обновить', exact: true }).click();
  await expect(corner(page)).toContainText(second.id);
  atlas.takeErrors();
});

test('a roll-back is an update like any other', async ({ build, page, server }) => {
  const second = copyBuild('0.2.0');
  server.publish(second);
  await openKept(page, server.url);
  await expect(corner(page)).toContainText(second.id);
  server.publish(build);
  await waitForUpdate(page);
  await page.getByRole('button', { name: 'Обновить', exact: true }).click();
  await expect(corner(page)).toContainText(build.id);
  server.network('cut');
  await page.reload();
  await expect(corner(page)).toContainText(build.id);
  await expect.poll(() => keptCaches(page)).toEqual(cachesOf(build));
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
  await atlas.showForm('Таблица');
  await expect(atlas.table).toBeVisible();
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
