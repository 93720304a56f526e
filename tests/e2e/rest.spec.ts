import { expect, test } from './support/atlasDriver';
import { countByClass, openSources, publishedText } from './support/bundleData';
import { startDataServer } from './support/dataServer';
import { answerText } from './support/faultyServer';

test('a data set comes from a service of another origin, with the headers of the configuration', async ({
  atlas,
  page,
}) => {
  // given a configuration that names a service
  const service = await startDataServer();
  const config = JSON.parse(publishedText('config.json')) as { datasets: Record<string, unknown>[] };
  const [first] = config.datasets;
  config.datasets[0] = {
    ...first,
    adapter: 'rest',
    url: service.url,
    headers: { 'X-Atlas-Key': 'secret-1' },
  };
  await answerText(page, 'config.json', JSON.stringify(config));
  // when the atlas is opened with a card
  await atlas.open({ indicator: 'presence', region: 'RU-TUL' });
  await expect(atlas.panel.card).toBeVisible();
  // then data and statements have come from there
  await atlas.panel.expectLegend(countByClass(openSources, 'presence'));
  await expect
    .poll(() => service.asked.map(({ path }) => path))
    .toEqual(['/api/datasets/open-sources', '/api/datasets/open-sources/statements']);
  expect(service.asked.every(({ headers }) => headers['x-atlas-key'] === 'secret-1')).toBe(true);

  await atlas.waitForCopies([`${service.url}/datasets/open-sources`]);

  // when the service is gone, the kept copy is shown under its date
  await service.close();
  await page.reload();
  await expect(page.locator('.stale-badge')).toBeVisible();
  await atlas.waitForMap();
  atlas.takeErrors();
});

test('a service of another origin that is not there is named with its whole address', async ({
  atlas,
  page,
}) => {
  const service = await startDataServer();
  await service.close();
  const config = JSON.parse(publishedText('config.json')) as { datasets: Record<string, unknown>[] };
  const [first] = config.datasets;
  config.datasets[0] = { ...first, adapter: 'rest', url: service.url };
  await answerText(page, 'config.json', JSON.stringify(config));
  await atlas.goto();
  await expect(atlas.failure).toContainText(`${service.url}/datasets/open-sources`);
  atlas.takeErrors();
});

test('another default language and data set need no more than the configuration', async ({ atlas, page }) => {
  const config = JSON.parse(publishedText('config.json')) as Record<string, unknown>;
  await answerText(
    page,
    'config.json',
    JSON.stringify({ ...config, defaultLanguage: 'en', defaultDataset: 'scenario-2020' }),
  );
  await atlas.open();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(atlas.badge).toHaveText('Illustrative scenario — not official data');
});
