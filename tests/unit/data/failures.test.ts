import { describe, expect, it, vi } from 'vitest';
import { PROBLEM_CODES, type DataErrorKind } from '../../../src/data/dataError';
import { fetchText } from '../../../src/data/fetchText';
import {
  boundariesQuery,
  configQuery,
  datasetQuery,
  geographyQuery,
  programmeQuery,
  statementsQuery,
} from '../../../src/data/queries';
import type { Failure } from '../../../mocks/failures';
import { CONFIG_URL, failureOf, ORIGIN, useFictionalService } from './mockService';

const { failures, createClient } = useFictionalService();

async function loadDataset(): Promise<unknown> {
  const client = createClient();
  const { value: config } = await client.query(configQuery(CONFIG_URL));
  const { value: geography } = await client.query(geographyQuery(config));
  return client.query(datasetQuery(config, geography, 'survey'));
}

describe('each failure of a file names what and where', () => {
  const cases: readonly (readonly [Failure, DataErrorKind])[] = [
    ['notFound', 'http'],
    ['serverError', 'http'],
    ['offline', 'network'],
    ['malformed', 'malformed'],
    ['wrongSchema', 'schema'],
    ['numberIsText', 'schema'],
  ];
  for (const file of ['config.json', 'data/geography.json', 'data/survey/dataset.json']) {
    it.each(cases)(`${file}: %s is a failure of kind %s`, async (failure, kind) => {
      // The configuration holds no number.
      if (file === 'config.json' && failure === 'numberIsText') failures.set(file, 'wrongSchema');
      else failures.set(file, failure);
      const error = await failureOf(loadDataset());
      expect(error.kind).toBe(kind);
      expect(error.url).toBe(`${ORIGIN}${file}`);
    });
  }

  it('tells the status of the server', async () => {
    failures.set('data/survey/dataset.json', 'serverError');
    expect((await failureOf(loadDataset())).status).toBe(500);
  });

  it('names a number that is text', async () => {
    failures.set('data/geography.json', 'numberIsText');
    expect((await failureOf(loadDataset())).problems).toEqual([
      {
        code: 'numberIsText',
        path: '$.statistics[0].vintages[1].values.EX-ONE',
        params: { value: '510' },
      },
    ]);
  });

  it('names a region that does not exist in a data set', async () => {
    failures.set('data/survey/dataset.json', 'unknownRegion');
    expect((await failureOf(loadDataset())).problems).toEqual([
      { code: 'unknownRegion', path: '$.objects[0].regionId', params: { id: 'XX-NOWHERE' } },
    ]);
  });

  it('names a region that does not exist in the geography', async () => {
    failures.set('data/geography.json', 'unknownRegion');
    expect((await failureOf(loadDataset())).problems).toEqual([
      { code: 'unknownRegion', path: '$.regions[0].neighbours[0]', params: { id: 'XX-NOWHERE' } },
    ]);
  });

  it('names a duplicate', async () => {
    failures.set('data/geography.json', 'duplicate');
    expect((await failureOf(loadDataset())).problems).toEqual([
      { code: 'duplicate', path: '$.regions[3].id', params: { id: 'EX-ONE' } },
    ]);
    failures.clear();
    failures.set('data/survey/dataset.json', 'duplicate');
    expect((await failureOf(loadDataset())).problems.map(({ code }) => code)).toEqual(['duplicate']);
  });

  it('names a district without regions', async () => {
    failures.set('data/geography.json', 'emptyDistrict');
    expect((await failureOf(loadDataset())).problems).toEqual([
      { code: 'districtWithoutRegions', path: '$.districts[2]', params: { id: 'empty' } },
    ]);
  });

  it.each(['malformed', 'wrongSchema', 'unknownRegion', 'duplicate'] as const)(
    'finds %s in statements and in the programme as well',
    async (failure) => {
      const client = createClient();
      const { value: config } = await client.query(configQuery(CONFIG_URL));
      const { value: geography } = await client.query(geographyQuery(config));
      failures.set('data/survey/statements.json', failure);
      failures.set('data/programme.json', failure);
      const statements = await failureOf(client.query(statementsQuery(config, geography, 'survey')));
      const programme = await failureOf(client.query(programmeQuery(config, geography)));
      expect(programme.kind).toBe(statements.kind);
    },
  );

  it('names a data set the configuration does not have', async () => {
    const client = createClient();
    const { value: config } = await client.query(configQuery(CONFIG_URL));
    const { value: geography } = await client.query(geographyQuery(config));
    const error = await failureOf(
      Promise.resolve().then(() => client.query(datasetQuery(config, geography, 'nowhere'))),
    );
    expect(error.problems[0]?.code).toBe('unknownDataset');
  });

  it('refuses boundaries that are no topology', async () => {
    const client = createClient();
    const { value: config } = await client.query(configQuery(CONFIG_URL));
    const { value: geography } = await client.query(geographyQuery(config));
    failures.set('geo/overview.topo.json', 'wrongSchema');
    const error = await failureOf(client.query(boundariesQuery(config, geography, 'overview')));
    expect(error.kind).toBe('schema');
  });
});

describe('a hang', () => {
  it('ends at the time limit', async () => {
    failures.set('data/geography.json', 'hang');
    const error = await failureOf(fetchText(`${ORIGIN}data/geography.json`, { timeoutMs: 20 }));
    expect(error.kind).toBe('timeout');
  });

  it('ends at once when nobody waits any more, and that is no failure', async () => {
    failures.set('data/geography.json', 'hang');
    const controller = new AbortController();
    const request = fetchText(`${ORIGIN}data/geography.json`, { signal: controller.signal });
    controller.abort();
    await expect(request).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('an offline start', () => {
  it('is told apart from a server that does not answer', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    failures.set('config.json', 'offline');
    expect((await failureOf(createClient().query(configQuery(CONFIG_URL)))).kind).toBe('offline');
    vi.unstubAllGlobals();
  });
});

it('every problem has its own code', () => {
  expect(new Set(PROBLEM_CODES).size).toBe(PROBLEM_CODES.length);
});
