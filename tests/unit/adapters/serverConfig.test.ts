import { describe, expect, it } from 'vitest';
import { fictionalConfig } from '../../../mocks/fixtures/fictionalFiles';
import { readConfig } from '../../../src/data/config';
import { failureOf } from '../data/mockService';
import { ogcConfig, postgrestConfig } from './fictionalServer';

const CONFIG_URL = 'https://host.example/atlas/config.json';
const withEntry = (entry: unknown) => ({
  ...fictionalConfig,
  datasets: [...fictionalConfig.datasets, entry],
});

async function problemsOf(entry: unknown) {
  const { problems } = await failureOf(readConfig(withEntry(entry), CONFIG_URL));
  return problems.map(({ code, path }) => `${code} ${path}`);
}

describe('a configuration that names a server of tables', () => {
  it('is read like any other, its addresses made absolute', async () => {
    const entry = {
      ...ogcConfig,
      url: '/ogc',
      token: 't',
      headers: { 'X-Key': 'k' },
      pollSeconds: 60,
      timeoutMs: 5,
    };
    const { datasets } = await readConfig({ ...withEntry(entry), recognition: 'r.json' }, CONFIG_URL);
    expect(datasets.at(-1)).toMatchObject({
      adapter: 'ogc-features',
      url: 'https://host.example/ogc/',
      headers: { 'X-Key': 'k', Authorization: 'Bearer t' },
      pollMs: 60_000,
      timeoutMs: 5,
    });
    expect((await readConfig(withEntry(postgrestConfig), CONFIG_URL)).datasets.at(-1)?.adapter).toBe(
      'postgrest',
    );
  });

  it.each<[string, object, string]>([
    [
      'neither objects nor regions',
      { objects: undefined, regions: undefined },
      'missing $.datasets[2].objects',
    ],
    ['no details', { details: undefined }, 'missing $.datasets[2].details'],
    [
      'a field the atlas does not have',
      { objects: { ...ogcConfig.objects, fields: { ...ogcConfig.objects.fields, colour: 'c' } } },
      'unknownKey $.datasets[2].objects.fields.colour',
    ],
    [
      'no field of names',
      { objects: { collection: 'parks', fields: { region: 'code' } } },
      'missing $.datasets[2].objects.fields.name',
    ],
    [
      'no field of regions',
      { objects: { collection: 'parks', fields: { name: 'title' } } },
      'missing $.datasets[2].objects.fields.region',
    ],
    [
      'a meaning the atlas does not have',
      { objects: { ...ogcConfig.objects, words: { kind: { P: 'park' } } } },
      'notAllowed $.datasets[2].objects.words.kind.P',
    ],
    [
      'no indicators',
      { regions: { ...ogcConfig.regions, indicators: [] } },
      'empty $.datasets[2].regions.indicators',
    ],
    [
      'a table in place of a collection',
      { objects: { ...ogcConfig.objects, table: 'parks' } },
      'unknownKey $.datasets[2].objects.table',
    ],
    ['pages of nothing', { pageSize: 0 }, 'outOfRange $.datasets[2].pageSize'],
    ['polling without a pause', { pollSeconds: 1 }, 'outOfRange $.datasets[2].pollSeconds'],
    [
      'a date that is none',
      { details: { ...ogcConfig.details, asOf: '03.02.2030' } },
      'badFormat $.datasets[2].details.asOf',
    ],
  ])('is told of %s', async (_, wrong, problem) => {
    expect(await problemsOf({ ...ogcConfig, ...wrong })).toEqual([problem]);
  });

  it('is told of a table without an order', async () => {
    const { order: _, ...objects } = postgrestConfig.objects;
    expect(await problemsOf({ ...postgrestConfig, objects })).toEqual([
      'missing $.datasets[2].objects.order',
    ]);
  });

  it('is told of an adapter there is not, with all there are', async () => {
    const { problems } = await failureOf(readConfig(withEntry({ ...ogcConfig, adapter: 'ftp' }), CONFIG_URL));
    expect(problems[0]?.params).toEqual({ value: 'ftp', allowed: 'bundle, rest, ogc-features, postgrest' });
  });
});
