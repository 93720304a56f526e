import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { expect, test } from './support/atlasDriver';
import { KioskDriver } from './support/kioskDriver';

const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 },
] as const;

const HOME = 'https://atlas.example.org/parks/';
/** As long as an address gets that names everything it can. */
const LONG_HOME = `${HOME}?from=${'stand-of-the-hall-'.repeat(30)}`;

/** What a camera reads off the screen. */
async function read(kiosk: KioskDriver): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await kiosk.page.screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' })?.data;
}

for (const viewport of SCREENS) {
  for (const theme of ['light', 'dark']) {
    test(`the code is read back on ${viewport.width} × ${viewport.height}, ${theme}`, async ({
      page,
      atlas,
    }) => {
      await page.setViewportSize(viewport);
      const kiosk = new KioskDriver(page);
      await kiosk.open({ theme, takeHome: HOME });
      await kiosk.wake();
      await page.locator('.pill', { hasText: 'СФО' }).first().click();
      await atlas.showForm('Таблица');
      await kiosk.takeHome.click();
      await expect(kiosk.code).toBeVisible();
      const expected = `${HOME}?theme=${theme}&view=table&district=sfo`;
      await expect(page.locator('.address-dialog__address')).toHaveText(expected);
      await expect.poll(() => read(kiosk)).toBe(expected);
      const { width = 0 } = (await kiosk.code.boundingBox()) ?? {};
      expect(width).toBeGreaterThan(0.5 * Math.min(viewport.width, viewport.height));
    });
  }

  test(`a long address is read back on ${viewport.width} × ${viewport.height}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const kiosk = new KioskDriver(page);
    await kiosk.open({ takeHome: LONG_HOME });
    await kiosk.wake();
    await kiosk.takeHome.click();
    await expect(kiosk.code).toBeVisible();
    await expect.poll(() => read(kiosk)).toBe(LONG_HOME);
    const [, modules = '0'] = (await kiosk.code.getAttribute('viewBox'))?.split(' ').slice(1) ?? [];
    const { width = 0 } = (await kiosk.code.boundingBox()) ?? {};
    expect(width / Number(modules)).toBeGreaterThanOrEqual(4);
  });
}

test('opens on the phone just what was on the stand', async ({ page, atlas, baseURL }) => {
  const kiosk = new KioskDriver(page);
  await kiosk.open({ takeHome: baseURL ?? '' });
  await kiosk.wake();
  await page.getByRole('button', { name: /^EN/ }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await atlas.panel.openMore();
  await page.locator('.side-panel__dataset .pill').nth(1).click();
  await expect(atlas.badge).toBeVisible();
  await atlas.showForm('Tiles');
  const question = await atlas.question.textContent();
  await kiosk.takeHome.click();
  await expect(kiosk.code).toBeVisible();
  await expect.poll(() => read(kiosk)).toContain(baseURL);
  const address = (await read(kiosk)) ?? '';
  expect(address).not.toContain('kiosk');
  await page.goto(address);
  await expect(atlas.question).toHaveText(question ?? '');
  await expect(atlas.badge).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.atlas')).toHaveAttribute('data-form', 'tiles');
  await expect(kiosk.cover).toHaveCount(0);
});
