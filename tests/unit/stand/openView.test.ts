import { http } from 'msw';
import { expect, it } from 'vitest';
import { prepareView } from '../../../src/app/openView';
import { DataError } from '../../../src/data/dataError';
import { configQuery, datasetQuery, geographyQuery } from '../../../src/data/queries';
import { CONFIG_URL, useFictionalService } from '../data/mockService';

const { server, createClient } = useFictionalService();

it('shows a data set that is here without waiting for a source that says nothing', async () => {
  const client = createClient();
  const { value: config } = await client.query(configQuery(CONFIG_URL));
  const { value: geography } = await client.query(geographyQuery(config));
  const query = datasetQuery(config, geography, 'survey');
  const { value } = await client.query(query);
  // A kept copy stands in: whoever asks without haste asks the source again.
  const fallback = { savedAt: '2031-01-01T00:00:00Z', error: new DataError('timeout', { url: CONFIG_URL }) };
  client.setQueryData(query.queryKey, { value, fallback });
  server.use(http.get('*/dataset.json', () => new Promise<never>(() => {})));
  const { view } = await prepareView(client, { config, geography }, '?dataset=survey&view=table');
  expect(view).toMatchObject({ datasetId: 'survey', form: 'table' });
});
