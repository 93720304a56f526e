import type { Page } from '@playwright/test';
import { expect, test as base, type AtlasDriver } from './atlasDriver';
import { copyBuild, serveBuild, type Build, type BuildServer } from './publishedBuild';

interface KeptFixtures {
  /** What is published first. */
  readonly build: Build;
  readonly server: BuildServer;
}

/** A test with a server of its own, whose build the browser keeps. */
export const test = base.extend<KeptFixtures>({
  serviceWorkers: 'allow',
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

export { expect };

export const corner = (page: Page) => page.locator('.version-corner');

/** Opens the atlas and waits until the whole build is kept. */
export async function openKept(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null) {
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
    }
  });
}

/** Has the browser look for a newer build and waits until it waits for its turn. */
export async function waitForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? null),
    )
    .toBe('installed');
}

/** Asks for the update that waits, and waits until it is there. */
export async function takeUpdate(page: Page, { id }: Build): Promise<void> {
  await page.getByRole('button', { name: 'Обновить', exact: true }).click();
  await expect(corner(page)).toContainText(id);
}

/** Asks for a part that is fetched when it is first needed. */
export async function openTable(atlas: AtlasDriver): Promise<void> {
  await atlas.showForm('Таблица');
  await expect(atlas.table).toBeVisible();
}

/** What the log of the stand says of updates that failed. */
export function failuresIn(page: Page): Promise<readonly string[]> {
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

/** Names of caches in alphabetical order; a set of data without its number, for each keeping makes another. */
export async function keptCaches(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(() => caches.keys());
  return names.map((name) => name.replace(/^(park-atlas-data-.+)-\d+$/, '$1')).sort();
}

/** The caches of one build alone. */
export const cachesOf = ({ id }: Build) => [`park-atlas-code-${id}`, `park-atlas-data-${id}`];
