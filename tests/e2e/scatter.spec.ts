import { expect, test } from './support/atlasDriver';
import { regionOf } from './support/bundleData';

const NUMBERS = {
  dataset: 'scenario-2020',
  indicator: 'objects',
  with: 'objects-per-million',
  view: 'scatter',
};

test('a dot shows its values, selects everywhere and stays selected on the map', async ({ atlas, page }) => {
  await atlas.goto(NUMBERS);
  const dot = page.locator('[data-dot="RU-KLU"]');
  await expect(page.locator('.scatter-plot__name').first()).toBeVisible();
  await atlas.waitForParts();
  const box = (await dot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  // Beside the dot, but nearer to it than to any other.
  await page.mouse.move(box.x + box.width / 2 + 4, box.y + box.height / 2);
  await expect(page.locator('.scatter__readout')).toContainText(regionOf('RU-KLU').name.ru);
  await page.mouse.click(box.x + box.width / 2 + 4, box.y + box.height / 2);
  await expect(atlas.panel.card.getByRole('heading', { level: 2 })).toHaveText(regionOf('RU-KLU').name.ru);
  await atlas.expectInAddress('region', 'RU-KLU');
  await expect(dot).toHaveAttribute('aria-pressed', 'true');
});

test('the line, r and n follow the filter and the scales', async ({ atlas, page }) => {
  await atlas.goto(NUMBERS);
  const trend = page.locator('.scatter__trend');
  await expect(trend).toContainText('85');
  const before = await trend.textContent();
  await page
    .getByRole('group', { name: /^Округа/ })
    .getByRole('button', { name: 'ПФО' })
    .click();
  await atlas.expectInAddress('district', 'pfo');
  await expect(trend.getByRole('button', { name: /^14 — Регионов/ })).toBeVisible();
  expect(await trend.textContent()).not.toBe(before);
  await page.getByRole('checkbox', { name: 'По горизонтали' }).check();
  await atlas.expectInAddress('log', 'x');
  await expect(trend).toContainText('по логарифмам');
});

test('names in the plot do not touch each other', async ({ atlas, page }) => {
  await atlas.goto(NUMBERS);
  const named = page.locator('.scatter-plot__name');
  await expect.poll(() => named.count()).toBeGreaterThan(8);
  await atlas.waitForParts();
  const boxes = await named.evaluateAll((names) =>
    names.map((name) => name.getBoundingClientRect().toJSON() as DOMRect),
  );
  expect(boxes.length).toBeGreaterThan(8);
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      // A line of text is higher than its letters.
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      expect(across > 0 && down > 2).toBe(false);
    }
  }
});
