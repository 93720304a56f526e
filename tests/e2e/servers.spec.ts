import type { Page } from '@playwright/test';
import { excerptDataset } from '../../scripts/contract/excerpt';
import { readDefaultDataset } from '../../scripts/contract/publishedFiles';
import { configEntry, countObjects, source } from '../servers/mapserver/layers';
import { startMapServer } from '../servers/mapserver/startMapServer';
import { startPrismMock } from '../servers/prism/startPrism';
import type { AtlasDriver } from './support/atlasDriver';
import { expect, test } from './support/atlasDriver';
import { countByClass, openSources, publishedText } from './support/bundleData';
import { answerText } from './support/faultyServer';

interface Config {
  datasets: { readonly id: string; readonly [key: string]: unknown }[];
}

/** Adds a data set to the configuration the page is given. */
async function addDataset(page: Page, entry: { readonly id: string }): Promise<void> {
  const config = JSON.parse(publishedText('config.json')) as Config;
  config.datasets.push(entry);
  await answerText(page, 'config.json', JSON.stringify(config));
}

/** A column of the table by region name, as printed. */
async function columnOf(atlas: AtlasDriver, heading: RegExp): Promise<ReadonlyMap<string, string>> {
  await expect(atlas.table.locator('tbody tr')).toHaveCount(source.regions.length);
  const headings = await atlas.table.getByRole('columnheader').allInnerTexts();
  const column = headings.findIndex((text) => heading.test(text));
  const rows = await atlas.table.locator('tbody tr').evaluateAll(
    (elements, index) =>
      elements.map((row) => {
        const cells = [...row.querySelectorAll('th, td')];
        const name = row.querySelector('th button > span')?.textContent ?? '';
        return [name, cells[index]?.textContent ?? ''] as const;
      }),
    column,
  );
  return new Map(rows);
}

/** A number as the page prints it in Russian, spaces and comma; words are none. */
const numberOf = (printed = ''): number => Number.parseFloat(printed.replace(/\s/g, '').replace(',', '.'));

test('the numbers on screen are those of a map server', async ({ atlas, page }) => {
  // given MapServer over the published data, and a configuration that names it
  const server = await startMapServer();
  await addDataset(page, configEntry(server.url));
  // when its objects are opened as a table
  await atlas.goto({ dataset: 'mapserver', view: 'table', indicator: 'objects' });
  // then every region has as many objects as the source says; the list is complete, so that none is zero
  const counts = countObjects();
  const objects = await columnOf(atlas, /объект/i);
  for (const { id, name } of source.regions) {
    expect(numberOf(objects.get(name.ru)), name.ru).toBe(counts.get(id) ?? 0);
  }
  // and every region the population of its table
  await atlas.goto({ dataset: 'mapserver', view: 'table', indicator: 'naselenie' });
  await expect(atlas.question).toHaveText('Население');
  const people = await columnOf(atlas, /^Население/);
  for (const { id, name } of source.regions) {
    // printed with one decimal
    expect(numberOf(people.get(name.ru)), name.ru).toBeCloseTo(source.population[id] ?? NaN, 1);
  }
  await server.close();
});

test('the numbers on screen are those of a server that has nothing but the OpenAPI document', async ({
  atlas,
  page,
}) => {
  // given Prism answering by the examples of the document, and a configuration that names it
  const prism = await startPrismMock();
  const { dataset } = readDefaultDataset();
  const example = JSON.parse(JSON.stringify(excerptDataset(dataset))) as typeof openSources;
  const config = JSON.parse(publishedText('config.json')) as Config;
  config.datasets = [{ id: dataset.id, title: dataset.title, adapter: 'rest', url: prism.url }];
  await answerText(page, 'config.json', JSON.stringify(config));
  // when its data set is opened
  await atlas.open({ indicator: 'presence' });
  // then every class has as many regions as in the example: far fewer than in the published file
  const counts = countByClass(example, 'presence');
  expect(counts).not.toEqual(countByClass(openSources, 'presence'));
  await atlas.panel.expectLegend(counts);
  await prism.close();
});
