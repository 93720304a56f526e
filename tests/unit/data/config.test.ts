import { describe, expect, it } from 'vitest';
import { fictionalConfig } from '../../../mocks/fixtures/fictionalFiles';
import { partUrl } from '../../../src/data/adapters/addresses';
import { readConfig } from '../../../src/data/config';
import { DataError, type DataProblem } from '../../../src/data/dataError';
import type { FileEntry } from '../../../src/data/datasetEntry';

const URL_OF_CONFIG = 'https://host.example/atlas/config.json';

async function problemsOf(config: unknown): Promise<readonly DataProblem[]> {
  try {
    await readConfig(config, URL_OF_CONFIG);
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('resolves addresses against its own', async () => {
    const config = await readConfig(fictionalConfig, URL_OF_CONFIG);
    expect(config.geographyUrl).toBe('https://host.example/atlas/data/geography.json');
    expect(config.boundaryUrls.context).toBe('https://host.example/atlas/geo/context.topo.json');
    expect(config.datasets.map(({ url }) => url)).toEqual([
      'https://host.example/atlas/data/survey/',
      'https://service.example/api/',
    ]);
    expect(config.takeHomeUrl).toBeNull();
  });

  it('names a wrong type, an unknown key and a missing one, all at once', async () => {
    const { defaultLanguage: _, ...rest } = fictionalConfig;
    expect(await problemsOf({ ...rest, defaultDataset: 5, colour: 'red' })).toEqual([
      { code: 'missing', path: '$.defaultLanguage', params: {} },
      { code: 'wrongType', path: '$.defaultDataset', params: { expected: 'string', received: 'number' } },
      { code: 'unknownKey', path: '$.colour', params: { key: 'colour' } },
    ]);
  });

  it('names a language it does not speak and an adapter it does not have, with those it has', async () => {
    const [bundle] = fictionalConfig.datasets;
    expect(
      await problemsOf({
        ...fictionalConfig,
        defaultLanguage: 'de',
        datasets: [{ ...bundle, adapter: 'ftp' }],
      }),
    ).toEqual([
      { code: 'notAllowed', path: '$.defaultLanguage', params: { value: 'de', allowed: 'ru, en' } },
      {
        code: 'notAllowed',
        path: '$.datasets[0].adapter',
        params: { value: 'ftp', allowed: 'bundle, rest, ogc-features, postgrest' },
      },
    ]);
  });

  it('takes headers for a service only', async () => {
    const [bundle] = fictionalConfig.datasets;
    expect(await problemsOf({ ...fictionalConfig, datasets: [{ ...bundle, headers: {} }] })).toEqual([
      { code: 'unknownKey', path: '$.datasets[0].headers', params: { key: 'headers' } },
    ]);
  });

  it.each(['..', 'a/b', '.hidden', 'own-20210801', 'набор', ''])(
    'refuses «%s» as an id, for it stands in addresses and names a folder',
    async (id) => {
      const [bundle] = fictionalConfig.datasets;
      const problems = await problemsOf({
        ...fictionalConfig,
        defaultDataset: 'a',
        datasets: [
          { ...bundle, id },
          { ...bundle, id: 'a' },
        ],
      });
      expect(problems.map(({ code, path }) => [code, path])).toEqual([['badFormat', '$.datasets[0].id']]);
    },
  );

  it('names a default data set that is not there, and one that is there twice', async () => {
    const [bundle] = fictionalConfig.datasets;
    expect(
      await problemsOf({ ...fictionalConfig, defaultDataset: 'gone', datasets: [bundle, bundle] }),
    ).toEqual([
      { code: 'duplicate', path: '$.datasets[1].id', params: { id: 'survey' } },
      { code: 'unknownDataset', path: '$.defaultDataset', params: { id: 'gone' } },
    ]);
  });

  it('names an empty list, an address that is none and a time limit that is text', async () => {
    const [bundle] = fictionalConfig.datasets;
    expect(await problemsOf({ ...fictionalConfig, datasets: [] })).toEqual([
      { code: 'empty', path: '$.datasets', params: {} },
    ]);
    const problems = await problemsOf({
      ...fictionalConfig,
      takeHomeUrl: 'javascript:alert(1)',
      datasets: [{ ...bundle, timeoutMs: '5000' }],
    });
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['numberIsText', '$.datasets[0].timeoutMs'],
      ['badFormat', '$.takeHomeUrl'],
    ]);
  });

  it.each([null, [], 'text', 5])('refuses %j', async (json) => {
    expect(await problemsOf(json)).toHaveLength(1);
  });
});

describe('the entries of a configuration', () => {
  const reading = readConfig(fictionalConfig, URL_OF_CONFIG);

  it('lay out files for the bundle and paths for the service', async () => {
    const { datasets } = await reading;
    const urls = datasets.flatMap((entry) => [
      partUrl(entry as FileEntry, 'dataset'),
      partUrl(entry as FileEntry, 'statements'),
    ]);
    expect(urls).toEqual([
      'https://host.example/atlas/data/survey/dataset.json',
      'https://host.example/atlas/data/survey/statements.json',
      'https://service.example/api/datasets/survey-rest',
      'https://service.example/api/datasets/survey-rest/statements',
    ]);
  });

  it('have headers of their own only', async () => {
    const { datasets } = await reading;
    expect(datasets.map(({ headers }) => headers)).toEqual([{}, { 'X-Key': 'k' }]);
  });
});
