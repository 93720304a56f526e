import { QueryClient } from '@tanstack/react-query';
import { readPublicFile } from '../../../mocks/node';
import { readConfig } from '../../../src/data/config';
import { datasetQuery, statementsQuery } from '../../../src/data/queries';
import { parseGeography } from '../../../src/data/toGeography';
import type { Dataset, StatementSet } from '../../../src/domain/dataset';

/** Loads a published data set through the `rest` adapter, with every check the atlas makes. */
export async function loadFrom(
  url: string,
  token?: string,
): Promise<{ readonly dataset: Dataset; readonly statements: StatementSet }> {
  const published = JSON.parse(await readPublicFile('config.json')) as { defaultDataset: string };
  const id = published.defaultDataset;
  const entry = {
    id,
    title: { ru: id, en: id },
    adapter: 'rest',
    url,
    ...(token === undefined ? {} : { token }),
  };
  const config = await readConfig({ ...published, datasets: [entry] }, 'http://atlas.test/config.json');
  const geography = parseGeography(JSON.parse(await readPublicFile('data/geography.json')), 'geography.json');
  const client = new QueryClient();
  const [dataset, statements] = await Promise.all([
    client.query(datasetQuery(config, geography, id)),
    client.query(statementsQuery(config, geography, id)),
  ]);
  return { dataset: dataset.value, statements: statements.value };
}
