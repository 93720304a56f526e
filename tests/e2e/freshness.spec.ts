import type { Page } from '@playwright/test';
import { expect, test } from './support/atlasDriver';
import { countByClass, openSources } from './support/bundleData';
import { startLiveServer } from './support/liveServer';

const REGION = 'RU-TUL';
const POLL_SECONDS = 5;

/** Makes the region unknown under the indicator of presence. */
function forgetRegion(json: Record<string, unknown>): void {
  const indicators = json['indicators'] as { id: string; observations?: Record<string, unknown> }[];
  const presence = indicators.find(({ id }) => id === 'presence');
  delete presence?.observations?.[REGION];
}

/** What a person would notice to be gone: the camera, the card, the scroll position, the focus. */
async function placeOf(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    address: location.search,
    camera: document.querySelector('.map-markers__camera')?.getAttribute('transform'),
    card: document.querySelector('article.region-card h2')?.textContent,
    scroll: [...document.querySelectorAll('*')].map(({ scrollTop }) => scrollTop).filter((top) => top > 0),
    focus: document.activeElement?.outerHTML.slice(0, 80),
  }));
}

test('fresher data appear by themselves, and the view stays where it is', async ({ atlas, page }) => {
  const server = await startLiveServer(POLL_SECONDS);
  // given a view of one's own: a region chosen, the map magnified, the panel scrolled, a control in focus
  await page.goto(`${server.url}?region=${REGION}&renderer=svg`);
  await atlas.waitForMap();
  await atlas.waitForScript();
  await expect(atlas.panel.card).toBeVisible();
  // What comes last to the page has come.
  await expect(page.locator('.version-corner')).toBeVisible();
  await expect(atlas.panel.card.getByRole('button', { name: 'Сравнить' })).toBeVisible();
  const before = countByClass(openSources, 'presence');
  await atlas.panel.expectLegend(before);
  await atlas.onMap.press('Приблизить');
  await atlas.panel.card.getByRole('button').first().focus();
  await page.evaluate(() => document.querySelector('.side-panel')?.scrollTo(0, 40));
  const place = await placeOf(page);
  await page.evaluate(() => document.querySelector('.map-pane')?.setAttribute('data-same', ''));

  // when the source says the same, nothing is sent again and nothing on the page moves
  await page.evaluate(() => {
    const seen = { mutations: 0 };
    Object.assign(window, { seen });
    new MutationObserver((list) => {
      seen.mutations += list.length;
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const polled = server.asked.length;
  await expect.poll(() => server.asked.length).toBeGreaterThan(polled + 1);
  for (const { status, ifNoneMatch } of server.asked.slice(polled)) {
    expect(ifNoneMatch).toBeDefined();
    expect(status).toBe(304);
  }
  expect(
    await page.evaluate(() => (window as unknown as { seen: { mutations: number } }).seen.mutations),
  ).toBe(0);

  // when it says something else, that is shown in the same place
  server.change(forgetRegion);
  await expect
    .poll(() => atlas.panel.legendCounts())
    .toMatchObject({ unknown: (before['unknown'] ?? 0) + 1 });
  await atlas.waitForMap();
  expect(await placeOf(page)).toEqual(place);
  await expect(page.locator('.map-pane[data-same]')).toHaveCount(1);
  await server.close();
  atlas.takeErrors();
});

test('while the source is down or wrong the last good data stay, dated, and go when it is back', async ({
  atlas,
  page,
}) => {
  const server = await startLiveServer(POLL_SECONDS);
  await page.goto(server.url);
  await atlas.waitForMap();
  await atlas.waitForScript();
  const counts = await atlas.panel.legendCounts();
  const badge = page.locator('.stale-badge');

  // when the server stumbles, the badge says since when and why
  server.fail(500);
  await expect(badge).toContainText('Сохранённая копия данных от');
  await expect(badge).toContainText('ошибкой 500');
  await atlas.panel.expectLegend(counts);
  // when it is back, the badge goes by itself
  server.fail(null);
  await expect(badge).toHaveCount(0);

  // when the network is cut, the same; and the return of the network is enough
  await page.context().setOffline(true);
  await expect(badge).toContainText('Нет подключения к сети');
  await page.context().setOffline(false);
  await expect(badge).toHaveCount(0);

  // when an update fails its check, the old data stay and the place is named
  server.change((json) => Object.assign((json['objects'] as object[])[0] ?? {}, { regionId: 'RU-XXX' }));
  await expect(badge).toContainText('$.objects[0].regionId');
  await expect(badge).toContainText('нет региона с кодом «RU-XXX»');
  await atlas.panel.expectLegend(counts);
  // when it is mended, "try again" does not wait for the next look
  server.change((json) => Object.assign((json['objects'] as object[])[0] ?? {}, { regionId: 'RU-AD' }));
  await badge.getByRole('button', { name: 'Повторить' }).click();
  await expect(badge).toHaveCount(0);
  await server.close();
  atlas.takeErrors();
});
