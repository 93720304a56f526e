import { expect, test } from './support/atlasDriver';
import { regions } from './support/bundleData';
import { ON_DESKTOP, ON_PHONE } from './support/screens';

test('a second indicator is drawn with the first, and the legend counts every region once', async ({
  atlas,
  page,
}) => {
  await atlas.open({ dataset: 'scenario-2020', indicator: 'objects', renderer: 'svg' });
  await atlas.panel.openMore();
  await page
    .getByRole('combobox', { name: 'Второй показатель' })
    .selectOption({ label: 'Объекты на 1 млн жителей' });
  await atlas.expectInAddress('with', 'objects-per-million');
  const legend = page.locator('.pair-legend');
  await expect(legend.locator('.pair-legend__cell')).toHaveCount(9);
  const counts = legend.locator('.pair-legend__count, .legend__count');
  await expect
    .poll(async () => (await counts.allTextContents()).reduce((sum, count) => sum + Number(count), 0))
    .toBe(regions.length);
  // A region has the colour of its cell.
  await atlas.waitForMap();
  const named = legend.locator('.pair-legend__cell').last();
  const title = (await named.getAttribute('title')) ?? '';
  const inCell = regions.find(({ shortName }) => title.endsWith(` ${shortName.ru}`));
  const cellFill = await named
    .locator('rect')
    .first()
    .evaluate((rect) => getComputedStyle(rect).fill);
  await expect(page.locator(`.map-svg #outline-${inCell?.id ?? ''}`).first()).toHaveCSS('fill', cellFill);
  // and the tooltip says both
  await atlas.onMap.hover('RU-YAN');
  await expect(page.locator('.map-tooltip')).toContainText('Объекты на 1 млн жителей:');
  await expect(page.locator('.map-tooltip')).toContainText('Объекты:');
});

test('the programme over the presence is the overlay the atlas begins with', async ({ atlas, page }) => {
  await atlas.open({ indicator: 'presence', with: 'programme', renderer: 'svg' });
  const overlaid = page.locator('.map-svg g[fill="url(#overlayHatch)"] use');
  await expect(overlaid).not.toHaveCount(0);
  const count = await overlaid.count();
  await atlas.open({ renderer: 'svg' });
  await expect(overlaid).toHaveCount(count);
});

test(
  'the pair is there on the tiles and nothing overflows',
  { tag: [ON_DESKTOP, ON_PHONE] },
  async ({ atlas, page }) => {
    await atlas.open({ dataset: 'scenario-2020', indicator: 'presence', with: 'objects', view: 'tiles' });
    await expect(page.locator('.pair-legend__cell').first()).toBeVisible();
    expect(await atlas.overflowPx()).toBe(0);
  },
);
