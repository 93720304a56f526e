import { expect, test } from './support/atlasDriver';
import { classOf, openSources, regionOf, regions, scenario } from './support/bundleData';
import { ON_DESKTOP, ON_PHONE } from './support/screens';

function objectsOf(dataset: typeof scenario): ReadonlyMap<string, number> {
  const counts = new Map(regions.map(({ id }) => [id, 0]));
  for (const { regionId } of dataset.objects) counts.set(regionId, (counts.get(regionId) ?? 0) + 1);
  return counts;
}

const rounded = (value: number) => value.toLocaleString('ru-RU', { maximumFractionDigits: 2 });

test('ranks every region of a complete list as the file counts them, ties sharing a place', async ({
  atlas,
  page,
}) => {
  const counts = objectsOf(scenario);
  const byName = new Intl.Collator('ru');
  const wanted = [...counts]
    .map(([id, count]) => ({ name: regionOf(id).name.ru, count }))
    .toSorted((a, b) => b.count - a.count || byName.compare(a.name, b.name));
  await atlas.goto({ view: 'ranking', dataset: scenario.id, indicator: 'objects' });
  const rows = page.locator('.region-ranking ol > li');
  await expect(rows).toHaveCount(regions.length);
  await expect(rows.locator('.region-ranking__select')).toHaveText(wanted.map(({ name }) => name));
  await expect(rows.locator('.region-ranking__value')).toHaveText(wanted.map(({ count }) => String(count)));
  await expect(rows.locator('.region-ranking__place > [aria-hidden]')).toHaveText(
    wanted.map(({ count }) => String(1 + wanted.filter((other) => other.count > count).length)),
  );
});

test('mean and median leave out what is not known', async ({ atlas, page }) => {
  const known = [...objectsOf(openSources).values()].filter((count) => count > 0).toSorted((a, b) => a - b);
  const mean = known.reduce((sum, count) => sum + count, 0) / known.length;
  const middle = known.length / 2;
  const median = ((known[Math.ceil(middle) - 1] ?? 0) + (known[Math.floor(middle)] ?? 0)) / 2;
  await atlas.goto({ view: 'ranking', indicator: 'objects' });
  await expect(page.locator('.region-ranking ol > li')).toHaveCount(known.length);
  const figures = page.locator('.region-ranking__middles .region-ranking__figure');
  await expect(figures).toHaveText([rounded(mean), rounded(median)]);
  const apart = page.locator('.region-ranking__apart');
  await expect(apart.getByRole('listitem')).toHaveCount(regions.length - known.length);
});

test('groups the regions of an indicator without sizes by the classes of the file', async ({
  atlas,
  page,
}) => {
  await atlas.goto({ view: 'ranking' });
  const groups = page.locator('.region-ranking__group');
  await expect(groups.getByRole('listitem')).toHaveCount(regions.length);
  const registered = regions.filter(({ id }) => classOf(openSources, 'presence', id) === 'registered');
  const chips = groups.first().getByRole('listitem');
  // What is hatched says so after the name.
  await expect
    .poll(async () => (await chips.allTextContents()).map((chip) => chip.split(',')[0]).toSorted())
    .toEqual(registered.map(({ name }) => name.ru).toSorted());
});

test('a name opens the card, a value its origin, and arrows lead through the rows', async ({
  atlas,
  page,
}) => {
  await atlas.goto({ view: 'ranking', indicator: 'objects' });
  const names = page.locator('.region-ranking__select');
  await names.nth(0).focus();
  await page.keyboard.press('ArrowDown');
  await expect(names.nth(1)).toBeFocused();
  const name = (await names.nth(1).textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(atlas.panel.card.getByRole('heading', { level: 2 })).toHaveText(name);
  await expect(names.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await atlas.expectInAddress('region', regions.find((region) => region.name.ru === name)?.id ?? '');
  await page.locator('.region-ranking__value').nth(0).click();
  await expect(page.getByRole('dialog')).toContainText((await names.nth(0).textContent()) ?? '');
});

test(
  'all forms are on one line, and neither they nor the ranking overflow the page',
  { tag: [ON_DESKTOP, ON_PHONE] },
  async ({ atlas, page }) => {
    await atlas.goto({ view: 'ranking', indicator: 'objects', region: 'RU-KHM' });
    await expect(page.locator('.region-ranking ol > li').first()).toBeAttached();
    await atlas.waitForParts();
    expect(await atlas.overflowPx()).toBe(0);
    const buttons = page.locator('nav.form-switch button');
    await expect(buttons).not.toHaveCount(0);
    const tops = await buttons.evaluateAll((all) => all.map((button) => button.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    await atlas.showForm('Источники');
    await expect(buttons.last()).toHaveAttribute('aria-current', 'page');
    await expect(buttons.last()).toBeInViewport({ ratio: 1 });
    expect(await atlas.overflowPx()).toBe(0);
  },
);
