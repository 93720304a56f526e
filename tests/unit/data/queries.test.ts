import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { AtlasConfig } from '../../../src/data/config';
import {
  boundariesQuery,
  configQuery,
  datasetQuery,
  geographyQuery,
  programmeQuery,
  statementsQuery,
} from '../../../src/data/queries';
import type { Geography } from '../../../src/domain/geography';
import { fictionalDataset } from '../../../mocks/fixtures/fictionalFiles';
import { CONFIG_URL, failureOf, useFictionalService } from './mockService';

const { server, failures, createClient } = useFictionalService();

async function loadStart(): Promise<{ config: AtlasConfig; geography: Geography }> {
  const client = createClient();
  const { value: config } = await client.query(configQuery(CONFIG_URL));
  const { value: geography } = await client.query(geographyQuery(config));
  return { config, geography };
}

describe('the walk of the data over the bundle adapter', () => {
  it('brings a checked data set, its statements, the programme and the boundaries', async () => {
    const { config, geography } = await loadStart();
    const client = createClient();
    const dataset = await client.query(datasetQuery(config, geography, 'survey'));
    expect(dataset.fallback).toBeNull();
    expect(dataset.value.objectsByRegion.get('EX-ONE')?.map(({ id }) => id)).toEqual(['O1']);
    expect(dataset.value.unmatchedObjects.map(({ id }) => id)).toEqual(['O2']);
    expect(dataset.value.indicatorById.get('presence')?.type).toBe('category');
    const statements = await client.query(statementsQuery(config, geography, 'survey'));
    expect(statements.value.statementsByRegion.get('EX-ONE')?.map(({ id }) => id)).toEqual(['F1']);
    const programme = await client.query(programmeQuery(config, geography));
    expect(programme.value.editions[0]?.teams[0]?.regionId).toBe('EX-ONE');
    const boundaries = await client.query(boundariesQuery(config, geography, 'overview'));
    expect(boundaries.value.type).toBe('Topology');
  });

  it('keeps every vintage of a statistic with the source of its region', async () => {
    const { geography } = await loadStart();
    const { values } = geography.statistics.get('population') ?? { values: new Map() };
    expect(values.get('EX-ONE')).toEqual([
      { value: 500, asOf: '2030-01-01', sourceId: 'census' },
      { value: 510, asOf: '2031-01-01', sourceId: 'census' },
    ]);
    expect(values.get('EX-SEA')).toEqual([{ value: 10, asOf: '2030-01-01', sourceId: 'estimate' }]);
  });
});

describe('the rest adapter', () => {
  it('asks another origin by its own paths, with the headers of the configuration', async () => {
    const { config, geography } = await loadStart();
    const seen: { url: string; key: string | null }[] = [];
    server.use(
      http.get('https://service.example/*', ({ request }) => {
        seen.push({ url: request.url, key: request.headers.get('X-Key') });
        return HttpResponse.json({ ...fictionalDataset, id: 'survey-rest' });
      }),
    );
    await createClient().query(datasetQuery(config, geography, 'survey-rest'));
    expect(seen).toEqual([{ url: 'https://service.example/api/datasets/survey-rest', key: 'k' }]);
  });

  it('brings the same data set as the bundle', async () => {
    const { config, geography } = await loadStart();
    const client = createClient();
    const rest = await client.query(datasetQuery(config, geography, 'survey-rest'));
    const bundle = await client.query(datasetQuery(config, geography, 'survey'));
    expect({ ...rest.value, id: 'survey' }).toEqual(bundle.value);
    const statements = await client.query(statementsQuery(config, geography, 'survey-rest'));
    expect(statements.value.statements).toHaveLength(2);
  });

  it('refuses a data set that calls itself by another name', async () => {
    const { config, geography } = await loadStart();
    server.use(http.get('https://service.example/*', () => HttpResponse.json(fictionalDataset)));
    const error = await failureOf(createClient().query(datasetQuery(config, geography, 'survey-rest')));
    expect(error.problems).toEqual([
      { code: 'unexpectedId', path: '$.id', params: { id: 'survey', expected: 'survey-rest' } },
    ]);
  });
});

describe('retries and copies', () => {
  it('tries once more after a server error', async () => {
    let requests = 0;
    server.use(
      http.get(CONFIG_URL, () => {
        requests += 1;
        return requests === 1 ? new HttpResponse(null, { status: 502 }) : undefined;
      }),
    );
    const { config } = await loadStart();
    expect(config.defaultDatasetId).toBe('survey');
    expect(requests).toBe(2);
  });

  it('does not repeat a request for what is not there', async () => {
    let requests = 0;
    server.use(
      http.get(CONFIG_URL, () => {
        requests += 1;
        return new HttpResponse(null, { status: 404 });
      }),
    );
    await failureOf(createClient().query(configQuery(CONFIG_URL)));
    expect(requests).toBe(1);
  });

  it.each(['offline', 'notFound', 'malformed', 'wrongSchema', 'unknownRegion'] as const)(
    'shows the last good copy after %s, with its date and the reason',
    async (failure) => {
      const { config, geography } = await loadStart();
      const query = datasetQuery(config, geography, 'survey');
      const { value: good } = await createClient().query(query);
      failures.set('data/survey/dataset.json', failure);
      const { value, fallback } = await createClient().query(query);
      expect(value).toEqual(good);
      expect(fallback?.savedAt).toMatch(/^\d{4}-\d{2}-\d{2}T/);
      expect(fallback?.error.kind).not.toBeUndefined();
    },
  );

  it('never keeps a file that failed its check', async () => {
    const { config, geography } = await loadStart();
    const query = datasetQuery(config, geography, 'survey');
    failures.set('data/survey/dataset.json', 'unknownRegion');
    await failureOf(createClient().query(query));
    failures.set('data/survey/dataset.json', 'notFound');
    const error = await failureOf(createClient().query(query));
    expect(error.kind).toBe('http');
  });
});
