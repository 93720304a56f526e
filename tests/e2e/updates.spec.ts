import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  cachesOf,
  corner,
  expect,
  failuresIn,
  keptCaches,
  openKept,
  openTable,
  takeUpdate,
  test,
  waitForUpdate,
} from './support/keptBuild';
import { copyBuild, scriptOf } from './support/publishedBuild';

/**
 * Each look at what comes when all windows are closed is a window, and puts the former build to work again: the browser
 * must find the time to change over between two of them, on a busy machine too.
 */
const FAR_APART = { intervals: [500, 2_000, 5_000, 10_000], timeout: 60_000 };

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
  await openTable(atlas);
  // opened anew it is still the former build: two windows must not differ
  await page.goto(server.url);
  await expect(corner(page)).toContainText(build.id);

  // when it is asked for, the new build is there, whole, and the former one is gone
  server.network('cut');
  await takeUpdate(page, second);
  await atlas.waitForScript();
  await openTable(atlas);
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
    }, FAR_APART)
    .toBe(true);
  expect(second.id).not.toBe(build.id);
});

test('a stand that is left alone changes to the new build by itself', async ({ build, page, server }) => {
  await openKept(page, `${server.url}?mode=kiosk&idle=10&countdown=3`);
  await expect(corner(page)).toContainText(build.id);
  const second = copyBuild('0.2.0');
  server.publish(second);
  // in use: nothing changes under the visitor's hands
  await page.mouse.click(300, 300);
  await expect(page.locator('html')).toHaveAttribute('data-kiosk', 'visit');
  await page.evaluate(() => {
    const hand = setInterval(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' })), 500);
    Object.assign(window, { isSame: true, leave: () => clearInterval(hand) });
  });
  await waitForUpdate(page);
  await expect(corner(page)).toContainText(build.id);
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  await expect(page.locator('.update-note')).toHaveCount(0);
  // left alone
  await page.evaluate(() => (window as unknown as { readonly leave: () => void }).leave());
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
  await openTable(atlas);

  server.network('up');
  writeFileSync(broken, content);
  await waitForUpdate(page);
  await takeUpdate(page, second);
  atlas.takeErrors();
});

test('a roll-back is an update like any other', async ({ build, page, server }) => {
  const second = copyBuild('0.2.0');
  server.publish(second);
  await openKept(page, server.url);
  await expect(corner(page)).toContainText(second.id);
  server.publish(build);
  await waitForUpdate(page);
  await takeUpdate(page, build);
  server.network('cut');
  await page.reload();
  await expect(corner(page)).toContainText(build.id);
  await expect.poll(() => keptCaches(page)).toEqual(cachesOf(build));
});
