import type { Page } from '@playwright/test';
import { expect, test } from './support/atlasDriver';

const eventsOf = (page: Page) =>
  page.evaluate(() =>
    (JSON.parse(localStorage.getItem('park-atlas-stand-events') ?? '[]') as { kind: string }[]).map(
      ({ kind }) => kind,
    ),
  );

/** Without what a slow machine brings about by itself. */
const deedsOf = async (page: Page) => (await eventsOf(page)).filter((kind) => kind !== 'frameFrozen');

test('a stand from which everything has gone begins anew by itself', async ({ atlas, page }) => {
  await atlas.goto({ mode: 'kiosk', languages: 'en', region: 'RU-MOS' });
  await expect(page.locator('html')).toHaveAttribute('data-kiosk', 'attract');
  await expect.poll(() => deedsOf(page)).toEqual(['start']);
  // when a fault has reached the root, and React has taken the page down
  const isBack = page.waitForEvent('load');
  await page.evaluate(() => document.getElementById('root')?.replaceChildren());
  // then it is the stand again, with its settings and nothing of a visitor
  await isBack;
  await atlas.waitForScript();
  const parameters = new URL(page.url()).searchParams;
  expect([...parameters.keys()].sort()).toEqual(['languages', 'mode']);
  await expect.poll(() => deedsOf(page)).toEqual(['start', 'emptyPage', 'reload', 'start']);
});

test('a page that stood still says so on the hidden page of a stand', async ({ atlas, page }) => {
  // A page is judged by the beats of a worker, once there are any.
  await page.addInitScript(() => {
    const felt = { beats: 0 };
    class FeltWorker extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        if (String(url).includes('heartbeatWorker'))
          this.addEventListener('message', () => (felt.beats += 1));
      }
    }
    Object.assign(window, { felt, Worker: FeltWorker });
  });
  await atlas.goto({ mode: 'kiosk' });
  await atlas.waitForScript();
  const beats = () =>
    page.evaluate(() => (window as unknown as { readonly felt: { readonly beats: number } }).felt.beats);
  await expect.poll(beats).toBeGreaterThan(0);
  await expect(page.locator('html')).toHaveAttribute('data-kiosk', 'attract');
  await expect.poll(() => eventsOf(page)).toContain('start');
  // given a script that runs longer than FROZEN_MS and two beats: only a beat sent while it runs can be that late
  // a task of the page's own: what is evaluated from outside is not counted as one
  await page.evaluate(() => {
    setTimeout(() => {
      const until = performance.now() + 10_000;
      while (performance.now() < until);
    });
  });
  await expect.poll(() => eventsOf(page)).toContain('frameFrozen');
  // when the corner is held, once the stand is there
  await expect(page.locator('html')).toHaveAttribute('data-kiosk', 'attract');
  await page.mouse.move(30, 30);
  await page.mouse.down();
  const diagnostics = page.getByRole('dialog', { name: 'Диагностика стенда' });
  await expect(diagnostics).toBeVisible();
  await page.mouse.up();
  // then it stands there, and can be taken along
  await expect(diagnostics.getByRole('cell', { name: 'Кадры остановились' })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    diagnostics.getByRole('button', { name: 'Сохранить JSON' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('stand-diagnostics.json');
  await diagnostics.getByRole('button', { name: 'Закрыть' }).click();
  await expect(diagnostics).toHaveCount(0);
});

test('a lost WebGL context is healed, and one that is lost again and again is left for SVG', async ({
  atlas,
  page,
}) => {
  await atlas.goto({ mode: 'kiosk', renderer: 'gl' });
  await atlas.onMap.waitForRenderer('gl');
  await expect.poll(() => eventsOf(page)).toContain('start');
  for (let losses = 1; losses <= 4; losses += 1) {
    await atlas.onMap.loseContextForAMoment();
    if (losses === 4) break;
    await expect
      .poll(async () => (await eventsOf(page)).filter((kind) => kind === 'contextRestored').length)
      .toBe(losses);
    await atlas.onMap.waitForRenderer('gl');
  }
  await atlas.onMap.waitForRenderer('svg');
  await expect.poll(async () => (await deedsOf(page)).at(-1)).toBe('rendererFallback');
});
