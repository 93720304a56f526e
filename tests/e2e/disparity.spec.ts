import { expect, test } from './support/atlasDriver';

test('measures the objects per million people of one district, off the page’s own thread', async ({
  atlas,
}) => {
  const workers: string[] = [];
  atlas.page.on('worker', (worker) => workers.push(worker.url()));
  await atlas.goto({
    dataset: 'scenario-2020',
    indicator: 'objects-per-million',
    district: 'pfo',
    view: 'disparity',
  });
  const measure = (name: string) => atlas.page.getByRole('region', { name });
  await expect(measure('Индекс Джини')).toContainText(/0,\d+/);
  await expect(measure('Доля пяти ведущих регионов (CR5)')).toContainText('%');
  await expect(measure('Индекс Тейла: между округами и внутри них')).toContainText('ПФО');
  await expect(measure('Индекс Морана I')).toContainText('псевдо-p');
  await expect(measure('Локальные скопления (LISA)')).toBeVisible();
  expect(workers.filter((url) => url.includes('statisticsWorker'))).toHaveLength(1);
  expect(await atlas.overflowPx()).toBe(0);
});
