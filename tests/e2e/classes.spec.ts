import { expect, test } from './support/atlasDriver';
import { ON_DESKTOP, ON_PHONE } from './support/screens';

const NUMBERS = { indicator: 'objects', renderer: 'svg' };

test('a break is dragged: the picture follows at once, the address when the hand lets go', async ({
  atlas,
  page,
}) => {
  await atlas.open({ ...NUMBERS, classes: 'at_1_3' });
  const handle = page.getByRole('slider').nth(1).locator('circle');
  const from = await handle.boundingBox();
  if (from === null) throw new Error('No handle');
  const entries = await page.evaluate(() => history.length);
  const counts = await atlas.panel.legendCounts();
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y, { steps: 8 });
  await expect.poll(() => atlas.panel.legendCounts()).not.toEqual(counts);
  expect(new URL(page.url()).searchParams.get('classes')).toBe('at_1_3');
  await page.mouse.up();
  await expect(page).toHaveURL(/classes=at_1_[4-9]/);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
});

test(
  'a break is stepped by keys and typed; all of it is undone',
  { tag: [ON_DESKTOP, ON_PHONE] },
  async ({ atlas, page }) => {
    await atlas.open({ ...NUMBERS, classes: 'at_1_3' });
    await page.getByRole('slider').nth(1).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/classes=at_1_4/);
    await page.getByRole('button', { name: 'Классы', exact: true }).click();
    const field = page.getByRole('textbox', { name: 'Граница 1 из 2' });
    await field.fill('2,5');
    await field.press('Enter');
    await expect(page).toHaveURL(/classes=at_2.5_4/);
    await page.getByRole('button', { name: 'Вернуть как было' }).click();
    await expect(page).not.toHaveURL(/classes/);
    expect(await atlas.overflowPx()).toBe(0);
  },
);

test('a link brings method and palette back, and a filter moves no break', async ({ atlas, page }) => {
  await atlas.open({ ...NUMBERS, classes: 'quantile-4', palette: 'diverging' });
  // Drawn by a part that is loaded when the viewer's own classes are.
  await expect(page.locator('.class-histogram__mean')).toHaveCount(1);
  const labels = page.locator('.legend__label');
  const before = await labels.allTextContents();
  expect(before).not.toEqual([]);
  const counts = await atlas.panel.legendCounts();
  await atlas.panel.choose('Федеральный округ', 'ЦФО');
  await expect(page).toHaveURL(/district=cfo/);
  // The legend has followed the filter, and only its counts have changed.
  await expect.poll(() => atlas.panel.legendCounts()).not.toEqual(counts);
  await expect(labels).toHaveText(before);
});

test(
  'a class of the legend, pressed, keeps its regions and fades the others',
  { tag: [ON_DESKTOP, ON_PHONE] },
  async ({ atlas, page }) => {
    await atlas.open({ renderer: 'svg' });
    const fills = () =>
      page
        .locator('.map-svg path[id^="outline-"]')
        .evaluateAll((all) => all.map((path) => path.parentElement?.getAttribute('fill') ?? ''));
    const before = await fills();
    const row = atlas.panel.legendRow('registered');
    await row.getByRole('button').first().click();
    const count = Number(await row.locator('.legend__count').innerText());
    await expect.poll(async () => (await fills()).filter((fill, i) => fill === before[i]).length).toBe(count);
    await page.keyboard.press('Escape');
    // With a mouse the pointer still rests on the row.
    await page.mouse.move(1, 1);
    await row.getByRole('button').first().blur();
    await expect.poll(fills).toEqual(before);
  },
);

test(
  'the settings of the classes cover none of the map they change, and are whole',
  { tag: [ON_DESKTOP, ON_PHONE] },
  async ({ atlas, page }) => {
    await atlas.open({ ...NUMBERS, classes: 'at_1_3' });
    await page.getByRole('button', { name: 'Классы', exact: true }).click();
    const settings = page.getByRole('dialog', { name: 'Классы' });
    await expect(settings).toBeVisible();
    const pane = page.locator('.main-pane__map');
    const overlap = async () => {
      const [map, sheet] = [await pane.boundingBox(), await settings.boundingBox()];
      if (map === null || sheet === null) return null;
      const width = Math.min(map.x + map.width, sheet.x + sheet.width) - Math.max(map.x, sheet.x);
      const height = Math.min(map.y + map.height, sheet.y + sheet.height) - Math.max(map.y, sheet.y);
      return Math.max(0, width) * Math.max(0, height);
    };
    // Less than a pixel along an edge is rounding.
    await expect.poll(overlap).toBeLessThan(1000);
    await expect(pane).toBeInViewport({ ratio: 0.98 });
    const reset = settings.getByRole('button', { name: 'Вернуть как было' });
    await reset.scrollIntoViewIfNeeded();
    await expect(reset).toBeInViewport({ ratio: 1 });
  },
);
